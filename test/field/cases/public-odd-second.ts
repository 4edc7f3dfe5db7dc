import type { FieldCase } from '../field-case.ts';
import { blockedAt, callFrom, elementSends, ownRedirect, preflight, refused } from '../sent-headers.ts';

const APP = 'https://app.example.com';
const LOCAL = 'http://localhost:3000';
const JSON_TYPE = 'application/json; charset=utf-8';

// A second set of odd public reports, taken after the causes for the first were there: truth and solution written before a run.
export default [
  {
    id: 'wikipedia-without-origin-parameter',
    situation: 'A page queries Wikipedia’s API and gets no CORS header.',
    truth: 'MediaWiki sends the header only for calls with origin in the query.',
    solved: 'origin=* in the URL.',
    source: 'https://github.com/dijs/wiki/issues/31',
    page: `${LOCAL}/`,
    entries: [
      refused(LOCAL, 'https://en.wikipedia.org/w/api.php?action=query&prop=info&titles=Batman&format=json', {
        status: 200,
        got: { server: 'mw1.example', 'content-type': JSON_TYPE, 'x-cache': 'cp3066 miss, cp3066 pass' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['mediawiki-origin'], says: ['origin=*'] },
    firstTry: 'cors-headers-missing',
  },
  {
    id: 'google-places-web-service',
    situation: 'A page asks the Places web service for details; the same key works for geocoding.',
    truth: 'The Places web service is for servers.',
    solved: 'The Maps JavaScript API’s places library.',
    source: 'https://github.com/googlemaps/google-maps-services-js/issues/172',
    page: 'http://localhost:8080/',
    entries: [
      refused('http://localhost:8080', 'https://maps.googleapis.com/maps/api/place/details/json?placeid=x&key=y', {
        status: 200,
        got: { 'content-type': 'application/json; charset=UTF-8', server: 'scaffolding on HTTPServer2' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['google-maps-web-service'], says: ['Maps JavaScript API'] },
    firstTry: 'cors-headers-missing',
  },
  {
    id: 'google-drive-download-link',
    situation: 'A PDF viewer fetches a Google Drive download link; the redirect is refused.',
    truth: 'Drive’s download links allow no pages.',
    solved: 'A server, or another host.',
    source: 'https://github.com/VadimDez/ng2-pdf-viewer/issues/41',
    page: `${APP}/`,
    entries: [
      refused(APP, 'https://drive.google.com/uc?export=download&id=0B6', {
        status: 303,
        got: { Location: 'https://doc-0s-7s-docs.googleusercontent.com/docs/securesc/x?e=download', Server: 'ESF' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['google-share-link'], owner: 'page', says: ['Drive'] },
    firstTry: 'redirect-without-cors-headers',
  },
  {
    id: 'google-sheet-as-csv',
    situation: 'A published sheet’s CSV link stopped working: the redirect’s target has no header.',
    truth: 'Google’s content server left the header out.',
    solved: 'Waiting; a server in between.',
    source: 'https://github.com/mholt/PapaParse/issues/809',
    page: `${APP}/`,
    entries: [
      {
        url: 'https://docs.google.com/spreadsheets/d/e/2PACX-1v/pub?gid=0&output=csv',
        sent: callFrom(APP, 'https://docs.google.com/'),
        status: 307,
        got: {
          'Access-Control-Allow-Origin': '*',
          Location: 'https://doc-0s-4k-sheets.googleusercontent.com/pub/x?gid=0&output=csv',
        },
      },
      {
        ...refused('null', 'https://doc-0s-4k-sheets.googleusercontent.com/pub/x?gid=0&output=csv', {
          status: 200,
          got: { 'content-type': 'text/csv', server: 'ESF' },
        }),
      },
    ],
    expected: { outcome: 'blocked', cause: ['google-share-link'], says: ['server of your own'] },
    firstTry: 'null-origin-redirect-unanswered',
  },
  {
    id: 'slack-token-in-header',
    situation: 'Since version 6.5 Slack’s SDK fails in the browser.',
    truth: 'It sends the token in Authorization, which Slack’s API does not allow pages.',
    solved: 'The token in the body of the form, or calls from a server.',
    source: 'https://github.com/slackapi/node-slack-sdk/issues/1505',
    page: `${APP}/`,
    entries: blockedAt(APP, 'POST', 'https://slack.com/api/chat.postMessage', 'authorization', {
      status: 200,
      got: {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'slack-route, x-slack-version-ts, x-b3-traceid, x-b3-spanid',
        server: 'Apache',
      },
    }),
    expected: { outcome: 'blocked', cause: ['slack-token-header', 'service-of-others-refuses'], says: ['body'] },
    firstTry: 'service-of-others-refuses',
  },
  {
    id: 'slack-and-tracing',
    situation: 'Calls to Slack fail at traceparent.',
    truth: 'A tracing library adds the header to calls of all servers.',
    solved: 'Tracing only for one’s own servers.',
    source: 'https://github.com/slackapi/node-slack-sdk/issues/1568',
    page: `${LOCAL}/`,
    entries: blockedAt(LOCAL, 'POST', 'https://slack.com/api/auth.test', 'traceparent', {
      status: 200,
      got: {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'slack-route, x-slack-version-ts, x-b3-traceid, x-b3-spanid',
      },
    }),
    expected: { outcome: 'blocked', cause: ['headers-of-tracing'], owner: 'page', says: ['traceparent'] },
    firstTry: 'headers-of-tracing',
  },
  {
    id: 'itunes-from-cache-of-other-page',
    situation: 'Some songs cannot be looked up at iTunes: the header names another site.',
    truth: 'The browser’s cache holds the answer for that other site.',
    solved: 'Emptying the cache; another URL for each page.',
    source: 'https://github.com/gsavio/player-shoutcast-html5/issues/11',
    page: `${APP}/`,
    entries: [
      {
        ...refused(APP, 'https://itunes.apple.com/search?term=Classic&media=music&limit=1', {
          status: 200,
          got: {
            'access-control-allow-origin': 'http://www.classica.example.br',
            'cache-control': 'max-age=86400',
            'content-type': 'text/javascript; charset=utf-8',
          },
        }),
        cache: 'disk',
      },
    ],
    expected: { outcome: 'blocked', cause: ['cached-for-other-origin'], says: ['cache'] },
    firstTry: 'cached-for-other-origin',
  },
  {
    id: 'steam-api',
    situation: 'A React page asks Steam’s API with its key.',
    truth: 'Steam’s API is not for pages.',
    solved: 'A server.',
    source: 'https://github.com/xDimGG/node-steamapi/issues/27',
    page: `${LOCAL}/`,
    entries: [
      refused(LOCAL, 'https://api.steampowered.com/ISteamUser/ResolveVanityURL/v1?vanityurl=x&key=y', {
        status: 200,
        got: { 'Content-Type': 'application/json; charset=UTF-8', Server: 'nginx' },
      }),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['api-without-pages', 'cors-headers-missing'],
      says: ['server of your own'],
    },
    firstTry: 'cors-headers-missing',
  },
  {
    id: 'renamed-topic-redirects-options',
    situation: 'An object is read under its old name, signed in; the preflight gets 308.',
    truth: 'The server redirects OPTIONS as well.',
    solved: '204 for OPTIONS; the new name in the URL.',
    source: 'https://github.com/datagouv/data.gouv.fr/issues/1359',
    page: `${APP}/`,
    entries: blockedAt(APP, 'GET', 'https://demo.example.fr/api/2/topics/plantabilite-des-arbres/', 'authorization', {
      status: 308,
      got: {
        Location: 'https://demo.example.fr/api/2/topics/calque-de-plantabilite/',
        'Access-Control-Allow-Origin': '*',
        Server: 'nginx',
      },
    }),
    expected: {
      outcome: 'blocked',
      cause: 'preflight-redirect',
      says: ['calque-de-plantabilite'],
    },
    firstTry: 'preflight-redirect',
  },
  {
    id: 'spring-security-before-cors',
    situation: 'CORS is set in the dispatcher’s configuration, and OPTIONS gets 401.',
    truth: 'Spring Security answers before CORS.',
    solved: 'A CORS filter before security (http.cors()).',
    source: 'https://github.com/spring-projects/spring-security/issues/4729',
    page: `${APP}/`,
    entries: blockedAt(APP, 'POST', 'http://localhost:8080/rest/client/user', 'authorization,content-type', {
      status: 401,
      got: {
        Server: 'Apache-Coyote/1.1',
        'X-Content-Type-Options': 'nosniff',
        'X-XSS-Protection': '1; mode=block',
        'X-Frame-Options': 'DENY',
        'Cache-Control': 'no-cache, no-store, max-age=0, must-revalidate',
        Pragma: 'no-cache',
        Expires: '0',
        'Content-Type': 'text/html;charset=utf-8',
      },
    }),
    expected: { outcome: 'blocked', cause: ['preflight-needs-login', 'spring-cors-refused'], says: ['OPTIONS'] },
    firstTry: 'preflight-needs-login',
  },
  {
    id: 'ingress-basic-auth',
    situation: 'Basic authentication by annotation, and preflights get 401.',
    truth: 'The ingress demands the password on OPTIONS.',
    solved: 'OPTIONS without it.',
    source: 'https://github.com/kubernetes/ingress-nginx/issues/8964',
    page: `${APP}/`,
    entries: blockedAt(APP, 'GET', 'https://api.example.net/v1/items', 'authorization', {
      status: 401,
      got: {
        Server: 'nginx',
        'WWW-Authenticate': 'Basic realm="Authentication Required"',
        'Content-Type': 'text/html',
      },
    }),
    expected: { outcome: 'blocked', cause: ['preflight-web-server-login'], says: ['OPTIONS'] },
    firstTry: 'preflight-web-server-login',
  },
  {
    id: 'ingress-auth-signin',
    situation: 'With auth-url and auth-signin on the ingress, calls end without CORS headers.',
    truth: 'Without a session the ingress redirects to oauth2-proxy.',
    solved: '401 for calls; a session.',
    source: 'https://github.com/kubernetes/ingress-nginx/issues/8786',
    page: 'https://app.example.net/',
    entries: [
      refused('https://app.example.net', 'https://api.example.net/api/v1/onboard', {
        status: 302,
        got: { Location: 'https://api-auth.example.net/oauth2/start?rd=http://api.example.net/api/v1/onboard' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['sign-in-proxy', 'redirect-login'], says: ['401'] },
    firstTry: 'redirect-login',
  },
  {
    id: 'jenkins-dashboard',
    situation: 'A dashboard reads Jenkins’ API, and the preflight gets 403.',
    truth: 'Jenkins has no CORS of its own.',
    solved: 'The CORS Filter plugin.',
    source: 'https://github.com/edds/jenkins-dashboard/issues/2',
    page: `${LOCAL}/`,
    entries: blockedAt(LOCAL, 'GET', 'http://ci.example.net:8080/api/json', 'authorization', {
      status: 403,
      got: {
        'X-Jenkins': '2.441',
        'X-Hudson': '1.395',
        'X-Jenkins-Session': 'a',
        Server: 'Jetty(10.0.18)',
        'Content-Type': 'text/html;charset=utf-8',
      },
    }),
    expected: { outcome: 'blocked', cause: ['jenkins-cors'], says: ['CORS Filter'] },
    firstTry: 'preflight-forbidden',
  },
  {
    id: 'twitch-parameter-as-header',
    situation: 'Videos are asked of Twitch with the header id, and that is not allowed.',
    truth: 'id is a parameter of the URL.',
    solved: '?id=… in place of the header.',
    source: 'https://github.com/twitchdev/issues/issues/656',
    page: 'http://localhost:8000/',
    entries: blockedAt('http://localhost:8000', 'GET', 'https://api.twitch.tv/helix/videos', 'authorization,id', {
      status: 200,
      got: {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'Accept, Accept-Language, Authorization, Client-Id, Content-Type',
        'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      },
    }),
    expected: { outcome: 'blocked', cause: ['option-sent-as-header', 'request-header-not-listed'], says: ['query'] },
    firstTry: 'request-header-not-listed',
  },
  {
    id: 'geoserver-wfs',
    situation: 'A map page reads features from a GeoServer on another port.',
    truth: 'GeoServer’s CORS filter is commented out.',
    solved: 'The filter in GeoServer’s (or Tomcat’s) web.xml.',
    source: 'https://github.com/anzhihun/OpenLayers3Primer/issues/7',
    page: 'http://localhost:8008/',
    entries: [
      refused('http://localhost:8008', 'http://localhost:8080/geoserver/wfs?service=wfs&request=GetFeature', {
        status: 200,
        got: { 'X-Frame-Options': 'SAMEORIGIN', 'Content-Type': 'application/json;charset=UTF-8' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['geoserver-cors'], says: ['web.xml'] },
    firstTry: 'cors-headers-missing',
  },
  {
    id: 'geoserver-filter-twice',
    situation: 'CORS is on in Tomcat and in GeoServer; now the header has two values.',
    truth: 'Two filters add it.',
    solved: 'One of them only.',
    source: 'https://github.com/kartoza/docker-geoserver/issues/269',
    page: 'http://localhost:8008/',
    entries: [
      refused(
        'http://localhost:8008',
        'http://localhost:8080/geoserver/wfs',
        {
          status: 200,
          got: {
            'Access-Control-Allow-Origin': ['http://localhost:8008', 'http://localhost:8008'],
            'Content-Type': 'text/xml',
          },
        },
        { method: 'POST' },
      ),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['duplicate-allow-origin', 'allow-origin-repeated'],
      says: ['one'],
    },
    firstTry: 'duplicate-allow-origin',
  },
  {
    id: 'entra-token-of-web-client',
    situation: 'MSAL’s token request passes the preflight, and the response has no header.',
    truth: 'The redirect URI is registered as Web, not as single-page application.',
    solved: 'The type SPA for the redirect URI.',
    source: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/2317',
    page: `${APP}/`,
    entries: [
      preflight(APP, 'POST', 'https://login.microsoftonline.com/t/oauth2/v2.0/token', 'x-client-sku', {
        status: 200,
        got: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Headers': 'x-client-sku',
          'Access-Control-Allow-Methods': 'POST, OPTIONS',
        },
      }),
      refused(
        APP,
        'https://login.microsoftonline.com/t/oauth2/v2.0/token',
        { status: 200, got: { 'Content-Type': JSON_TYPE, 'x-ms-request-id': '1', 'Cache-Control': 'no-store' } },
        { method: 'POST', sent: callFrom(APP, 'https://login.microsoftonline.com/', { 'x-client-sku': 'msal.js' }) },
      ),
    ],
    expected: { outcome: 'blocked', cause: ['entra-spa-client', 'cors-headers-missing'], says: ['ingle-page'] },
    firstTry: 'headers-only-on-preflight',
  },
  {
    id: 'google-sheet-not-published',
    situation: 'A sheet’s JSON feed ends at Google’s sign-in.',
    truth: 'The sheet is not open to everybody.',
    solved: 'Publishing it to the web.',
    source: 'https://github.com/FranzDiebold/ng-google-sheets-db-library/issues/9',
    page: 'http://localhost:8100/',
    entries: [
      {
        url: 'https://spreadsheets.google.com/feeds/list/x/1/public/values?alt=json',
        sent: callFrom('http://localhost:8100', 'https://spreadsheets.google.com/'),
        status: 302,
        got: {
          'Access-Control-Allow-Origin': 'http://localhost:8100',
          Location: 'https://accounts.google.com/ServiceLogin?service=wise&continue=https://spreadsheets.google.com/x',
        },
      },
      refused(
        'null',
        'https://accounts.google.com/ServiceLogin?service=wise&continue=https://spreadsheets.google.com/x',
        {
          status: 200,
          got: { 'content-type': 'text/html; charset=UTF-8', server: 'ESF' },
        },
      ),
    ],
    expected: { outcome: 'blocked', cause: ['google-share-link', 'redirect-identity-provider'], says: ['ublish'] },
    firstTry: 'redirect-identity-provider',
  },
  {
    id: 'firebase-storage-picture',
    situation: 'A hosted app’s pictures in Firebase Storage are blocked.',
    truth: 'The bucket has no CORS setting.',
    solved: 'gsutil cors set.',
    source: 'https://github.com/firebase/firebase-tools/issues/8364',
    page: 'https://causeway.web.app/',
    entries: [
      {
        url: 'https://firebasestorage.googleapis.com/v0/b/causeway.appspot.com/o/x.png?alt=media&token=y',
        type: 'image',
        by: 'parser',
        sent: {
          ...elementSends('image'),
          ...callFrom('https://causeway.web.app', 'https://firebasestorage.googleapis.com/'),
        },
        status: 200,
        got: {
          'content-type': 'image/png',
          server: 'UploadServer',
          'x-goog-storage-class': 'STANDARD',
          'x-guploader-uploadid': 'x',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: ['google-bucket-cors'], says: ['cors'] },
    firstTry: 'google-bucket-cors',
  },
  {
    id: 'typesense-without-cors',
    situation: 'A search page cannot reach its Typesense server; curl can.',
    truth: 'CORS is off unless the server is started with it.',
    solved: '--enable-cors.',
    source: 'https://github.com/typesense/typesense-website/issues/5',
    page: `${APP}/`,
    entries: blockedAt(
      APP,
      'GET',
      'https://search.example.net:8108/collections/x/documents/search',
      'x-typesense-api-key',
      {
        status: 404,
        got: { 'content-type': JSON_TYPE, 'content-length': '36' },
      },
    ),
    expected: { outcome: 'blocked', cause: ['typesense-cors'], says: ['enable-cors'] },
    firstTry: 'preflight-not-found',
  },
  {
    id: 'solr-cores-list',
    situation: 'A search workbench in the browser cannot connect to Solr.',
    truth: 'Solr sends no CORS headers by default.',
    solved: 'The filter in Solr’s web.xml.',
    source: 'https://github.com/carrot2/carrot2/issues/135',
    page: `${APP}/`,
    entries: [
      refused(APP, 'http://localhost:8983/solr/admin/cores?action=STATUS', {
        status: 200,
        got: {
          'Content-Security-Policy': "default-src 'none'; base-uri 'none'",
          'X-Content-Type-Options': 'nosniff',
          'Content-Type': JSON_TYPE,
        },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['solr-cors', 'cors-headers-missing'], says: ['web.xml'] },
    firstTry: 'cors-headers-missing',
  },
  {
    id: 'mcp-metadata-route',
    situation: 'MCP Inspector’s discovery fails: the preflights get 404.',
    truth: 'The server has no metadata route, and no CORS for it.',
    solved: 'The route, with CORS headers.',
    source: 'https://github.com/routecraftjs/routecraft/issues/320',
    page: 'http://localhost:6274/',
    entries: blockedAt(
      'http://localhost:6274',
      'GET',
      'http://localhost:3001/.well-known/oauth-protected-resource/mcp',
      'mcp-protocol-version',
      { status: 404, got: { 'content-type': 'text/plain' } },
    ),
    expected: { outcome: 'blocked', cause: ['preflight-not-found', 'headers-of-mcp'], says: ['well-known'] },
    firstTry: 'preflight-not-found',
  },
  {
    id: 'okta-client-registration',
    situation: 'MCP Inspector registers a client at Okta and gets a CORS error.',
    truth: 'Okta’s registration endpoint allows no pages.',
    solved: 'A client registered by hand.',
    source: 'https://github.com/modelcontextprotocol/inspector/issues/571',
    page: 'http://localhost:6274/',
    entries: blockedAt('http://localhost:6274', 'POST', 'https://dev-1.okta.com/oauth2/v1/clients', 'content-type', {
      status: 200,
      got: { server: 'nginx', 'x-okta-request-id': '1', 'content-length': '0' },
    }),
    expected: {
      outcome: 'blocked',
      cause: ['cors-headers-missing', 'okta-trusted-origins'],
      says: ['server of your own'],
    },
    firstTry: 'cors-headers-missing',
  },
  {
    id: 'reddit-json',
    situation: 'A tool reads Reddit’s .json pages; since a while that is blocked.',
    truth: 'Reddit refuses calls without a sign-in with 403, without CORS headers.',
    solved: 'Reddit’s API with OAuth, or a server.',
    source: 'https://github.com/farnots/RedditToMarkdown/issues/7',
    page: `${APP}/`,
    entries: [
      refused(APP, 'https://www.reddit.com/r/incremental_games/comments/1k8ilnf.json', {
        status: 403,
        got: { server: 'snooserv', 'content-type': 'text/html' },
      }),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['service-of-others-refuses', 'website-of-others'],
      says: ['server of your own'],
    },
    firstTry: 'hidden-refused-access',
  },
  {
    id: 'sveltekit-action-behind-sso',
    situation: 'A form of a SvelteKit app fails when the session at the sign-in proxy is over.',
    truth: 'The proxy redirects the call to its sign-in at another host.',
    solved: 'Loading the page again.',
    source: 'https://github.com/sveltejs/kit/issues/11723',
    page: 'https://app.example.net/items',
    entries: [
      ownRedirect('https://app.example.net/items/__data.json?x-sveltekit-invalidated=01', 302, {
        Location: 'https://sso.example.org/login?return=https://app.example.net/items',
      }),
      refused('https://app.example.net', 'https://sso.example.org/login?return=https://app.example.net/items', {
        status: 200,
        got: { 'Content-Type': 'text/html' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['redirect-login', 'own-redirect-elsewhere'], says: ['401'] },
    firstTry: 'redirect-login',
  },
] satisfies readonly FieldCase[];
