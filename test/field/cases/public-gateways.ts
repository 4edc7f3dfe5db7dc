import type { FieldCase } from '../field-case.ts';
import { callFrom, neverSent, preflight } from '../sent-headers.ts';

const APP = 'https://app.example.com';

// Public reports about what stands in front of the application: proxies, gateways, hosts.
export default [
  {
    id: 'traefik-basic-auth-on-options',
    situation: 'A service behind Traefik’s basic authentication: the preflight gets 401.',
    truth: 'Traefik asks for the login on OPTIONS too, where browsers never send it.',
    solved: 'A second router for OPTIONS without the authentication.',
    source: 'https://github.com/traefik/traefik/issues/1019',
    page: `${APP}/`,
    entries: [
      preflight(APP, 'POST', 'https://svc.example.net/items', 'authorization,content-type', {
        status: 401,
        got: {
          'Content-Type': 'text/plain',
          'Www-Authenticate': 'Basic realm="traefik"',
          'Content-Length': '17',
        },
      }),
      neverSent('POST', 'https://svc.example.net/items'),
    ],
    expected: { outcome: 'blocked', cause: 'preflight-web-server-login', says: ['OPTIONS'] },
  },
  {
    id: 'traefik-forward-auth-refusal',
    situation: 'The CORS headers come from Traefik; calls that are refused by its ForwardAuth become CORS errors.',
    truth: 'Not signed in well enough: the 403 of the authentication goes out past the headers middleware.',
    solved: 'Seeing the 403; the headers have to come from the authentication service as well (or an older version).',
    source: 'https://github.com/traefik/traefik/issues/6918',
    page: `${APP}/`,
    entries: [
      preflight(APP, 'GET', 'https://svc.example.net/me', 'authorization', {
        status: 200,
        got: {
          'Access-Control-Allow-Headers': 'authorization',
          'Access-Control-Allow-Methods': 'GET,POST,PUT,DELETE,OPTIONS',
          'Access-Control-Allow-Origin': APP,
          'Content-Length': '0',
        },
      }),
      {
        url: 'https://svc.example.net/me',
        sent: callFrom(APP, 'https://svc.example.net/', { Authorization: 'Bearer x' }),
        status: 403,
        got: { 'Content-Type': 'application/json', 'Content-Length': '32' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: ['hidden-refused-access', 'headers-only-on-preflight'], says: ['403'] },
  },
  {
    id: 'authelia-redirects-the-preflight',
    situation: 'A page behind Authelia posts JSON to an API behind Authelia; GET works, the preflight is redirected.',
    truth:
      'OPTIONS carries no cookie, so the proxy sends it to the sign-in page, and a preflight may not be redirected.',
    solved: 'Letting OPTIONS pass Authelia (a rule of its own), with CORS answered by the API.',
    source: 'https://github.com/authelia/authelia/issues/648',
    page: `${APP}/`,
    entries: [
      preflight(APP, 'POST', 'https://api.example.com/run', 'content-type', {
        status: 302,
        got: {
          Location: 'https://auth.example.com/?rd=https%3A%2F%2Fapi.example.com%2Frun&rm=OPTIONS',
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Length': '120',
        },
      }),
      neverSent('POST', 'https://api.example.com/run'),
    ],
    expected: { outcome: 'blocked', cause: 'sign-in-proxy', says: ['OPTIONS'] },
  },
  {
    id: 'ingress-redirects-preflight-to-https',
    situation: 'Calls through ingress-nginx fail at the preflight as soon as its redirect to https is on.',
    truth: 'The page calls http, the ingress redirects OPTIONS to https, and a preflight may not be redirected.',
    solved: 'Calling the https address.',
    source: 'https://github.com/kubernetes/ingress-nginx/issues/4178',
    page: 'http://app.example.com/',
    entries: [
      preflight('http://app.example.com', 'POST', 'http://api.example.com/v1/items', 'content-type', {
        status: 308,
        got: {
          Server: 'openresty/1.15.8.1',
          Location: 'https://api.example.com/v1/items',
          'Content-Type': 'text/html',
          'Content-Length': '171',
        },
      }),
      neverSent('POST', 'http://api.example.com/v1/items'),
    ],
    expected: { outcome: 'blocked', cause: 'preflight-redirect-https', says: ['https://api.example.com'] },
  },
  {
    id: 'lambda-url-and-code-both-allow',
    situation: 'A Lambda function URL answers with the origin twice.',
    truth: 'CORS is set in the settings of the function URL and in the code of the function.',
    solved: 'Removing it from one of the two (the code).',
    source: 'https://github.com/aws-powertools/powertools-lambda-python/issues/4163',
    page: 'http://127.0.0.1:5500/test.html',
    entries: [
      {
        url: 'https://abcdefghijklmnop.lambda-url.us-east-1.on.aws/health',
        sent: callFrom('http://127.0.0.1:5500', 'https://abcdefghijklmnop.lambda-url.us-east-1.on.aws/'),
        status: 200,
        got: {
          'Content-Type': 'application/json',
          'x-amzn-RequestId': '00000000-0000-0000-0000-000000000000',
          'X-Amzn-Trace-Id': 'root=1-00000000',
          Vary: 'Origin',
          'Access-Control-Allow-Origin': ['http://127.0.0.1:5500', 'http://127.0.0.1:5500'],
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: ['gateway-adds-second-header', 'allow-origin-repeated', 'duplicate-allow-origin'],
      says: ['function URL'],
    },
  },
  {
    id: 'kong-key-auth-on-options',
    situation: 'An API behind Kong’s key-auth plugin: the preflight gets 401.',
    truth: 'The plugin checks the key on OPTIONS as well, where the browser cannot send it.',
    solved: 'The CORS plugin of Kong, and run_on_preflight: false in key-auth.',
    source: 'https://github.com/Kong/kong/issues/1292',
    page: 'http://localhost:8100/',
    entries: [
      preflight('http://localhost:8100', 'GET', 'https://kong.example.net/things', 'apikey', {
        status: 401,
        got: {
          'Content-Type': 'application/json; charset=utf-8',
          'WWW-Authenticate': 'Key realm="kong"',
          'Content-Length': '45',
          'X-Kong-Response-Latency': '1',
          Server: 'kong/2.8.1',
        },
      }),
      neverSent('GET', 'https://kong.example.net/things'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['kong-auth-on-preflight', 'preflight-needs-login'],
      says: ['run_on_preflight'],
    },
  },
  {
    id: 'kong-adds-a-second-star',
    situation: 'Kong’s CORS plugin with preflight_continue: the browser reads “*, *”.',
    truth: 'The service behind Kong sends the header as well, and Kong adds its own.',
    solved: 'Sending it at one place only.',
    source: 'https://github.com/Kong/kong/issues/259',
    page: `${APP}/`,
    entries: [
      {
        url: 'https://kong.example.net/things',
        type: 'xhr',
        sent: callFrom(APP, 'https://kong.example.net/'),
        status: 200,
        got: {
          'Content-Type': 'application/json',
          'Access-Control-Allow-Origin': ['*', '*'],
          Via: 'kong/0.3.0',
          'X-Kong-Proxy-Latency': '2',
          'X-Kong-Upstream-Latency': '5',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'gateway-adds-second-header', says: ['Kong'] },
  },
  {
    id: 'kong-passes-the-preflight-on',
    situation: 'Kong has the CORS plugin, and the preflight still fails: the service behind it answers.',
    truth: 'preflight_continue is true, which tells the plugin to pass OPTIONS on; the service has no OPTIONS.',
    solved: 'preflight_continue: false.',
    source: 'https://github.com/Kong/kong/issues/3735',
    page: `${APP}/`,
    entries: [
      preflight(APP, 'POST', 'https://kong.example.net/exp-demo', 'content-type', {
        status: 405,
        got: {
          Allow: 'POST',
          'Content-Type': 'application/json;charset=UTF-8',
          'Access-Control-Allow-Origin': '*',
          'X-Kong-Upstream-Latency': '9',
          'X-Kong-Proxy-Latency': '1',
          Via: 'kong/0.14.0',
        },
      }),
      neverSent('POST', 'https://kong.example.net/exp-demo'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['kong-preflight-continue', 'preflight-method-not-allowed', 'preflight-method-routing'],
      says: ['preflight_continue'],
    },
  },
  {
    id: 'heroku-app-crashed',
    situation: 'A token service on Heroku is called from a page: no CORS header, although the code sends one.',
    truth: 'The application crashes (H10); the 503 is Heroku’s own page.',
    solved: 'Reading the log of the application and mending the crash.',
    source: 'https://github.com/prose/gatekeeper/issues/67',
    page: 'http://site.example.com/',
    entries: [
      {
        url: 'https://gatekeeper-demo.herokuapp.com/authenticate/0123456789abcdef',
        sent: callFrom('http://site.example.com', 'https://gatekeeper-demo.herokuapp.com/'),
        status: 503,
        got: {
          Server: 'Cowboy',
          Connection: 'keep-alive',
          'Cache-Control': 'no-cache, no-store',
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Length': '506',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'platform-without-app', says: ['Heroku', 'log'] },
  },
  {
    id: 'fly-server-crashed',
    situation: 'After a first deployment to Fly.io every call of the client is a CORS error.',
    truth: 'The server crashed on start; the proxy of Fly.io answers 502 in its place.',
    solved: 'Reading the log of the server; CORS was a symptom only.',
    source: 'https://github.com/wasp-lang/wasp/issues/2479',
    page: 'https://todo-client.fly.dev/',
    entries: [
      preflight('https://todo-client.fly.dev', 'GET', 'https://todo-server.fly.dev/auth/me', 'authorization', {
        status: 502,
        got: { server: 'Fly/b1e8a1f (2025-01-31)', via: '2 fly.io', 'fly-request-id': '01JK-fra' },
      }),
      neverSent('GET', 'https://todo-server.fly.dev/auth/me'),
    ],
    expected: { outcome: 'blocked', cause: 'platform-without-app', says: ['log'] },
  },
  {
    id: 'nginx-body-too-large',
    situation: 'Uploads above some size fail with a CORS error on the server, and with a clear message on localhost.',
    truth: 'The proxy refuses the body with 413 before the application, whose limit is higher, is asked.',
    solved: 'Raising the limit of the proxy (client_max_body_size).',
    source: 'https://github.com/jaydenseric/graphql-upload/issues/165',
    page: 'https://my-app.example/',
    entries: [
      {
        method: 'POST',
        url: 'https://api.my-app.example/',
        type: 'xhr',
        sent: callFrom('https://my-app.example', 'https://api.my-app.example/', {
          'Content-Type': 'multipart/form-data; boundary=x',
          'Content-Length': '4194304',
        }),
        status: 413,
        got: { Server: 'nginx/1.14.0', 'Content-Type': 'text/html', 'Content-Length': '594' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'hidden-body-too-large', says: ['client_max_body_size'] },
  },
  {
    id: 'proxy-to-the-wrong-port',
    situation: 'A self-hosted backend has the page in its list of origins, and the header is still missing.',
    truth: 'The reverse proxy points to a wrong port; it answers 502 itself.',
    solved: 'Correcting the port; the status in the network panel gave it away.',
    source: 'https://github.com/evroon/bracket/issues/1188',
    page: 'https://bracket.example.com/',
    entries: [
      {
        url: 'https://bbracket.example.com/tournaments',
        type: 'xhr',
        sent: callFrom('https://bracket.example.com', 'https://bbracket.example.com/'),
        status: 502,
        got: { Server: 'nginx', 'Content-Type': 'text/html', 'Content-Length': '150' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'hidden-bad-gateway', says: ['port'] },
  },
  {
    id: 'alb-session-ended',
    situation: 'An open tab behind a load balancer with login suddenly reports CORS errors; a reload mends all.',
    truth: 'The session of the load balancer has expired, so it redirects the API call to the identity provider.',
    solved: 'Reloading the page to sign in; better a rule that answers API calls with 401.',
    source: 'https://github.com/backstage/backstage/issues/26667',
    page: 'https://backstage.example.com/catalog',
    entries: [
      {
        url: 'https://backstage.example.com/api/catalog/entities',
        sent: { 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Dest': 'empty', Cookie: 'a=1' },
        status: 302,
        got: {
          Server: 'awselb/2.0',
          Location: 'https://sso.example.net/oauth2/authorize?client_id=abc&response_type=code&scope=openid',
          'Set-Cookie': 'AWSALBAuthNonce=x; Path=/; Secure; HttpOnly',
          'Content-Length': '110',
          'Content-Type': 'text/html',
        },
      },
      {
        url: 'https://sso.example.net/oauth2/authorize?client_id=abc&response_type=code&scope=openid',
        sent: callFrom('https://backstage.example.com', 'https://sso.example.net/'),
        status: 200,
        got: { 'Content-Type': 'text/html; charset=utf-8', 'X-Frame-Options': 'DENY' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: ['own-redirect-elsewhere', 'redirect-identity-provider', 'redirect-login', 'sign-in-proxy'],
      says: ['eload'],
    },
  },
  {
    id: 'event-source-sent-on-by-host',
    situation: 'A demo of EventSource stopped working: a redirect to another host is blocked.',
    truth: 'The hosting redirects a sleeping deployment to its own site; neither has CORS headers for that.',
    solved: 'The owner of the endpoint deployed it anew; nothing in the page was wrong.',
    source: 'https://github.com/samdutton/simpl/issues/113',
    page: 'https://simpl.example.info/eventsource/',
    entries: [
      {
        url: 'https://sse.now.sh/',
        type: 'eventsource',
        sent: callFrom('https://simpl.example.info', 'https://sse.now.sh/', { Accept: 'text/event-stream' }),
        status: 302,
        got: { Location: 'https://zeit.co/someone/sse-now/vhtqsczurm?redirect=1', 'Content-Type': 'text/plain' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'redirect-without-cors-headers', says: ['redirect'] },
  },
  {
    id: 'hasura-domain-list',
    situation: 'The console of the Hasura CLI cannot reach an engine for which CORS domains were set.',
    truth: 'Only the production page is in HASURA_GRAPHQL_CORS_DOMAIN; the console runs at localhost:9695.',
    solved: 'Adding http://localhost:9695 to that list (it takes several).',
    source: 'https://github.com/hasura/graphql-engine/issues/5811',
    page: 'http://localhost:9695/console',
    entries: [
      preflight(
        'http://localhost:9695',
        'POST',
        'https://engine.example.net/v1/query',
        'content-type,hasura-client-name,x-hasura-admin-secret',
        {
          status: 404,
          got: { Server: 'Warp/3.3.10', 'Content-Type': 'application/json; charset=utf-8' },
        },
      ),
      neverSent('POST', 'https://engine.example.net/v1/query'),
    ],
    expected: { outcome: 'blocked', cause: ['hasura-cors-domain'], says: ['HASURA_GRAPHQL_CORS_DOMAIN'] },
  },
] satisfies readonly FieldCase[];
