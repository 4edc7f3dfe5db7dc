import type { FieldCase } from '../field-case.ts';
import { callFrom, neverSent, preflight, refused } from '../sent-headers.ts';

const APP = 'https://app.example.com';
const LOCAL = 'http://localhost:3000';

// Public reports that were taken because they are odd; truth and solution were written down before the product saw them.
export default [
  {
    id: 'geth-host-name',
    situation: 'A dapp calls an Ethereum node on another machine; allowing every origin did not help.',
    truth: 'The node checks the Host header before CORS and answers 403 “invalid host specified”.',
    solved: 'Adding the name to --http.vhosts.',
    source: 'https://github.com/ethereum/go-ethereum/issues/16526',
    page: `${LOCAL}/`,
    entries: [
      preflight(LOCAL, 'POST', 'http://node.example.lan:8545/', 'content-type', {
        status: 403,
        got: {
          'Content-Type': 'text/plain; charset=utf-8',
          'X-Content-Type-Options': 'nosniff',
          'Content-Length': '23',
        },
      }),
      neverSent('POST', 'http://node.example.lan:8545/'),
    ],
    expected: { outcome: 'blocked', cause: ['geth-host-check', 'preflight-forbidden'], says: ['vhosts'] },
    firstTry: 'preflight-forbidden',
  },
  {
    id: 'geth-allows-itself',
    situation: 'The node’s list of allowed pages holds the node’s own address.',
    truth: 'The option takes the origin of the page, not of the node.',
    solved: 'Writing the page’s origin there.',
    source: 'https://github.com/ethereum/go-ethereum/issues/1775',
    page: `${LOCAL}/`,
    entries: [
      preflight(LOCAL, 'POST', 'http://127.0.0.1:8102/', 'content-type', {
        status: 200,
        got: { Vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers', 'Content-Length': '0' },
      }),
      neverSent('POST', 'http://127.0.0.1:8102/'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['cors-headers-missing', 'origin-not-in-allow-list'],
      says: ['http://localhost:3000'],
    },
    firstTry: 'origin-not-in-allow-list',
  },
  {
    id: 'user-agent-set-by-a-library',
    situation: 'Calls to a local test chain fail in Firefox; in Chrome they work.',
    truth: 'The library sets User-Agent, which Firefox sends and asks for; the node does not list it.',
    solved: 'Listing user-agent at the node, or not setting it.',
    source: 'https://github.com/ConsenSys-archive/ganache-ui/issues/359',
    page: `${LOCAL}/`,
    entries: [
      preflight(LOCAL, 'POST', 'http://localhost:7545/', 'content-type,user-agent', {
        status: 200,
        got: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Headers': 'Origin, X-Requested-With, Content-Type, Accept',
          'Access-Control-Allow-Methods': 'POST',
        },
      }),
      neverSent('POST', 'http://localhost:7545/'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['request-header-not-listed', 'user-agent-not-listed'],
      says: ['user-agent'],
    },
    firstTry: 'request-header-not-listed',
  },
  {
    id: 'safari-lists-origin-itself',
    situation: 'Only old Safari fails: it asks for Origin among the headers.',
    truth: 'The server’s list has the page’s own header, but not Origin.',
    solved: 'Adding Origin to the list.',
    source: 'https://github.com/cyu/rack-cors/issues/116',
    page: `${APP}/`,
    creator: { name: 'WebKit Web Inspector', version: '1.0' },
    entries: [
      preflight(APP, 'GET', 'https://api.example.net/items', 'origin, x-api-token', {
        status: 200,
        got: {
          'Access-Control-Allow-Origin': APP,
          'Access-Control-Allow-Headers': 'X-API-Token',
          'Access-Control-Allow-Methods': 'GET',
        },
      }),
      neverSent('GET', 'https://api.example.net/items'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['request-header-not-listed', 'response-header-sent-as-request'],
      says: ['origin'],
      saysNot: ['Remove origin'],
    },
    firstTry: 'request-header-not-listed',
  },
  {
    id: 'ipfs-api-without-pages',
    situation: 'A page calls the API of an IPFS node on this computer and gets 403; curl works.',
    truth: 'Without a CORS setting the node refuses every request with an Origin.',
    solved: 'API.HTTPHeaders.Access-Control-Allow-Origin in its configuration.',
    source: 'https://github.com/ipfs/kubo/issues/6204',
    page: `${LOCAL}/`,
    entries: [
      refused(
        LOCAL,
        'http://localhost:5001/api/v0/version',
        {
          status: 403,
          got: {
            'Content-Type': 'text/plain; charset=utf-8',
            'X-Content-Type-Options': 'nosniff',
            'Content-Length': '16',
          },
        },
        { method: 'POST' },
      ),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['ipfs-api-origin', 'hidden-refused-access'],
      says: ['API.HTTPHeaders'],
    },
    firstTry: 'hidden-refused-access',
  },
  {
    id: 'ipfs-origin-without-scheme',
    situation: 'An IPFS node was told to allow localhost:9966, and its answers still have no header.',
    truth: 'An origin has a scheme; without it nothing fits.',
    solved: 'Writing http:// in front.',
    source: 'https://github.com/ipfs/kubo/issues/3797',
    page: 'http://localhost:9966/',
    entries: [
      refused(
        'http://localhost:9966',
        'http://localhost:5001/api/v0/ls?arg=Qm',
        {
          status: 200,
          got: {
            'Access-Control-Allow-Headers': 'X-Stream-Output, X-Chunked-Output, X-Content-Length',
            'Access-Control-Expose-Headers': 'X-Stream-Output, X-Chunked-Output, X-Content-Length',
            'Content-Type': 'application/json',
            Server: 'go-ipfs/0.4.5-dev',
            Vary: 'Origin',
          },
        },
        { method: 'POST' },
      ),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['ipfs-api-origin', 'cors-headers-missing'],
      says: ['http://localhost:9966', 'API.HTTPHeaders'],
    },
    firstTry: 'origin-not-in-allow-list',
  },
  {
    id: 'ipfs-gateway-refuses-pages',
    situation: 'A page lists a folder through the API of a public IPFS gateway and gets 403; the browser’s bar works.',
    truth: 'The gateway refuses API calls that carry Origin or Referer.',
    solved: 'A node of one’s own, or the gateway’s /ipfs/ paths.',
    source: 'https://github.com/ipfs-shipyard/ipfs-share-files/issues/17',
    page: `${APP}/`,
    entries: [
      refused(APP, 'https://ipfs.io/api/v0/ls?arg=Qm', {
        status: 403,
        got: { Server: 'nginx', 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': '16' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['ipfs-api-origin', 'hidden-refused-access'], says: ['node'] },
    firstTry: 'hidden-refused-access',
  },
  {
    id: 'sign-in-proxy-401-hidden',
    situation: 'When the session of a sign-in proxy runs out, the page sees a CORS error and no 401.',
    truth: 'The proxy’s own 401 has no CORS headers.',
    solved: 'Headers on the proxy’s errors.',
    source: 'https://github.com/oauth2-proxy/oauth2-proxy/issues/822',
    page: 'http://localhost:7777/',
    entries: [
      refused('http://localhost:7777', 'http://localhost:4180/api/v1/features', {
        status: 401,
        got: { 'Content-Type': 'application/json', 'Content-Length': '2' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['hidden-login-demand', 'sign-in-proxy'], says: ['login'] },
    firstTry: 'hidden-login-demand',
  },
  {
    id: 'own-call-led-to-microsoft',
    situation: 'After a minute a page’s call to its own site ends at login.microsoftonline.com.',
    truth: 'The sign-in proxy could not renew the session and redirected the call to the identity provider.',
    solved: 'Working session renewal; a 401 for calls of scripts.',
    source: 'https://github.com/oauth2-proxy/oauth2-proxy/issues/987',
    page: 'https://sub.example.com/Client',
    entries: [
      {
        url: 'https://sub.example.com/Client?x=1',
        type: 'xhr',
        sent: {
          'Sec-Fetch-Mode': 'cors',
          'Sec-Fetch-Site': 'same-origin',
          'Sec-Fetch-Dest': 'empty',
          'X-Requested-With': 'XMLHttpRequest',
        },
        status: 302,
        got: {
          Location:
            'https://login.microsoftonline.com/common/oauth2/authorize?client_id=1&redirect_uri=https%3A%2F%2Fsub.example.com%2Foauth2%2Fcallback',
          Server: 'istio-envoy',
        },
      },
      preflight(
        'https://sub.example.com',
        'GET',
        'https://login.microsoftonline.com/common/oauth2/authorize?client_id=1&redirect_uri=https%3A%2F%2Fsub.example.com%2Foauth2%2Fcallback',
        'x-requested-with',
        {
          status: 200,
          got: { 'Content-Type': 'text/html; charset=utf-8' },
        },
      ),
      {
        url: 'https://login.microsoftonline.com/common/oauth2/authorize?client_id=1&redirect_uri=https%3A%2F%2Fsub.example.com%2Foauth2%2Fcallback',
        type: 'xhr',
        status: 0,
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: [
        'sign-in-proxy',
        'own-redirect-elsewhere',
        'redirect-identity-provider',
        'preflight-redirect-identity-provider',
      ],
      says: ['401'],
    },
    firstTry: 'own-redirect-elsewhere',
  },
  {
    id: 'pomerium-session-over',
    situation: 'A page’s call to its API is redirected to Pomerium’s sign-in.',
    truth: 'The session had ended; the API’s proxy answers with a redirect in place of 401.',
    solved: 'Signing in again as a page; 401 for scripts.',
    source: 'https://github.com/pomerium/pomerium/issues/2176',
    page: 'https://mypage.corp.example.com/',
    entries: [
      {
        ...refused('https://mypage.corp.example.com', 'https://api.corp.example.com/items', {
          status: 302,
          got: {
            Location:
              'https://auth.corp.example.com/.pomerium/sign_in?pomerium_expiry=12345&pomerium_redirect_uri=https%3A%2F%2Fapi.corp.example.com',
            Server: 'envoy',
          },
        }),
      },
    ],
    expected: { outcome: 'blocked', cause: ['sign-in-proxy', 'redirect-login'], says: ['sign'] },
    firstTry: 'redirect-login',
  },
  {
    id: 'expired-session-to-the-apex',
    situation: 'In Safari all calls of a dashboard end in “Load failed” after some hours.',
    truth: 'The session had ended; the server redirects the call to the login page of another host.',
    solved: '401 in place of the redirect for calls of scripts.',
    source: 'https://github.com/hivecommons/hive/issues/7433',
    page: 'https://spoke.hive.example.dev/',
    entries: [
      {
        method: 'POST',
        url: 'https://spoke.hive.example.dev/api/terminal/assertion/renew',
        sent: {
          Origin: 'https://spoke.hive.example.dev',
          'Sec-Fetch-Mode': 'cors',
          'Sec-Fetch-Site': 'same-origin',
          'Sec-Fetch-Dest': 'empty',
        },
        status: 302,
        got: {
          location:
            'https://hive.example.dev/login?redirect=https://spoke.hive.example.dev/api/terminal/assertion/renew&rd=x',
        },
      },
      {
        url: 'https://hive.example.dev/login?redirect=https://spoke.hive.example.dev/api/terminal/assertion/renew&rd=x',
        sent: callFrom('https://spoke.hive.example.dev', 'https://hive.example.dev/login'),
        status: 200,
        got: { 'Content-Type': 'text/html; charset=utf-8' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: ['own-redirect-elsewhere', 'redirect-login', 'sign-in-proxy'],
      says: ['401'],
    },
    firstTry: 'redirect-login',
  },
  {
    id: 'iap-cookie-over',
    situation: 'A self-hosted chat shows a white page once a cookie has expired; calls end at accounts.google.com.',
    truth: 'Google’s Identity-Aware Proxy redirects calls without a session to the sign-in.',
    solved: 'Loading the page again; 401 for calls of scripts.',
    source: 'https://github.com/danny-avila/LibreChat/issues/8513',
    page: 'https://chat.example.com/c/new',
    entries: [
      {
        url: 'https://chat.example.com/api/convos',
        type: 'xhr',
        sent: { 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Dest': 'empty' },
        status: 302,
        got: {
          Location: 'https://accounts.google.com/o/oauth2/v2/auth?client_id=1',
          'X-Goog-IAP-Generated-Response': 'true',
        },
      },
      {
        url: 'https://accounts.google.com/o/oauth2/v2/auth?client_id=1',
        type: 'xhr',
        sent: callFrom('https://chat.example.com', 'https://accounts.google.com/o/oauth2/v2/auth'),
        status: 302,
        got: { Location: 'https://accounts.google.com/v3/signin/identifier', Server: 'ESF' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: ['iap-sign-in', 'own-redirect-elsewhere', 'redirect-identity-provider'],
      says: ['sign'],
    },
    firstTry: 'redirect-identity-provider',
  },
  {
    id: 'cognito-authorizer-401',
    situation: 'The morning after, calls of a page are CORS errors: the token had expired.',
    truth: 'The authorizer’s 401 is made by API Gateway itself, without CORS headers.',
    solved: 'Gateway responses with CORS headers (for 4XX).',
    source: 'https://github.com/serverless/serverless/issues/3191',
    page: 'http://www.example.org/',
    entries: [
      preflight(
        'http://www.example.org',
        'GET',
        'https://abc.execute-api.us-east-1.amazonaws.com/dev/projects/list',
        'authorization',
        {
          status: 200,
          got: {
            'Access-Control-Allow-Origin': '*',
            'Access-Control-Allow-Headers': 'Content-Type,X-Amz-Date,Authorization,X-Api-Key,X-Amz-Security-Token',
            'Access-Control-Allow-Methods': 'OPTIONS,GET',
          },
        },
      ),
      {
        ...refused('http://www.example.org', 'https://abc.execute-api.us-east-1.amazonaws.com/dev/projects/list', {
          status: 401,
          got: {
            'x-amzn-ErrorType': 'UnauthorizedException',
            'x-amzn-RequestId': '1',
            'Content-Type': 'application/json',
          },
        }),
      },
    ],
    expected: { outcome: 'blocked', cause: ['api-gateway-own-error', 'hidden-login-demand'], says: ['Gateway'] },
    firstTry: 'hidden-login-demand',
  },
  {
    id: 'blob-upload-without-rule',
    situation: 'An upload to an Azure container with a signed address fails at its preflight, 403.',
    truth: 'The storage account has no CORS rule for this.',
    solved: 'A rule in the account’s CORS settings.',
    source: 'https://github.com/danialfarid/ng-file-upload/issues/1173',
    page: `${LOCAL}/`,
    entries: [
      preflight(
        LOCAL,
        'PUT',
        'https://example.blob.core.windows.net/container/a.jpg?sv=2014&sig=x',
        'authorization,content-type,x-ms-blob-type',
        {
          status: 403,
          got: {
            Server: 'Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0',
            'x-ms-error-code': 'CorsPreflightFailure',
            'Content-Type': 'application/xml',
          },
        },
      ),
      neverSent('PUT', 'https://example.blob.core.windows.net/container/a.jpg?sv=2014&sig=x'),
    ],
    expected: { outcome: 'blocked', cause: 'azure-storage-cors', says: ['CORS'] },
    firstTry: 'azure-storage-cors',
  },
  {
    id: 'gcs-rule-without-methods',
    situation: 'A bucket allows every origin, and the preflight of an upload still gets nothing.',
    truth: 'The rule names origins, but no method.',
    solved: 'PUT among the methods of the rule.',
    source: 'https://github.com/googleapis/python-storage/issues/3',
    page: `${APP}/`,
    entries: [
      preflight(APP, 'PUT', 'https://storage.googleapis.com/test/a.bin?X-Goog-Signature=x', 'content-type', {
        status: 200,
        got: {
          'x-guploader-uploadid': '1',
          server: 'UploadServer',
          'content-type': 'text/html; charset=UTF-8',
          'content-length': '0',
          vary: 'Origin',
        },
      }),
      neverSent('PUT', 'https://storage.googleapis.com/test/a.bin?X-Goog-Signature=x'),
    ],
    expected: { outcome: 'blocked', cause: 'google-bucket-cors', says: ['method'] },
    firstTry: 'google-bucket-cors',
  },
  {
    id: 'azurite-without-preflights',
    situation: 'Rules were set on the storage emulator, and uploads from a page fail all the same.',
    truth: 'That version of the emulator does not answer preflights.',
    solved: 'A newer version (or a proxy in front).',
    source: 'https://github.com/Azure/Azurite/issues/254',
    page: `${LOCAL}/`,
    entries: [
      preflight(
        LOCAL,
        'PUT',
        'http://127.0.0.1:10000/devstoreaccount1/files/a.png?sig=x',
        'x-ms-blob-type,x-ms-version',
        {
          status: 400,
          got: { Server: 'Azurite-Blob/3.1.0-preview', 'Content-Type': 'application/xml' },
        },
      ),
      neverSent('PUT', 'http://127.0.0.1:10000/devstoreaccount1/files/a.png?sig=x'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['azure-storage-cors', 'azurite-cors', 'preflight-bad-request'],
      says: ['Azurite'],
    },
    firstTry: 'preflight-bad-request',
  },
  {
    id: 'home-assistant-origin',
    situation: 'A dashboard calls Home Assistant and its preflight gets 403 in plain text.',
    truth: 'The origin is not among cors_allowed_origins of its http section (as it was loaded).',
    solved: 'Adding it, character for character, and restarting.',
    source: 'https://github.com/home-assistant/core/issues/142790',
    page: 'http://localhost/',
    entries: [
      preflight('http://localhost', 'GET', 'http://homeassistant.local:8123/api/', 'authorization', {
        status: 403,
        got: {
          Server: 'Python/3.13 aiohttp/3.11.16',
          'Content-Type': 'text/plain; charset=utf-8',
          'Content-Length': '71',
        },
      }),
      neverSent('GET', 'http://homeassistant.local:8123/api/'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['home-assistant-origins', 'aiohttp-cors-refused', 'preflight-forbidden'],
      says: ['cors_allowed_origins'],
    },
    firstTry: 'preflight-forbidden',
  },
  {
    id: 'home-assistant-history',
    situation: 'Of all addresses of Home Assistant only /api/history fails for a dashboard.',
    truth: 'That view was registered without CORS, so OPTIONS has no route.',
    solved: 'A fix in Home Assistant (the view registered in the right order).',
    source: 'https://github.com/home-assistant/core/issues/39727',
    page: 'http://localhost:8080/',
    entries: [
      preflight('http://localhost:8080', 'GET', 'http://homeassistant.local:8123/api/history/period', 'authorization', {
        status: 405,
        got: { Server: 'Python/3.8 aiohttp/3.6.2', Allow: 'GET,HEAD', 'Content-Type': 'text/plain; charset=utf-8' },
      }),
      neverSent('GET', 'http://homeassistant.local:8123/api/history/period'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['preflight-method-routing', 'preflight-method-not-allowed'],
      says: ['OPTIONS'],
    },
    firstTry: 'preflight-method-routing',
  },
  {
    id: 'radio-stream-redirected',
    situation: 'A radio stream played on another site fails since the server redirects once.',
    truth: 'The redirect has no CORS headers.',
    solved: 'CORS headers on the redirect (or no redirect).',
    source: 'https://github.com/karlheyes/icecast-kh/issues/452',
    page: `${APP}/`,
    entries: [
      {
        url: 'https://ice1.example.net/dronezone',
        sent: callFrom(APP, 'https://ice1.example.net/dronezone', { 'Sec-Fetch-Dest': 'audio' }),
        type: 'media',
        status: 302,
        got: {
          Location: 'https://ice1.example.net/dronezone?_ic2=1742969862149',
          'Content-Type': 'text/html',
          'Content-Length': '0',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: ['redirect-without-cors-headers', 'media-crossorigin'], says: ['redirect'] },
    firstTry: 'redirect-without-cors-headers',
  },
  {
    id: 'safari-reuses-a-connection',
    situation: 'A page’s call fails in Safari alone, with 421.',
    truth:
      'Safari reused the connection of another host of the same certificate; the server does not serve that name there.',
    solved: 'Servers or certificates that do not share, or a server that answers for both names.',
    source: 'https://github.com/ichard26/next-pr-number/issues/7',
    page: 'https://page.example.dev/',
    creator: { name: 'WebKit Web Inspector', version: '1.0' },
    entries: [
      refused('https://page.example.dev', 'https://internal.example.org/next-pr-number-api/?owner=psf', {
        status: 421,
        got: { 'Content-Type': 'text/html', Server: 'nginx' },
      }),
    ],
    expected: { outcome: 'blocked', cause: 'misdirected-request', says: ['connection'] },
    firstTry: 'misdirected-request',
  },
  {
    id: 'sentry-asks-sentry',
    situation: 'Sentry’s own feedback form fails: baggage is not allowed by sentry.io.',
    truth: 'Sentry’s tracing adds its headers to the call to its own server, for the pattern of targets fits.',
    solved: 'Narrower tracePropagationTargets.',
    source: 'https://github.com/getsentry/sentry-javascript/issues/8823',
    page: `${APP}/`,
    entries: [
      preflight(APP, 'POST', 'https://sentry.io/api/embed/error-page/?eventId=1', 'baggage,content-type,sentry-trace', {
        status: 200,
        got: {
          'access-control-allow-origin': '*',
          'access-control-allow-headers': 'Accept, Content-Type, Authentication, Authorization, sentry-trace',
          'access-control-allow-methods': 'GET, POST, HEAD, OPTIONS',
        },
      }),
      neverSent('POST', 'https://sentry.io/api/embed/error-page/?eventId=1'),
    ],
    expected: { outcome: 'blocked', cause: 'headers-of-sentry', says: ['tracePropagationTargets'] },
    firstTry: 'headers-of-tracing',
  },
  {
    id: 'analytics-asked-for-baggage',
    situation: 'Since Sentry is in the page, some calls to Google Analytics are CORS errors.',
    truth: 'Sentry adds headers, so the browser asks first, and the analytics server has no answer to that.',
    solved: 'Narrower tracePropagationTargets.',
    source: 'https://github.com/getsentry/sentry-javascript/issues/5868',
    page: `${APP}/`,
    entries: [
      preflight(APP, 'POST', 'https://www.google-analytics.com/j/collect?v=1', 'baggage,sentry-trace', {
        status: 405,
        got: { server: 'Golfe2', 'content-type': 'text/html; charset=UTF-8' },
      }),
      neverSent('POST', 'https://www.google-analytics.com/j/collect?v=1'),
    ],
    expected: { outcome: 'blocked', cause: 'headers-of-sentry', says: ['tracePropagationTargets'] },
    firstTry: 'preflight-method-not-allowed',
  },
  {
    id: 'datadog-begins-to-send-baggage',
    situation: 'After an update of Datadog’s browser SDK calls to a traced server are refused.',
    truth: 'It sends baggage now; the server’s library lists only Datadog’s older headers.',
    solved: 'Allowing baggage (a newer server library), or fewer propagators.',
    source: 'https://github.com/DataDog/dd-trace-js/pull/9779',
    page: `${APP}/`,
    entries: [
      preflight(
        APP,
        'GET',
        'https://api.example.net/items',
        'baggage,traceparent,tracestate,x-datadog-origin,x-datadog-parent-id,x-datadog-sampling-priority,x-datadog-trace-id',
        {
          status: 204,
          got: {
            'Access-Control-Allow-Origin': APP,
            'Access-Control-Allow-Headers':
              'x-datadog-origin,x-datadog-parent-id,x-datadog-sampling-priority,x-datadog-trace-id,traceparent,tracestate',
          },
        },
      ),
      neverSent('GET', 'https://api.example.net/items'),
    ],
    expected: { outcome: 'blocked', cause: ['headers-of-datadog', 'headers-of-tracing'], says: ['baggage', 'Datadog'] },
    firstTry: 'headers-of-tracing',
  },
  {
    id: 'signalr-and-web-config',
    situation: 'A SignalR hub fails with two allowed origins in its answer.',
    truth: 'web.config adds * to every answer, and SignalR names the page.',
    solved: 'One of them: the header out of web.config.',
    source: 'https://github.com/SignalR/SignalR/issues/2725',
    page: `${APP}/`,
    entries: [
      refused(APP, 'https://hub.example.net/signalr/negotiate?clientProtocol=1.3', {
        status: 200,
        got: {
          'Access-Control-Allow-Origin': ['*', APP],
          'Access-Control-Allow-Credentials': 'true',
          Server: 'Microsoft-IIS/8.0',
          'X-Powered-By': 'ASP.NET',
          'Content-Type': 'application/json; charset=UTF-8',
        },
      }),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['duplicate-wildcard-and-origin', 'duplicate-cors-headers', 'gateway-adds-second-header'],
      says: ['one'],
    },
    firstTry: 'duplicate-wildcard-and-origin',
  },
  {
    id: 'nginx-and-application-both-star',
    situation: 'The answer says that every page is allowed, twice.',
    truth: 'nginx adds the header, and so does the application behind it.',
    solved: 'Leaving it to one of them.',
    source: 'https://github.com/aspnet/CORS/issues/129',
    page: `${APP}/`,
    entries: [
      refused(APP, 'https://api.example.net/items', {
        status: 200,
        got: {
          'Access-Control-Allow-Origin': ['*', '*'],
          Server: 'nginx/1.10.3 (Ubuntu)',
          'Content-Type': 'application/json; charset=utf-8',
        },
      }),
    ],
    expected: {
      outcome: 'blocked',
      cause: [
        'duplicate-cors-headers',
        'gateway-adds-second-header',
        'allow-origin-repeated',
        'duplicate-allow-origin',
      ],
      says: ['nginx'],
    },
    firstTry: 'duplicate-allow-origin',
  },
  {
    id: 'signalr-old-cross-domain',
    situation: 'SignalR 1 on another domain: negotiate gets 403.',
    truth: 'Cross-domain connections are off unless the hub is mapped with them enabled.',
    solved: 'EnableCrossDomain (later: its CORS setting) when the hubs are mapped.',
    source: 'https://github.com/SignalR/SignalR/issues/1686',
    page: `${APP}/`,
    entries: [
      refused(APP, 'http://myserver.example.net/raidernotifier/signalr/negotiate?_=1', {
        status: 403,
        got: {
          Server: 'Microsoft-IIS/7.5',
          'X-AspNet-Version': '4.0.30319',
          'X-Powered-By': 'ASP.NET',
          'Content-Length': '0',
        },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['signalr-not-allowed', 'hidden-refused-access'], says: ['SignalR'] },
    firstTry: 'hidden-refused-access',
  },
  {
    id: 'map-tiles-by-fetch',
    situation: 'Tiles of a public server show in one editor and not in another, which fetches them.',
    truth: 'An <img> needs no CORS; fetch() does, and the server sends none.',
    solved: 'The header on the tile server.',
    source: 'https://github.com/hotosm/openaerialmap/issues/272',
    page: 'https://editor.example.org/edit',
    entries: [
      refused('https://editor.example.org', 'https://tiles.example.net/690585b7/0/12/1/2', {
        status: 200,
        got: { 'Content-Type': 'image/png', 'Content-Length': '10074' },
      }),
    ],
    expected: { outcome: 'blocked', cause: 'cors-headers-missing', says: ['https://editor.example.org'] },
    firstTry: 'cors-headers-missing',
  },
  {
    id: 'tiles-route-left-out',
    situation: 'The API of a map server can be read by every page, its tiles by none.',
    truth: 'The tile route passes by the CORS setting of the API.',
    solved: 'CORS for that route too.',
    source: 'https://github.com/geolens-io/geolens/issues/1464',
    page: 'http://localhost:8899/',
    entries: [
      {
        url: 'https://maps.example.net/api/collections',
        sent: callFrom('http://localhost:8899', 'https://maps.example.net/api/collections'),
        status: 200,
        got: {
          'access-control-allow-origin': '*',
          'content-type': 'application/json',
          server: 'cloudflare',
          'cf-ray': '1-FRA',
        },
      },
      refused('http://localhost:8899', 'https://maps.example.net/raster-tiles/6f03bafa/tiles/13/4270/2914.png', {
        status: 200,
        got: { 'content-type': 'image/png', server: 'cloudflare', 'cf-ray': '2-FRA', 'cf-cache-status': 'MISS' },
      }),
    ],
    expected: { outcome: 'blocked', cause: 'route-without-cors-headers', says: ['/raster-tiles/'] },
    firstTry: 'route-without-cors-headers',
  },
  {
    id: 'hub-too-large-upload',
    situation: 'Files of some megabytes fail with a CORS error beside 413.',
    truth: 'The proxy in front refuses the size; its page has no CORS headers.',
    solved: 'A larger limit in the proxy.',
    source: 'https://github.com/stacks-archive/gaia/issues/169',
    page: `${APP}/`,
    entries: [
      preflight(APP, 'POST', 'https://hub.example.net/store/1/a', 'authorization,content-type', {
        status: 200,
        got: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Headers': 'authorization,content-type',
          'Access-Control-Allow-Methods': 'POST',
        },
      }),
      refused(
        APP,
        'https://hub.example.net/store/1/a',
        { status: 413, got: { Server: 'nginx/1.14.0', 'Content-Type': 'text/html', Connection: 'close' } },
        { method: 'POST' },
      ),
    ],
    expected: { outcome: 'blocked', cause: 'hidden-body-too-large', says: ['limit'] },
    firstTry: 'hidden-body-too-large',
  },
  {
    id: 'star-in-old-firefox',
    situation: 'Chrome works, Firefox says that content-type is missing in Access-Control-Allow-Headers.',
    truth: 'The server sent * there, which Firefox of that time did not know.',
    solved: 'Listing the headers by name.',
    source: 'https://github.com/weaviate/weaviate/issues/958',
    page: `${APP}/`,
    creator: { name: 'Firefox', version: '68.0' },
    browser: { name: 'Firefox', version: '68.0' },
    entries: [
      {
        ...preflight(APP, 'POST', 'http://localhost:8080/v1/schema', 'content-type', {
          status: 200,
          got: {
            'Access-Control-Allow-Origin': '*',
            'Access-Control-Allow-Headers': '*',
            'Access-Control-Allow-Methods': '*',
          },
        }),
      },
      neverSent('POST', 'http://localhost:8080/v1/schema'),
    ],
    expected: {
      outcome: 'blocked',
      cause: [
        'header-list-star-old-browser',
        'headers-wildcard-credentials',
        'request-header-not-listed',
        'content-type-not-listed',
      ],
      says: ['name'],
    },
    firstTry: null,
    open: 'The rules are those of today’s Firefox: that * in a list says nothing before version 69 is not known.',
  },
  {
    id: 'next-takes-the-slash-away',
    situation: 'Calls through a Next.js proxy fail from another origin as soon as their address ends in a slash.',
    truth: 'Next.js redirects such addresses with 308 before any header of the configuration is added.',
    solved: 'skipTrailingSlashRedirect, or calling without the slash.',
    source: 'https://github.com/vercel/next.js/issues/63948',
    page: 'http://localhost:3004/',
    entries: [
      preflight('http://localhost:3004', 'POST', 'http://localhost:3001/proxy/items/', 'content-type', {
        status: 308,
        got: { Location: '/proxy/items', Refresh: '0;url=/proxy/items', Connection: 'keep-alive' },
      }),
      neverSent('POST', 'http://localhost:3001/proxy/items/'),
    ],
    expected: { outcome: 'blocked', cause: 'preflight-redirect-slash', says: ['slash'] },
    firstTry: 'preflight-redirect-slash',
  },
  {
    id: 'challenge-before-the-api',
    situation: 'A public API is suddenly closed to everything but browsers that open it.',
    truth: 'Cloudflare answers with a challenge in place of the API.',
    solved: 'A rule that leaves the API out of it.',
    source: 'https://github.com/djangopackages/djangopackages/issues/1352',
    page: `${APP}/`,
    entries: [
      refused(APP, 'https://packages.example.org/api/v4/grids/?q=wagtail', {
        status: 403,
        got: {
          'content-type': 'text/html; charset=UTF-8',
          'cf-mitigated': 'challenge',
          'cross-origin-resource-policy': 'same-origin',
          server: 'cloudflare',
          'cf-ray': '9204269f6b6b34c6-FRA',
        },
      }),
    ],
    expected: { outcome: 'blocked', cause: 'cloudflare-challenge', says: ['Cloudflare'] },
    firstTry: 'cloudflare-challenge',
  },
  {
    id: 'metrics-without-cors',
    situation: 'Prometheus’ /api can be read by a page of another origin, /metrics cannot.',
    truth: 'Only the API has CORS headers.',
    solved: 'Adding them to /metrics in the proxy in front.',
    source: 'https://github.com/prometheus/prometheus/issues/2834',
    page: `${LOCAL}/`,
    entries: [
      {
        url: 'http://localhost:9090/api/v1/query?query=up',
        sent: callFrom(LOCAL, 'http://localhost:9090/api/v1/query'),
        status: 200,
        got: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'GET, OPTIONS',
          'Content-Type': 'application/json',
        },
      },
      refused(LOCAL, 'http://localhost:9090/metrics', {
        status: 200,
        got: { 'Content-Type': 'text/plain; version=0.0.4' },
      }),
    ],
    expected: { outcome: 'blocked', cause: 'route-without-cors-headers', says: ['/metrics'] },
    firstTry: 'route-without-cors-headers',
  },
] satisfies readonly FieldCase[];
