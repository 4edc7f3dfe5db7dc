import type { FieldCase } from '../field-case.ts';
import { callFrom, neverSent, preflight } from '../sent-headers.ts';

// The call was sent on: what changed on the way, and whose redirect it was.
export default [
  {
    id: 'apex-sign-in-to-www',
    situation: 'A page on www calls its sign-in API on the bare domain; the preflight gets 308.',
    truth: 'The bare domain redirects everything to www.',
    solved: 'Calling www.',
    source: null,
    page: 'https://www.shop.example/',
    entries: [
      preflight('https://www.shop.example', 'POST', 'https://shop.example/api/auth/sign-in/social', 'content-type', {
        status: 308,
        got: {
          location: 'https://www.shop.example/api/auth/sign-in/social',
          server: 'Vercel',
          'x-vercel-id': 'fra1::1',
          refresh: '0;url=https://www.shop.example/api/auth/sign-in/social',
        },
      }),
      neverSent('POST', 'https://shop.example/api/auth/sign-in/social'),
    ],
    expected: {
      outcome: 'blocked',
      cause: 'preflight-redirect-other-name',
      says: ['https://www.shop.example'],
      saysNot: ['looks like a login'],
    },
  },
  {
    id: 'apex-items-to-www',
    situation: 'The same with a path that says nothing of a login.',
    truth: 'The bare domain redirects everything to www.',
    solved: 'Calling www.',
    source: null,
    page: 'https://www.shop.example/',
    entries: [
      preflight('https://www.shop.example', 'POST', 'https://shop.example/api/items', 'content-type', {
        status: 308,
        got: { location: 'https://www.shop.example/api/items', server: 'Vercel' },
      }),
      neverSent('POST', 'https://shop.example/api/items'),
    ],
    expected: { outcome: 'blocked', cause: 'preflight-redirect-other-name', says: ['https://www.shop.example'] },
  },
  {
    id: 'apex-login-to-www',
    situation: 'The same with a path that ends in login.',
    truth: 'The bare domain redirects everything to www.',
    solved: 'Calling www.',
    source: null,
    page: 'https://www.shop.example/',
    entries: [
      preflight('https://www.shop.example', 'POST', 'https://shop.example/api/auth/login', 'content-type', {
        status: 308,
        got: { location: 'https://www.shop.example/api/auth/login', server: 'Vercel' },
      }),
      neverSent('POST', 'https://shop.example/api/auth/login'),
    ],
    expected: {
      outcome: 'blocked',
      cause: 'preflight-redirect-other-name',
      says: ['https://www.shop.example'],
      saysNot: ['looks like a login'],
    },
  },
  {
    id: 'login-gains-slash',
    situation: 'The preflight of a login call is sent to the same path with a slash.',
    truth: 'The server wants the slash at the end.',
    solved: 'Calling with the slash.',
    source: null,
    page: 'https://app.shop.example/',
    entries: [
      preflight('https://app.shop.example', 'POST', 'https://api.shop.example/auth/login', 'content-type', {
        status: 308,
        got: { location: 'https://api.shop.example/auth/login/', server: 'Vercel' },
      }),
      neverSent('POST', 'https://api.shop.example/auth/login'),
    ],
    expected: { outcome: 'blocked', cause: 'preflight-redirect-slash', says: ['/auth/login/'] },
  },
  {
    id: 'login-moves-to-region',
    situation: 'The preflight of a login call is sent to the same path on the host of a region.',
    truth: 'The server sends everybody to the region’s host; no login is asked for.',
    solved: 'Calling the region’s host.',
    source: null,
    page: 'https://app.shop.example/',
    entries: [
      preflight('https://app.shop.example', 'POST', 'https://api.shop.example/v1/login', 'content-type', {
        status: 308,
        got: { location: 'https://api-eu.shop.example/v1/login', server: 'Vercel' },
      }),
      neverSent('POST', 'https://api.shop.example/v1/login'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['preflight-redirect', 'preflight-redirect-other-name'],
      says: ['api-eu.shop.example'],
      saysNot: ['looks like a login'],
    },
  },
  {
    id: 'apex-login-status-to-www',
    situation: 'A plain GET of the login’s status on the bare domain gets 308.',
    truth: 'The bare domain redirects everything to www.',
    solved: 'Calling www.',
    source: null,
    page: 'https://www.shop.example/',
    entries: [
      {
        url: 'https://shop.example/api/login/status',
        sent: callFrom('https://www.shop.example', 'https://shop.example/api/login/status'),
        status: 308,
        got: { location: 'https://www.shop.example/api/login/status', server: 'Vercel' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: 'redirect-other-name',
      says: ['https://www.shop.example'],
      saysNot: ['looks like a login'],
    },
  },
  {
    id: 'session-gains-language',
    situation: 'The preflight of a session call is sent to the same path below a language.',
    truth: 'Routing by language catches the API as well.',
    solved: 'Leaving the API out of it, or calling the long path.',
    source: null,
    page: 'https://app.shop.example/',
    entries: [
      preflight('https://app.shop.example', 'POST', 'https://api.shop.example/auth/session', 'content-type', {
        status: 308,
        got: { location: 'https://api.shop.example/en/auth/session', server: 'Vercel' },
      }),
      neverSent('POST', 'https://api.shop.example/auth/session'),
    ],
    expected: {
      outcome: 'blocked',
      cause: 'preflight-redirect',
      says: ['/en/auth/session'],
      saysNot: ['looks like a login'],
    },
  },
  {
    id: 'plain-login-gains-slash',
    situation: 'A plain GET of the login path gets 301 to the same path with a slash.',
    truth: 'The server wants the slash at the end.',
    solved: 'Calling with the slash.',
    source: null,
    page: 'http://app.shop.example/',
    entries: [
      {
        url: 'https://api.shop.example/login',
        sent: callFrom('http://app.shop.example', 'https://api.shop.example/login'),
        status: 301,
        got: { location: 'https://api.shop.example/login/', server: 'nginx' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'redirect-slash', says: ['/login/'] },
  },
  {
    id: 'oauth-start-by-script',
    situation: 'A button calls the route that starts the sign-in with Google by axios.',
    truth: 'Google’s sign-in works only when a person visits it, and a script fetched it.',
    solved: 'A link to the route in place of the call.',
    source: null,
    page: 'http://localhost:3000/',
    entries: [
      {
        url: 'http://localhost:3000/auth?provider=google',
        type: 'xhr',
        sent: { 'Sec-Fetch-Dest': 'empty', 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Site': 'same-origin' },
        status: 307,
        got: {
          Location:
            'https://accounts.google.com/o/oauth2/auth?access_type=offline&client_id=abc&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fauth%2Fgoogle%2Fcallback&response_type=code&scope=email+profile&state=x',
          'Content-Type': 'text/html; charset=utf-8',
          'Set-Cookie': '_gothic_session=x',
        },
      },
      {
        url: 'https://accounts.google.com/o/oauth2/auth?access_type=offline&client_id=abc&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fauth%2Fgoogle%2Fcallback&response_type=code&scope=email+profile&state=x',
        type: 'xhr',
        sent: callFrom(
          'http://localhost:3000',
          'https://accounts.google.com/o/oauth2/auth?access_type=offline&client_id=abc&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fauth%2Fgoogle%2Fcallback&response_type=code&scope=email+profile&state=x',
        ),
        status: 200,
        got: {
          'content-type': 'text/html; charset=utf-8',
          'x-frame-options': 'DENY',
          server: 'ESF',
          'cross-origin-opener-policy': 'unsafe-none',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: ['own-redirect-elsewhere', 'redirect-identity-provider'], says: ['link'] },
  },
  {
    id: 'next-link-prefetches-sign-in',
    situation: 'Next.js prefetches a link whose route redirects to the sign-in of another site.',
    truth: 'Next.js fetched ahead of time what only a visit can open.',
    solved: 'A plain link, or prefetching off.',
    source: null,
    page: 'http://localhost:3000/',
    entries: [
      {
        url: 'http://localhost:3000/sign-in?_rsc=1ab2c',
        sent: {
          'Sec-Fetch-Dest': 'empty',
          'Sec-Fetch-Mode': 'cors',
          'Sec-Fetch-Site': 'same-origin',
          RSC: '1',
          'Next-Router-Prefetch': '1',
          'Next-Url': '/',
        },
        status: 307,
        got: {
          location:
            'https://api.workos.example/user_management/authorize?client_id=c&provider=authkit&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fcallback&response_type=code',
          vary: 'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding',
          'x-powered-by': 'Next.js',
        },
      },
      preflight(
        'http://localhost:3000',
        'GET',
        'https://api.workos.example/user_management/authorize?client_id=c&provider=authkit&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fcallback&response_type=code',
        'next-router-prefetch,next-url,rsc',
        {
          status: 404,
          got: { 'content-type': 'application/json; charset=utf-8', server: 'cloudflare' },
        },
      ),
      {
        url: 'https://api.workos.example/user_management/authorize?client_id=c&provider=authkit&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fcallback&response_type=code',
        draft: { RSC: '1', 'Next-Router-Prefetch': '1' },
        status: 0,
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'own-redirect-elsewhere', certainty: 'likely', says: ['prefetch'] },
  },
  {
    id: 'own-route-leads-to-google',
    situation: 'A page posts to its own route, which redirects to Google’s sign-in; the preflight there gets 405.',
    truth: 'The page’s own route redirects to a sign-in that has to be opened.',
    solved: 'Opening the route as a page.',
    source: null,
    page: 'http://localhost:4200/',
    entries: [
      {
        method: 'POST',
        url: 'http://localhost:4200/api/authenticate/google',
        type: 'xhr',
        sent: callFrom('http://localhost:4200', 'http://localhost:4200/api/authenticate/google', {
          'content-type': 'application/json',
        }),
        status: 302,
        got: {
          Location: 'https://accounts.google.com/o/oauth2/auth?scope=profile&client_id=x&response_type=code',
          'X-Powered-By': 'Express',
        },
      },
      preflight(
        'http://localhost:4200',
        'GET',
        'https://accounts.google.com/o/oauth2/auth?scope=profile&client_id=x&response_type=code',
        'authorization',
        {
          status: 405,
          got: { 'content-type': 'text/html', server: 'ESF' },
        },
      ),
      {
        url: 'https://accounts.google.com/o/oauth2/auth?scope=profile&client_id=x&response_type=code',
        type: 'xhr',
        status: 0,
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'own-redirect-elsewhere', says: ['link'] },
  },
  {
    id: 'own-route-leads-to-google-status-200',
    situation: 'The same where the preflight gets 200 without CORS headers.',
    truth: 'The page’s own route redirects to a sign-in that has to be opened.',
    solved: 'Opening the route as a page.',
    source: null,
    page: 'http://localhost:4200/',
    entries: [
      {
        method: 'POST',
        url: 'http://localhost:4200/api/authenticate/google',
        type: 'xhr',
        sent: callFrom('http://localhost:4200', 'http://localhost:4200/api/authenticate/google', {
          'content-type': 'application/json',
        }),
        status: 302,
        got: {
          Location: 'https://accounts.google.com/o/oauth2/auth?scope=profile&client_id=x&response_type=code',
          'X-Powered-By': 'Express',
        },
      },
      preflight(
        'http://localhost:4200',
        'GET',
        'https://accounts.google.com/o/oauth2/auth?scope=profile&client_id=x&response_type=code',
        'authorization',
        {
          status: 200,
          got: { 'content-type': 'text/html', server: 'ESF' },
        },
      ),
      {
        url: 'https://accounts.google.com/o/oauth2/auth?scope=profile&client_id=x&response_type=code',
        type: 'xhr',
        status: 0,
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'own-redirect-elsewhere', says: ['link'] },
  },
  {
    id: 'htmx-partial-leads-to-sign-in',
    situation: 'htmx loads a part of the page, whose route redirects to the sign-in of another site.',
    truth: 'The page’s own route redirects to a sign-in that has to be opened.',
    solved: 'HX-Redirect in place of the redirect, or a link.',
    source: null,
    page: 'https://app.example.com/',
    entries: [
      {
        url: 'https://app.example.com/partials/cart',
        type: 'xhr',
        sent: {
          'Sec-Fetch-Dest': 'empty',
          'Sec-Fetch-Mode': 'cors',
          'Sec-Fetch-Site': 'same-origin',
          'HX-Request': 'true',
          'HX-Current-URL': 'https://app.example.com/',
        },
        status: 302,
        got: { location: 'https://login.example.org/authorize?x=1' },
      },
      preflight(
        'https://app.example.com',
        'GET',
        'https://login.example.org/authorize?x=1',
        'hx-current-url,hx-request',
        {
          status: 404,
          got: { 'content-type': 'text/html' },
        },
      ),
      { url: 'https://login.example.org/authorize?x=1', type: 'xhr', status: 0, error: 'net::ERR_FAILED' },
    ],
    expected: { outcome: 'blocked', cause: 'own-redirect-elsewhere', says: ['HX-Redirect'] },
  },
  {
    id: 'own-api-leads-to-identity-server',
    situation:
      'A call of the page’s own API is redirected to an identity server, whose answer to the preflight is 401.',
    truth: 'The page’s own API redirects calls that lack a session.',
    solved: 'Answering 401 in place of the redirect.',
    source: null,
    page: 'https://app.example.com/',
    entries: [
      {
        url: 'https://app.example.com/api/me',
        type: 'xhr',
        sent: {
          'Sec-Fetch-Dest': 'empty',
          'Sec-Fetch-Mode': 'cors',
          'Sec-Fetch-Site': 'same-origin',
          Authorization: 'Bearer x',
        },
        status: 302,
        got: { location: 'https://id.example.org/authorize?x=1' },
      },
      preflight('https://app.example.com', 'GET', 'https://id.example.org/authorize?x=1', 'authorization', {
        status: 401,
        got: { 'content-type': 'text/html' },
      }),
      { url: 'https://id.example.org/authorize?x=1', type: 'xhr', status: 0, error: 'net::ERR_FAILED' },
    ],
    expected: { outcome: 'blocked', cause: 'own-redirect-elsewhere', says: ['401', 'https://app.example.com/api/me'] },
  },
  {
    id: 'own-api-leads-to-redirecting-identity-server',
    situation: 'The same where the identity server redirects the preflight once more.',
    truth: 'The page’s own API redirects calls that lack a session.',
    solved: 'Answering 401 in place of the redirect.',
    source: null,
    page: 'https://app.example.com/',
    entries: [
      {
        url: 'https://app.example.com/api/me',
        type: 'xhr',
        sent: {
          'Sec-Fetch-Dest': 'empty',
          'Sec-Fetch-Mode': 'cors',
          'Sec-Fetch-Site': 'same-origin',
          Authorization: 'Bearer x',
        },
        status: 302,
        got: { location: 'https://id.example.org/authorize?x=1' },
      },
      preflight('https://app.example.com', 'GET', 'https://id.example.org/authorize?x=1', 'authorization', {
        status: 302,
        got: { location: 'https://id.example.org/login' },
      }),
      { url: 'https://id.example.org/authorize?x=1', type: 'xhr', status: 0, error: 'net::ERR_FAILED' },
    ],
    expected: { outcome: 'blocked', cause: 'own-redirect-elsewhere', says: ['401', 'https://app.example.com/api/me'] },
  },
  {
    id: 'target-allows-only-its-own-viewer',
    situation:
      'A download is redirected to another host, where it arrives without an origin; that host allows one page of its own.',
    truth: 'The target never allows anybody else, redirected or not.',
    solved: 'Fetching the file on a server.',
    source: null,
    page: 'http://localhost:3001/',
    entries: [
      {
        url: 'https://one.example/dl',
        sent: callFrom('http://localhost:3001', 'https://one.example/dl'),
        status: 302,
        got: { location: 'https://files.other.example/f.zip', 'access-control-allow-origin': '*' },
      },
      {
        url: 'https://files.other.example/f.zip',
        sent: { Origin: 'null', 'Sec-Fetch-Dest': 'empty', 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Site': 'cross-site' },
        status: 200,
        got: { 'access-control-allow-origin': 'https://viewer.other.example', 'content-type': 'application/zip' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'null-origin-redirect', says: ['server of your own', 'refused too'] },
  },
  {
    id: 'target-silent-to-null',
    situation:
      'A model is redirected to another host, where the call arrives without an origin and gets no permission.',
    truth: 'The redirect took the origin away.',
    solved: 'Calling the final address, or fetching on a server.',
    source: null,
    page: 'https://localhost:3000/',
    entries: [
      {
        url: 'https://tfhub.example/model.json',
        sent: callFrom('https://localhost:3000', 'https://tfhub.example/model.json'),
        status: 302,
        got: { location: 'https://www.models.example/model.json', 'access-control-allow-origin': '*' },
      },
      {
        url: 'https://www.models.example/model.json',
        sent: { Origin: 'null', 'Sec-Fetch-Dest': 'empty', 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Site': 'cross-site' },
        status: 200,
        got: { 'content-type': 'application/json', vary: 'Origin' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'null-origin-redirect-unanswered', certainty: 'likely' },
  },
] satisfies readonly FieldCase[];
