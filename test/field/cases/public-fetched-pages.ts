import type { FieldCase } from '../field-case.ts';
import { blockedAt, callFrom, ownRedirect, refused } from '../sent-headers.ts';

const LOCAL = 'http://localhost:3000';
const GOOGLE = 'https://accounts.google.com/o/oauth2/v2/auth?client_id=1&response_type=code&scope=email';

// Public reports in which a library fetched what the browser had to open: a sign-in, a checkout, a page of another site.
export default [
  {
    id: 'goth-sign-in-by-axios',
    situation: 'A page asks its own /auth with axios, and Google’s sign-in is blocked.',
    truth: 'The sign-in has to be opened as a page.',
    solved: 'A link (an anchor) in place of the call.',
    source: 'https://github.com/markbates/goth/issues/487',
    page: `${LOCAL}/`,
    entries: [
      ownRedirect(`${LOCAL}/auth?provider=google`, 307, { Location: GOOGLE }),
      refused(LOCAL, GOOGLE, {
        status: 302,
        got: { Location: 'https://accounts.google.com/v3/signin', server: 'ESF' },
      }),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['redirect-identity-provider', 'own-redirect-elsewhere'],
      owner: 'page',
      says: ['link'],
    },
    firstTry: 'redirect-identity-provider',
  },
  {
    id: 'koa-passport-behind-proxy',
    situation: 'Google’s sign-in through a development proxy fails: Google answers OPTIONS with 405.',
    truth: 'The page fetched its own sign-in route, which redirects to Google.',
    solved: 'Opening that route as a page.',
    source: 'https://github.com/rkusa/koa-passport/issues/96',
    page: `${LOCAL}/`,
    entries: [
      ownRedirect(`${LOCAL}/auth/google`, 302, { Location: GOOGLE, 'X-Powered-By': 'Express' }, { 'X-Client': 'web' }),
      ...blockedAt(LOCAL, 'GET', GOOGLE, 'x-client', { status: 405, got: { server: 'ESF', allow: 'GET, POST' } }),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['redirect-identity-provider', 'own-redirect-elsewhere', 'preflight-redirect-identity-provider'],
      owner: 'page',
      says: ['link'],
    },
    firstTry: 'own-redirect-elsewhere',
  },
  {
    id: 'turbo-form-to-checkout',
    situation: 'A Rails form leads to Stripe’s checkout, and the console shows a CORS error.',
    truth: 'Turbo sends the form by fetch, which cannot follow to another site.',
    solved: 'data-turbo="false" on the form.',
    source: 'https://github.com/stripe/stripe-ruby/issues/1160',
    page: `${LOCAL}/`,
    entries: [
      {
        ...ownRedirect(
          `${LOCAL}/users_table_sessions/1/checkouts`,
          303,
          { Location: 'https://checkout.stripe.com/c/pay/cs_test_1' },
          {
            Accept: 'text/vnd.turbo-stream.html, text/html, application/xhtml+xml',
            Origin: LOCAL,
            'X-CSRF-Token': 'x',
          },
        ),
        method: 'POST',
      },
      ...blockedAt(LOCAL, 'GET', 'https://checkout.stripe.com/c/pay/cs_test_1', 'x-csrf-token', {
        status: 403,
        got: { server: 'nginx', 'content-type': 'text/html' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['own-redirect-elsewhere'], owner: 'page', says: ['data-turbo'] },
    firstTry: 'own-redirect-elsewhere',
  },
  {
    id: 'htmx-boost-to-sign-in',
    situation: 'A boosted link leads to Google’s sign-in for those who are not signed in.',
    truth: 'htmx fetches the link, and the redirect to Google is not for a fetch.',
    solved: 'HX-Redirect from the server, or no boost.',
    source: 'https://github.com/bigskysoftware/htmx/issues/2442',
    page: 'https://app.example.com/',
    entries: [
      ownRedirect(
        'https://app.example.com/profile',
        302,
        { Location: GOOGLE },
        { 'HX-Boosted': 'true', 'HX-Request': 'true', 'HX-Current-URL': 'https://app.example.com/' },
      ),
      ...blockedAt('https://app.example.com', 'GET', GOOGLE, 'hx-boosted,hx-current-url,hx-request', {
        status: 405,
        got: { server: 'ESF' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['own-redirect-elsewhere'], says: ['HX-Redirect'] },
    firstTry: 'own-redirect-elsewhere',
  },
  {
    id: 'next-link-to-redirect',
    situation: 'A Next.js link whose route redirects to another site prints a CORS error before it works.',
    truth: 'Next.js fetches the route first; the redirect leads elsewhere.',
    solved: 'A plain <a>.',
    source: 'https://github.com/vercel/next.js/issues/53813',
    page: `${LOCAL}/`,
    entries: [
      ownRedirect(
        `${LOCAL}/go?_rsc=1ab`,
        307,
        { Location: 'https://www.example.org/' },
        { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%5D', 'Next-Url': '/' },
      ),
      ...blockedAt(LOCAL, 'GET', 'https://www.example.org/', 'next-router-state-tree,next-url,rsc', {
        status: 405,
        got: { server: 'ECS', 'content-type': 'text/html' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['own-redirect-elsewhere'], says: ['<a>'] },
    firstTry: 'own-redirect-elsewhere',
  },
  {
    id: 'authentik-outpost-redirect',
    situation: 'A page’s call to its own host ends at authentik’s authorize page, whose preflight is redirected.',
    truth: 'The session at the outpost was over; a call cannot sign in.',
    solved: 'Reloading the page; 401 for calls.',
    source: 'https://github.com/goauthentik/authentik/issues/10057',
    page: 'https://origin.example.com/',
    entries: [
      ownRedirect(
        'https://origin.example.com/info',
        302,
        {
          Location:
            'https://auth.example.com/application/o/authorize/?client_id=1&redirect_uri=https%3A%2F%2Forigin.example.com%2Foutpost.goauthentik.io%2Fcallback',
        },
        { 'X-Client': 'web' },
      ),
      ...blockedAt(
        'https://origin.example.com',
        'GET',
        'https://auth.example.com/application/o/authorize/?client_id=1&redirect_uri=https%3A%2F%2Forigin.example.com%2Foutpost.goauthentik.io%2Fcallback',
        'x-client',
        { status: 302, got: { Location: '/flows/-/default/authentication/', Server: 'authentik' } },
      ),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['sign-in-proxy', 'own-redirect-elsewhere', 'redirect-login'],
      says: ['401'],
    },
    firstTry: 'own-redirect-elsewhere',
  },
  {
    id: 'cognito-logout-by-request',
    situation: 'A logout link ends in a CORS error at Cognito’s logout.',
    truth: 'The page requested /signout by XMLHttpRequest; it has to be opened.',
    solved: 'A plain navigation to /signout.',
    source: 'https://github.com/aws-samples/cloudfront-authorization-at-edge/issues/299',
    page: 'https://dashboard.example.net/',
    entries: [
      ownRedirect(
        'https://dashboard.example.net/signout',
        307,
        {
          Location: 'https://auth.example.net/logout?logout_uri=https%3A%2F%2Fdashboard.example.net%2F&client_id=1',
          'X-Cache': 'LambdaGeneratedResponse from cloudfront',
        },
        { 'X-Requested-With': 'XMLHttpRequest' },
      ),
      ...blockedAt(
        'https://dashboard.example.net',
        'GET',
        'https://auth.example.net/logout?logout_uri=https%3A%2F%2Fdashboard.example.net%2F&client_id=1',
        'x-requested-with',
        { status: 200, got: { Server: 'Server', 'X-Cache': 'Miss from cloudfront' } },
      ),
    ],
    expected: { outcome: 'blocked', cause: ['own-redirect-elsewhere'], owner: 'page', says: ['link'] },
    firstTry: 'own-redirect-elsewhere',
  },
  {
    id: 'cognito-double-slash',
    situation: 'Signing in through Cognito fails when the code is exchanged: 404 without CORS headers.',
    truth: 'The domain was set with a slash at the end, so the URL has //oauth2/token.',
    solved: 'The domain without the slash.',
    source: 'https://github.com/aws-samples/bedrock-chat/pull/1120',
    page: 'https://chat.example.com/',
    entries: [
      refused(
        'https://chat.example.com',
        'https://acme.auth.us-east-1.amazoncognito.com//oauth2/token',
        { status: 404, got: { 'Content-Type': 'application/json;charset=UTF-8', Server: 'Server' } },
        {
          method: 'POST',
          sent: callFrom('https://chat.example.com', 'https://acme.auth.us-east-1.amazoncognito.com/'),
        },
      ),
    ],
    expected: { outcome: 'blocked', cause: ['hidden-not-found', 'double-slash-path'], says: ['slash'] },
    firstTry: 'hidden-not-found',
  },
  {
    id: 'okta-over-http',
    situation: 'A sample signs in at Okta over http; trusted origins are set, and the preflight is redirected.',
    truth: 'The org’s URL was configured with http.',
    solved: 'https in the URL.',
    source: 'https://github.com/zeekhoo-okta/okta-django-samples/issues/28',
    page: 'http://localhost:8000/',
    entries: blockedAt('http://localhost:8000', 'POST', 'http://dev-1.okta.com/api/v1/authn', 'content-type', {
      status: 301,
      got: { Location: 'https://dev-1.okta.com/api/v1/authn', Server: 'nginx' },
    }),
    expected: { outcome: 'blocked', cause: 'preflight-redirect-https', says: ['https://dev-1.okta.com'] },
    firstTry: 'preflight-redirect-https',
  },
] satisfies readonly FieldCase[];
