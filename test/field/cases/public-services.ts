import type { FieldCase } from '../field-case.ts';
import { callFrom, neverSent, preflight } from '../sent-headers.ts';

const APP = 'https://app.example.com';
const NEXT = 'http://localhost:3000';

// Public reports about services and self-hosted products with switches of their own.
export default [
  {
    id: 'supabase-function-bad-token',
    situation: 'A call of a Supabase function with a wrong token is a CORS error, not a readable 401.',
    truth: 'The platform refuses the token before the function runs, in an answer without CORS headers.',
    solved: 'A valid token; the headers in the function cannot change that answer.',
    source: 'https://github.com/supabase/edge-runtime/issues/213',
    page: `${APP}/`,
    entries: [
      preflight(APP, 'POST', 'https://abcdefghijklmnop.supabase.co/functions/v1/hello', 'authorization,content-type', {
        status: 200,
        got: {
          'access-control-allow-origin': '*',
          'access-control-allow-headers': 'authorization, x-client-info, apikey, content-type',
          'sb-gateway-version': '1',
          server: 'cloudflare',
        },
      }),
      {
        method: 'POST',
        url: 'https://abcdefghijklmnop.supabase.co/functions/v1/hello',
        sent: callFrom(APP, 'https://abcdefghijklmnop.supabase.co/', {
          Authorization: 'Bearer bad-token',
          'Content-Type': 'application/json',
        }),
        status: 401,
        got: {
          'content-type': 'application/json',
          'sb-gateway-version': '1',
          'sb-project-ref': 'abcdefghijklmnop',
          server: 'cloudflare',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: ['supabase-gateway-refused', 'hidden-login-demand'], says: ['token'] },
  },
  {
    id: 'directus-credentials-off',
    situation: 'After an update of Directus the login of a page on another origin fails.',
    truth: 'CORS_CREDENTIALS is not on by default there, and the login is called with credentials.',
    solved: 'CORS_CREDENTIALS=true.',
    source: 'https://github.com/directus/directus/issues/4080',
    page: `${NEXT}/`,
    entries: [
      preflight(NEXT, 'POST', 'http://localhost:8055/auth/login', 'content-type', {
        status: 204,
        got: {
          'X-Powered-By': 'Directus',
          Vary: 'Origin',
          'Access-Control-Allow-Origin': NEXT,
          'Access-Control-Allow-Methods': 'GET,POST,PATCH,DELETE',
          'Access-Control-Allow-Headers': 'Content-Type,Authorization',
          'Access-Control-Expose-Headers': 'Content-Range',
          'Access-Control-Max-Age': '18000',
          'Content-Length': '0',
        },
      }),
      neverSent('POST', 'http://localhost:8055/auth/login'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['allow-credentials-missing', 'directus-credentials'],
      says: ['Access-Control-Allow-Credentials'],
    },
  },
  {
    id: 'directus-cors-off',
    situation: 'Directus answers every preflight with 405.',
    truth: 'Its CORS is off: the setting was not read as it was written (a list of origins).',
    solved: 'CORS_ENABLED and CORS_ORIGIN in the form that the version reads.',
    source: 'https://github.com/directus/directus/issues/12259',
    page: `${APP}/`,
    entries: [
      preflight(APP, 'POST', 'https://cms.example.net/graphql', 'content-type', {
        status: 405,
        got: { 'X-Powered-By': 'Directus', Allow: 'GET, POST', 'Content-Type': 'application/json; charset=utf-8' },
      }),
      neverSent('POST', 'https://cms.example.net/graphql'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['directus-cors-off', 'preflight-method-not-allowed', 'preflight-method-routing'],
      says: ['CORS_ENABLED'],
    },
  },
  {
    id: 'okta-keys-answer-everybody',
    situation: 'Sign-in with Okta broke overnight: the keys endpoint answers *, and the library sends credentials.',
    truth: 'The service changed its header to *; a call with credentials may not take that.',
    solved: 'Without credentials in the library (or the service back to naming the origin).',
    source: 'https://github.com/okta/okta-oidc-js/issues/337',
    page: 'http://localhost:4200/',
    entries: [
      preflight(
        'http://localhost:4200',
        'GET',
        'https://dev-123456.oktapreview.com/oauth2/default/v1/keys',
        'x-okta-user-agent-extended',
        {
          status: 200,
          got: {
            'access-control-allow-origin': '*',
            'access-control-allow-methods': 'GET',
            'access-control-allow-headers': 'x-okta-user-agent-extended',
            server: 'nginx',
          },
        },
      ),
      neverSent('GET', 'https://dev-123456.oktapreview.com/oauth2/default/v1/keys'),
    ],
    expected: { outcome: 'blocked', cause: 'wildcard-with-credentials', says: ['credentials'] },
  },
  {
    id: 'notion-from-a-page',
    situation: 'A page calls the API of Notion with its key; the preflight is refused.',
    truth: 'That API allows no page.',
    solved: 'Calling it from a server of one’s own.',
    source: 'https://github.com/makenotion/notion-sdk-js/issues/96',
    page: `${NEXT}/`,
    entries: [
      preflight(
        NEXT,
        'POST',
        'https://api.notion.com/v1/databases/0123/query',
        'authorization,content-type,notion-version',
        { status: 401, got: { server: 'cloudflare', 'content-type': 'application/json; charset=utf-8' } },
      ),
      neverSent('POST', 'https://api.notion.com/v1/databases/0123/query'),
    ],
    expected: { outcome: 'blocked', cause: 'api-without-pages', says: ['server of your own'] },
  },
  {
    id: 'airtable-outage',
    situation: 'Calls to Airtable worked for months and are CORS errors since this morning.',
    truth: 'The service was down; its 503 has no CORS header.',
    solved: 'Waiting: the status page of the service named the outage.',
    source: 'https://github.com/Airtable/airtable.js/issues/251',
    page: `${APP}/`,
    entries: [
      preflight(
        APP,
        'GET',
        'https://api.airtable.com/v0/app123/Table?view=Grid',
        'authorization,x-airtable-user-agent',
        {
          status: 503,
          got: { Server: 'awselb/2.0', 'Content-Type': 'text/html', 'Content-Length': '190' },
        },
      ),
      neverSent('GET', 'https://api.airtable.com/v0/app123/Table?view=Grid'),
    ],
    expected: {
      outcome: 'blocked',
      cause: 'preflight-server-error',
      says: ['503'],
      saysNot: ['Access-Control-Allow-Origin'],
    },
  },
  {
    id: 'auth0-allowed-web-origins',
    situation: 'A new single-page app gets 401 and no CORS header from the token endpoint of Auth0.',
    truth: 'The page is not among the origins of the application in Auth0’s dashboard.',
    solved: 'Adding it under Allowed Web Origins and Allowed Origins (CORS).',
    source: 'https://github.com/auth0/auth0-cli/issues/193',
    page: `${NEXT}/callback`,
    entries: [
      {
        method: 'POST',
        url: 'https://dev-abc123.us.auth0.com/oauth/token',
        sent: callFrom(NEXT, 'https://dev-abc123.us.auth0.com/', {
          'Content-Type': 'application/x-www-form-urlencoded',
        }),
        status: 401,
        got: {
          'Content-Type': 'application/json',
          Server: 'cloudflare',
          'X-Auth0-RequestId': '0123456789',
          'X-RateLimit-Limit': '30',
          Vary: 'Accept-Encoding, Origin',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: ['auth0-web-origins'], says: ['Allowed Web Origins'] },
  },
  {
    id: 'ollama-from-an-extension',
    situation:
      'The page of a browser extension cannot list the models of the local Ollama; the address opens in a tab.',
    truth: 'Ollama does not allow the extension’s origin.',
    solved: 'Starting it with OLLAMA_ORIGINS=chrome-extension://*.',
    source: 'https://github.com/andrewnguonly/Lumos/issues/145',
    page: 'chrome-extension://mdkmkgmeleogeakokmdmcmiphcpinamb/options.html',
    entries: [
      {
        url: 'http://127.0.0.1:11434/api/tags',
        by: 'chrome-extension://mdkmkgmeleogeakokmdmcmiphcpinamb/js/options.js',
        sent: callFrom('chrome-extension://mdkmkgmeleogeakokmdmcmiphcpinamb', 'http://127.0.0.1:11434/'),
        status: 403,
        got: { Date: 'Fri, 29 Mar 2024 15:00:00 GMT', 'Content-Length': '0' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'ollama-origin-not-allowed', says: ['OLLAMA_ORIGINS'] },
  },
  {
    id: 'obsidian-plugin-openai-sdk',
    situation: 'A plugin of Obsidian lists models with the OpenAI SDK; another provider refuses the preflight.',
    truth: 'The SDK adds headers of its own (x-stainless-…), which that provider does not list.',
    solved: 'Leaving them out, or calling past the page (Obsidian’s own request function).',
    source: 'https://github.com/GD4AI/obsidian-llm-wiki/issues/17',
    page: 'app://obsidian.md/index.html',
    entries: [
      preflight(
        'app://obsidian.md',
        'GET',
        'https://opencode.ai/zen/v1/models',
        'authorization,x-stainless-arch,x-stainless-lang,x-stainless-os,x-stainless-timeout',
        {
          status: 204,
          got: {
            'access-control-allow-origin': '*',
            'access-control-allow-methods': 'GET, POST, OPTIONS',
            'access-control-allow-headers':
              'authorization, content-type, x-stainless-arch, x-stainless-lang, x-stainless-os',
            server: 'cloudflare',
          },
        },
      ),
      neverSent('GET', 'https://opencode.ai/zen/v1/models'),
    ],
    expected: { outcome: 'blocked', cause: 'headers-of-llm-sdk', says: ['x-stainless-timeout'] },
  },
  {
    id: 'wordpress-rest-json',
    situation: 'An app reads from the REST API of WordPress; as soon as it posts JSON the preflight is refused.',
    truth: 'That version allows Authorization only, not Content-Type.',
    solved: 'Adding Content-Type to the allowed headers (a later version does so).',
    source: 'https://github.com/WP-API/WP-API/issues/2591',
    page: 'http://localhost:8100/',
    entries: [
      preflight(
        'http://localhost:8100',
        'POST',
        'https://blog.example.net/wp-json/wp/v2/posts',
        'authorization,content-type',
        {
          status: 200,
          got: {
            Server: 'Apache',
            'X-Powered-By': 'PHP/5.6.23',
            'Access-Control-Allow-Origin': 'http://localhost:8100',
            'Access-Control-Allow-Methods': 'POST, GET, OPTIONS, PUT, DELETE',
            'Access-Control-Allow-Credentials': 'true',
            'Access-Control-Allow-Headers': 'Authorization',
            'Access-Control-Expose-Headers': 'X-WP-Total, X-WP-TotalPages',
            Allow: 'GET, POST',
            'Content-Type': 'application/json; charset=UTF-8',
          },
        },
      ),
      neverSent('POST', 'https://blog.example.net/wp-json/wp/v2/posts'),
    ],
    expected: { outcome: 'blocked', cause: 'content-type-not-listed', says: ['Content-Type'] },
  },
  {
    id: 'wordpress-rest-on-another-name',
    situation: 'In the admin pages of a WordPress network, plugins that use the REST API fail on X-WP-Nonce.',
    truth: 'The address of the REST API was built with another host name of the same site, so it is cross-origin.',
    solved: 'Building it with the host name of the admin pages.',
    source: 'https://github.com/cameronterry/dark-matter/pull/28',
    page: 'https://site1.network.example.com/wp-admin/',
    entries: [
      preflight(
        'https://site1.network.example.com',
        'GET',
        'https://www.mapped-domain.example/wp-json/redirection/v1/setting',
        'x-wp-nonce',
        {
          status: 200,
          got: {
            Server: 'nginx',
            'Access-Control-Allow-Origin': 'https://site1.network.example.com',
            'Access-Control-Allow-Methods': 'OPTIONS, GET, POST, PUT, PATCH, DELETE',
            'Access-Control-Allow-Credentials': 'true',
            'Access-Control-Allow-Headers': 'Authorization, Content-Type',
            Link: '<https://www.mapped-domain.example/wp-json/>; rel="https://api.w.org/"',
          },
        },
      ),
      neverSent('GET', 'https://www.mapped-domain.example/wp-json/redirection/v1/setting'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['wordpress-other-host', 'xsrf-header-not-allowed', 'request-header-not-listed'],
      says: ['WordPress'],
    },
  },
  {
    id: 'keycloak-error-without-headers',
    situation: 'Web Origins are set in Keycloak, and the code exchange fails with a CORS error all the same.',
    truth:
      'The exchange fails with 400 (the scope is not allowed); that version sends such errors without CORS headers.',
    solved: 'Mending the request that the 400 speaks of.',
    source: 'https://github.com/keycloak/keycloak/issues/22275',
    page: `${APP}/callback`,
    entries: [
      {
        url: 'https://sso.example.net/realms/shop/.well-known/openid-configuration',
        sent: callFrom(APP, 'https://sso.example.net/'),
        status: 200,
        got: {
          'access-control-allow-origin': APP,
          'access-control-allow-credentials': 'true',
          'content-type': 'application/json;charset=UTF-8',
        },
      },
      {
        method: 'POST',
        url: 'https://sso.example.net/realms/shop/protocol/openid-connect/token',
        sent: callFrom(APP, 'https://sso.example.net/', { 'Content-Type': 'application/x-www-form-urlencoded' }),
        status: 400,
        got: {
          'cache-control': 'no-store',
          'content-type': 'application/json',
          'content-length': '87',
          'referrer-policy': 'no-referrer',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: ['hidden-rejected-data', 'keycloak-error-without-cors'], says: ['400'] },
  },
  {
    id: 'jupyter-gateway-token-on-options',
    situation: 'JupyterLab’s services talk to a kernel gateway with a token; OPTIONS gets 401.',
    truth: 'The gateway demands the token on the preflight as well.',
    solved: 'A version that leaves OPTIONS without the check.',
    source: 'https://github.com/jupyter-server/kernel_gateway/issues/257',
    page: 'http://localhost:8080/',
    entries: [
      preflight('http://localhost:8080', 'POST', 'https://10.0.0.126:7575/api/kernels', 'authorization,content-type', {
        status: 401,
        got: { Server: 'TornadoServer/4.5.1', 'Content-Type': 'application/json', 'Content-Length': '0' },
      }),
      neverSent('POST', 'https://10.0.0.126:7575/api/kernels'),
    ],
    expected: { outcome: 'blocked', cause: 'preflight-needs-login', says: ['OPTIONS'] },
  },
  {
    id: 'jupyter-xsrf-header',
    situation: 'A page starts kernels on a notebook server that allows its origin; the preflight is refused.',
    truth: 'The client sends X-XSRFToken, which the server does not list.',
    solved: 'Listing that header (allow_headers, or a version that does).',
    source: 'https://github.com/jupyter/notebook/issues/2644',
    page: 'http://localhost:5000/',
    entries: [
      preflight('http://localhost:5000', 'POST', 'http://localhost:8888/api/kernels', 'content-type,x-xsrftoken', {
        status: 204,
        got: {
          Server: 'TornadoServer/4.5.1',
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Headers': 'accept, content-type, authorization',
          'Access-Control-Allow-Methods': 'GET, PUT, POST, PATCH, DELETE, OPTIONS',
        },
      }),
      neverSent('POST', 'http://localhost:8888/api/kernels'),
    ],
    expected: { outcome: 'blocked', cause: 'xsrf-header-not-allowed', says: ['x-xsrftoken'] },
  },
  {
    id: 'grafana-panel-headers',
    situation: 'Since an update, graphs of a Graphite source in browser mode stay empty; only OPTIONS goes out.',
    truth: 'Grafana adds X-Dashboard-Id and X-Panel-Id, which the Graphite server does not list.',
    solved: 'Listing them on the server, or the mode in which Grafana’s server asks.',
    source: 'https://github.com/grafana/grafana/issues/11943',
    page: 'https://grafana.example.com/d/1/home',
    entries: [
      preflight(
        'https://grafana.example.com',
        'POST',
        'https://graphite.example.net/render',
        'x-dashboard-id,x-panel-id',
        {
          status: 200,
          got: {
            Server: 'nginx',
            'Access-Control-Allow-Origin': '*',
            'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
            'Access-Control-Allow-Headers': 'origin, authorization, accept, content-type',
          },
        },
      ),
      neverSent('POST', 'https://graphite.example.net/render'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['headers-of-grafana', 'request-header-not-listed'],
      says: ['x-panel-id', 'Grafana'],
    },
  },
  {
    id: 'elasticsearch-basic-auth',
    situation: 'A page asks Elasticsearch with a login; its CORS is on, and the preflight is refused.',
    truth: 'Authorization is not among the headers that Elasticsearch allows by default.',
    solved: 'http.cors.allow-headers with Authorization added.',
    source: 'https://github.com/elastic/elasticsearch/issues/9063',
    page: 'http://localhost:8000/',
    entries: [
      preflight('http://localhost:8000', 'POST', 'http://localhost:9200/items/_search', 'authorization,content-type', {
        status: 200,
        got: {
          'access-control-allow-origin': 'http://localhost:8000',
          'access-control-max-age': '1728000',
          'access-control-allow-methods': 'OPTIONS,HEAD,GET,POST,PUT,DELETE',
          'access-control-allow-headers': 'X-Requested-With,Content-Type,Content-Length',
          vary: 'Origin',
          'content-length': '0',
        },
      }),
      neverSent('POST', 'http://localhost:9200/items/_search'),
    ],
    expected: { outcome: 'blocked', cause: 'authorization-not-listed', says: ['uthorization'] },
  },
  {
    id: 'firebase-function-not-public',
    situation: 'A newly deployed callable function is a CORS error; older ones with the same code work.',
    truth: 'It was created without allUsers as invoker, so Google answers 403 before the function.',
    solved: 'Giving allUsers the role of invoker (a newer command line does).',
    source: 'https://github.com/firebase/firebase-functions/issues/646',
    page: 'https://shop-7f2.web.app/',
    entries: [
      preflight(
        'https://shop-7f2.web.app',
        'POST',
        'https://us-central1-shop-7f2.cloudfunctions.net/addOrder',
        'authorization,content-type',
        {
          status: 403,
          got: {
            'content-type': 'text/html; charset=UTF-8',
            'content-length': '305',
            server: 'Google Frontend',
          },
        },
      ),
      neverSent('POST', 'https://us-central1-shop-7f2.cloudfunctions.net/addOrder'),
    ],
    expected: { outcome: 'blocked', cause: 'cloud-run-not-public', says: ['allUsers'] },
  },
] satisfies readonly FieldCase[];
