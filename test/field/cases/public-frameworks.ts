import type { FieldCase } from '../field-case.ts';
import { callFrom, neverSent, preflight } from '../sent-headers.ts';

const VITE = 'http://localhost:5173';
const NEXT = 'http://localhost:3000';

// Public reports about web frameworks: where their CORS settings end, and what answers before them.
export default [
  {
    id: 'hono-cors-after-routes',
    situation: 'An address that does not exist carries the CORS header, the one that does exist has none.',
    truth: 'The CORS middleware was registered after the routes, so only what no route answers passes through it.',
    solved: 'Registering the middleware before the routes.',
    source: 'https://github.com/honojs/hono/issues/3493',
    page: `${VITE}/`,
    entries: [
      {
        url: 'http://localhost:3000/nothing-here',
        sent: callFrom(VITE, 'http://localhost:3000/'),
        status: 404,
        got: { 'access-control-allow-origin': '*', 'content-type': 'text/plain; charset=UTF-8' },
      },
      {
        url: 'http://localhost:3000/books',
        sent: callFrom(VITE, 'http://localhost:3000/'),
        status: 200,
        got: { 'content-type': 'application/json', 'content-length': '214' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: ['cors-after-routes', 'route-without-cors-headers', 'uncovered-route'],
      says: ['before'],
    },
  },
  {
    id: 'hono-error-without-cors',
    situation: 'Every call works except those that fail in the handler: these are CORS errors.',
    truth: 'The handler threw; the answer of the error handler did not pass the CORS middleware in that version.',
    solved: 'Mending the error behind it, and a version in which error answers pass the middleware.',
    source: 'https://github.com/honojs/hono/issues/575',
    page: 'https://app.example.com/',
    entries: [
      {
        url: 'https://api.example.net/health',
        sent: callFrom('https://app.example.com', 'https://api.example.net/'),
        status: 200,
        got: { 'access-control-allow-origin': '*', 'content-type': 'application/json; charset=UTF-8' },
      },
      {
        url: 'https://api.example.net/error',
        sent: callFrom('https://app.example.com', 'https://api.example.net/'),
        status: 500,
        got: { 'content-type': 'application/json; charset=UTF-8', 'content-length': '45' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: ['hidden-server-error', 'error-page-without-cors-headers'], says: ['500'] },
  },
  {
    id: 'django-append-slash-from-file',
    situation:
      'A page opened as a file asks Django for /api/profile/2 and sees a blocked redirect; /api/profile works.',
    truth: 'Django redirects to the address with a slash, and that redirect carries no CORS header.',
    solved: 'Calling the final address, with the slash, right away.',
    source: 'https://github.com/adamchainz/django-cors-headers/issues/267',
    page: 'file:///C:/site/index.html',
    entries: [
      {
        url: 'http://127.0.0.1:8080/api/profile/2',
        type: 'xhr',
        by: 'file:///C:/site/index.html',
        sent: callFrom('null', 'http://127.0.0.1:8080/'),
        status: 301,
        got: {
          Server: 'WSGIServer/0.2 CPython/3.6.3',
          'Content-Type': 'text/html; charset=utf-8',
          Location: '/api/profile/2/',
          'X-Frame-Options': 'SAMEORIGIN',
          'Content-Length': '0',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'redirect-slash', says: ['/api/profile/2/'] },
  },
  {
    id: 'starlette-unhandled-exception',
    situation: 'A FastAPI endpoint works until its code raises; then the browser speaks of a missing CORS header.',
    truth: 'An unhandled exception: the 500 comes from outside the CORS middleware.',
    solved: 'Finding the exception in the log of the server; an exception handler of one’s own for readable errors.',
    source: 'https://github.com/Kludex/starlette/issues/1116',
    page: `${NEXT}/`,
    entries: [
      {
        url: 'http://localhost:8000/error',
        sent: callFrom(NEXT, 'http://localhost:8000/'),
        status: 500,
        got: { server: 'uvicorn', 'content-length': '21', 'content-type': 'text/plain; charset=utf-8' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'hidden-server-error', says: ['log'] },
  },
  {
    id: 'laravel-cors-paths-empty',
    situation: 'After an update of the CORS package, every preflight of a Laravel API is refused.',
    truth: 'The new list of paths in config/cors.php was empty, which means no path at all.',
    solved: 'Listing the paths (such as api/*) in config/cors.php.',
    source: 'https://github.com/fruitcake/laravel-cors/issues/413',
    page: 'https://shop.example.com/',
    entries: [
      preflight(
        'https://shop.example.com',
        'POST',
        'https://api.example.net/api/orders',
        'authorization,content-type',
        {
          status: 200,
          got: {
            Server: 'nginx/1.17.7',
            'X-Powered-By': 'PHP/7.4.1',
            Allow: 'GET,HEAD,POST',
            'Cache-Control': 'no-cache, private',
            'Content-Type': 'text/html; charset=UTF-8',
          },
        },
      ),
      neverSent('POST', 'https://api.example.net/api/orders'),
    ],
    expected: { outcome: 'blocked', cause: ['preflight-default-options', 'laravel-cors-paths'], says: ['paths'] },
  },
  {
    id: 'laravel-sanctum-cookie-path',
    situation: 'A single-page app cannot fetch the CSRF cookie of Laravel Sanctum, while calls below /api work.',
    truth: 'The addresses of the login (sanctum/csrf-cookie, login, logout) are not in the paths of config/cors.php.',
    solved: 'Adding them to the paths.',
    source: 'https://github.com/laravel/docs/pull/6203',
    page: `${NEXT}/`,
    entries: [
      {
        url: 'http://localhost:8000/api/posts',
        type: 'xhr',
        sent: callFrom(NEXT, 'http://localhost:8000/'),
        status: 200,
        got: {
          'X-Powered-By': 'PHP/7.4.8',
          'Access-Control-Allow-Origin': NEXT,
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
          'Content-Type': 'application/json',
        },
      },
      {
        url: 'http://localhost:8000/sanctum/csrf-cookie',
        type: 'xhr',
        sent: callFrom(NEXT, 'http://localhost:8000/'),
        status: 204,
        got: {
          'X-Powered-By': 'PHP/7.4.8',
          'Cache-Control': 'no-cache, private',
          'Set-Cookie': [
            'XSRF-TOKEN=eyJpdiI6; expires=Sun, 01 Mar 2026 12:00:00 GMT; Max-Age=7200; path=/; samesite=lax',
            'laravel_session=eyJpdiI6; expires=Sun, 01 Mar 2026 12:00:00 GMT; Max-Age=7200; path=/; httponly; samesite=lax',
          ],
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: ['laravel-cors-paths', 'route-without-cors-headers', 'uncovered-route'],
      says: ['paths'],
    },
  },
  {
    id: 'spring-gateway-doubles',
    situation: 'After an upgrade of Spring Cloud Gateway the browser speaks of several values in the CORS header.',
    truth: 'The service behind the gateway sets the headers too, and the gateway no longer drops its copy.',
    solved: 'Leaving the headers to one of the two (the gateway’s filter DedupeResponseHeader).',
    source: 'https://github.com/spring-cloud/spring-cloud-gateway/issues/728',
    page: 'https://portal.example.com/',
    entries: [
      {
        url: 'https://gateway.example.net/users',
        type: 'xhr',
        sent: callFrom('https://portal.example.com', 'https://gateway.example.net/', { Cookie: 'SESSION=1' }),
        status: 200,
        got: {
          Vary: ['Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'],
          'Access-Control-Allow-Origin': ['https://portal.example.com', 'https://portal.example.com'],
          'Access-Control-Allow-Credentials': ['true', 'true'],
          'Content-Type': 'application/json;charset=UTF-8',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: ['duplicate-cors-headers', 'gateway-adds-second-header', 'allow-origin-repeated'],
      says: ['one'],
    },
  },
  {
    id: 'gin-cors-on-a-group',
    situation: 'CORS middleware on a router group of Gin; every preflight is answered with 404.',
    truth: 'Gin runs a group’s middleware only after a route matched, and no route takes OPTIONS.',
    solved: 'Using the middleware on the whole router (or declaring OPTIONS routes).',
    source: 'https://github.com/gin-contrib/cors/issues/35',
    page: `${VITE}/`,
    entries: [
      preflight(VITE, 'POST', 'http://localhost:8080/api/items', 'content-type', {
        status: 404,
        got: { 'Content-Type': 'text/plain', 'Content-Length': '18' },
      }),
      neverSent('POST', 'http://localhost:8080/api/items'),
    ],
    expected: { outcome: 'blocked', cause: 'preflight-not-found', says: ['rout'] },
  },
  {
    id: 'axum-layer-before-route',
    situation: 'An axum server with CorsLayer answers the preflight with 405.',
    truth: 'The layer was added before the route; a layer covers only the routes added before it.',
    solved: 'Adding the layer after all routes.',
    source: 'https://github.com/tokio-rs/axum/issues/1330',
    page: `${NEXT}/`,
    entries: [
      preflight(NEXT, 'POST', 'http://localhost:8080/todos', 'content-type', {
        status: 405,
        got: { allow: 'POST', 'content-length': '0' },
      }),
      neverSent('POST', 'http://localhost:8080/todos'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['preflight-method-routing', 'preflight-method-not-allowed'],
      says: ['whole router'],
    },
  },
  {
    id: 'phoenix-plug-in-pipeline',
    situation: 'A Phoenix app with a CORS plug in its pipeline answers OPTIONS with 404.',
    truth: 'A pipeline runs only once a route matched, and no route takes OPTIONS.',
    solved: 'Moving the plug to the endpoint, before the router, or declaring OPTIONS routes.',
    source: 'https://github.com/mschae/cors_plug/issues/5',
    page: 'http://localhost:4200/',
    entries: [
      preflight('http://localhost:4200', 'POST', 'http://localhost:4000/upload', 'content-type', {
        status: 404,
        got: {
          server: 'Cowboy',
          'content-length': '37070',
          'cache-control': 'max-age=0, private, must-revalidate',
          'content-type': 'text/html; charset=utf-8',
        },
      }),
      neverSent('POST', 'http://localhost:4000/upload'),
    ],
    expected: { outcome: 'blocked', cause: 'preflight-not-found', says: ['rout'] },
  },
  {
    id: 'fastapi-slash-loses-https',
    situation:
      'An https page asks a FastAPI service behind a proxy for an address without its slash, and the call fails.',
    truth:
      'The service redirects to the address with a slash and writes http into it, since it does not see the https.',
    solved: 'Calling the exact address, or telling the server that the proxy speaks https (forwarded headers).',
    source: 'https://github.com/fastapi/fastapi/issues/4990',
    page: 'https://app.example.com/',
    entries: [
      {
        url: 'https://api.example.net/items',
        sent: callFrom('https://app.example.com', 'https://api.example.net/'),
        status: 307,
        got: { location: 'http://api.example.net/items/', 'access-control-allow-origin': '*', 'content-length': '0' },
      },
      {
        url: 'http://api.example.net/items/',
        sent: callFrom('https://app.example.com', 'http://api.example.net/'),
        status: 0,
        error: '',
      },
    ],
    expected: { outcome: 'failed', cause: ['redirect-loses-https', 'mixed-content'], says: ['https'] },
  },
  {
    id: 'iis-windows-login-on-options',
    situation: 'SignalR’s negotiate call gets 401 on OPTIONS on a server with Windows authentication.',
    truth: 'IIS demands the Windows login before the CORS middleware of the application is asked.',
    solved: 'The CORS module of IIS, which answers OPTIONS before the login (or anonymous access plus Authorize).',
    source: 'https://github.com/dotnet/aspnetcore/issues/11764',
    page: 'https://intranet.example.com/',
    entries: [
      preflight('https://intranet.example.com', 'POST', 'https://hub.example.com/chat/negotiate', 'x-requested-with', {
        status: 401,
        got: {
          Server: 'Microsoft-IIS/10.0',
          'WWW-Authenticate': ['Negotiate', 'NTLM'],
          'X-Powered-By': 'ASP.NET',
          'Content-Type': 'text/html',
          'Content-Length': '1293',
        },
      }),
      neverSent('POST', 'https://hub.example.com/chat/negotiate'),
    ],
    expected: { outcome: 'blocked', cause: ['preflight-web-server-login', 'preflight-needs-login'], says: ['IIS'] },
  },
  {
    id: 'iis-webdav-takes-put',
    situation: 'On IIS every PUT and DELETE is a CORS error; the preflight passes, GET and POST work.',
    truth: 'The WebDAV module of IIS answers PUT and DELETE with 405 before ASP.NET Core sees them.',
    solved: 'Removing WebDAVModule and its handler in web.config.',
    source: 'https://github.com/GRUPO-FACELA/Sistema-Eventos-Backend/issues/14',
    page: 'https://events.example.com/',
    entries: [
      preflight(
        'https://events.example.com',
        'PUT',
        'https://api.example.com/api/events/1',
        'authorization,content-type',
        {
          status: 204,
          got: {
            Server: 'Microsoft-IIS/10.0',
            'Access-Control-Allow-Origin': 'https://events.example.com',
            'Access-Control-Allow-Methods': 'PUT',
            'Access-Control-Allow-Headers': 'authorization,content-type',
          },
        },
      ),
      {
        method: 'PUT',
        url: 'https://api.example.com/api/events/1',
        type: 'xhr',
        sent: callFrom('https://events.example.com', 'https://api.example.com/', {
          Authorization: 'Bearer x',
          'Content-Type': 'application/json',
        }),
        status: 405,
        got: {
          Allow: 'GET, HEAD, OPTIONS, TRACE',
          'Content-Type': 'text/html',
          Server: 'Microsoft-IIS/10.0',
          'Content-Length': '1293',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: ['iis-webdav', 'hidden-method-refused'], says: ['WebDAV'] },
  },
  {
    id: 'nitro-rule-without-options',
    situation: 'A Nitro server with the route rule cors: true; its preflight has every header and still fails.',
    truth: 'The rule adds headers only. No handler takes OPTIONS, so the answer is 404, and a preflight needs 2xx.',
    solved: 'A handler that answers OPTIONS with 204.',
    source: 'https://github.com/nitrojs/nitro/issues/1909',
    page: 'http://localhost:3001/',
    entries: [
      preflight('http://localhost:3001', 'POST', 'http://localhost:3333/api/login', 'content-type', {
        status: 404,
        got: {
          'access-control-allow-origin': '*',
          'access-control-allow-methods': '*',
          'access-control-allow-headers': '*',
          'access-control-max-age': '0',
          'content-type': 'application/json',
        },
      }),
      neverSent('POST', 'http://localhost:3333/api/login'),
    ],
    expected: { outcome: 'blocked', cause: 'preflight-not-found', says: ['OPTIONS'], saysNot: ['Allow-Origin'] },
  },
  {
    id: 'next-redirect-without-headers',
    situation: 'A Next.js route allows everybody, but not when it is called with a slash at the end.',
    truth: 'The platform redirects to the address without the slash, and that redirect has no CORS header.',
    solved: 'Calling the address as the site writes it, without the slash.',
    source: 'https://github.com/vercel/next.js/issues/66352',
    page: 'https://app.example.com/',
    entries: [
      {
        url: 'https://redirects.vercel.app/something/',
        sent: callFrom('https://app.example.com', 'https://redirects.vercel.app/'),
        status: 308,
        got: {
          location: '/something',
          refresh: '0;url=/something',
          server: 'Vercel',
          'x-vercel-id': 'fra1::abcde-1',
          'cache-control': 'public, max-age=0, must-revalidate',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'redirect-slash', says: ['slash'] },
  },
] satisfies readonly FieldCase[];
