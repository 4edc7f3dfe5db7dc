import type { FieldCase } from '../field-case.ts';
import { blockedAt, callFrom, preflight, refused } from '../sent-headers.ts';

const APP = 'https://app.example.com';
const LOCAL = 'http://localhost:3000';

// A third set of odd public reports, the check of the causes that the first two brought: truth and solution written before a run.
export default [
  {
    id: 'font-awesome-old-copy',
    situation: 'A stylesheet of Font Awesome’s CDN is blocked now and then.',
    truth: 'A cache on the way holds a copy without the header, 200 days old.',
    solved: 'Another URL of the file; the CDN’s repair.',
    source: 'https://github.com/FortAwesome/Font-Awesome/issues/18446',
    page: `${APP}/`,
    entries: [
      {
        ...refused(APP, 'https://use.fontawesome.com/releases/v5.8.2/css/all.css', {
          status: 200,
          got: { 'Content-Type': 'text/css', Age: '17290866', Server: 'cloudflare', 'x-amz-request-id': '1' },
        }),
        type: 'stylesheet',
        by: 'parser',
      },
    ],
    expected: { outcome: 'blocked', cause: 'cached-without-allow-origin', says: ['not yours'] },
    firstTry: 'cached-without-allow-origin',
  },
  {
    id: 'azure-cdn-other-origin',
    situation: 'A font is allowed for one site of a company and blocked at the other.',
    truth: 'The CDN keeps the answer that it gave the first site.',
    solved: 'Vary: Origin, or * for fonts.',
    source: 'https://github.com/microsoft/fast/issues/4819',
    page: 'https://stage.create.example.org/',
    entries: [
      {
        ...refused('https://stage.create.example.org', 'https://static.example.net/fonts/SegoeUI-Roman-VF_web.ttf', {
          status: 200,
          got: {
            'Access-Control-Allow-Origin': 'https://explore.example.org',
            'X-Cache': 'TCP_HIT',
            'Cache-Control': 'max-age=604800',
            'Content-Type': 'font/ttf',
          },
        }),
        type: 'font',
        by: 'parser',
      },
    ],
    expected: { outcome: 'blocked', cause: ['cached-for-other-origin', 'shared-cache'], says: ['Vary: Origin'] },
    firstTry: 'allow-origin-other-site',
  },
  {
    id: 'hydrogen-unique-token',
    situation: 'A shop’s cart cannot be made in the browser: X-Shopify-UniqueToken is not allowed.',
    truth: 'The library sends a header that the Storefront API does not allow pages of other hosts.',
    solved: 'A version of the library that leaves it out.',
    source: 'https://github.com/Shopify/hydrogen/issues/3498',
    page: `${APP}/`,
    entries: blockedAt(
      APP,
      'POST',
      'https://acme.myshopify.com/api/2026-01/graphql.json',
      'content-type,x-shopify-storefront-access-token,x-shopify-uniquetoken',
      {
        status: 204,
        got: {
          'access-control-allow-origin': '*',
          'access-control-allow-headers': 'content-type, x-shopify-storefront-access-token, x-sdk-variant',
          'access-control-allow-methods': 'POST, OPTIONS',
        },
      },
    ),
    expected: {
      outcome: 'blocked',
      cause: ['service-lists-no-header'],
      owner: 'page',
      says: ['x-shopify-uniquetoken'],
    },
    firstTry: 'request-header-not-listed',
  },
  {
    id: 'tile-of-old-copy',
    situation: 'One map tile of thousands is blocked.',
    truth: 'CloudFront keeps a copy of that one without CORS headers.',
    solved: 'Origin passed on to the bucket.',
    source: 'https://github.com/mapillary/mapillary_issues/issues/2605',
    page: `${LOCAL}/`,
    entries: [
      refused(LOCAL, 'https://d25uarhxywzl1j.cloudfront.net/v0.1/0/0/0.mvt', {
        status: 200,
        got: {
          'Content-Type': 'application/vnd.mapbox-vector-tile',
          Server: 'AmazonS3',
          Age: '1733',
          'X-Cache': 'Hit from cloudfront',
          Via: '1.1 x.cloudfront.net (CloudFront)',
        },
      }),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['cached-without-allow-origin', 'cloudfront-hides-origin'],
      says: ['Origin'],
    },
    firstTry: 'cached-without-allow-origin',
  },
  {
    id: 'portainer-registry-login',
    situation: 'Browsing a registry fails: OPTIONS gets 401.',
    truth: 'The registry demands the login on the preflight.',
    solved: 'OPTIONS without a login at the proxy before it.',
    source: 'https://github.com/portainer/portainer/issues/6870',
    page: 'https://portainer.example.com/',
    entries: blockedAt('https://portainer.example.com', 'GET', 'https://registry.example.com/v2/', 'authorization', {
      status: 401,
      got: {
        'Docker-Distribution-Api-Version': 'registry/2.0',
        'Www-Authenticate': 'Basic realm="Registry"',
        'Content-Type': 'application/json; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
      },
    }),
    expected: { outcome: 'blocked', cause: ['preflight-web-server-login', 'preflight-needs-login'], says: ['OPTIONS'] },
    firstTry: 'preflight-web-server-login',
  },
  {
    id: 'basemap-tiles-of-others',
    situation: 'A map’s style loads from a public service, its tiles from another host of it do not.',
    truth: 'That host sends no header.',
    solved: 'The service added it; until then a server in between.',
    source: 'https://github.com/open-meteo/maps/issues/318',
    page: `${APP}/`,
    entries: [
      {
        url: 'https://map-assets.open-meteo.com/styles/minimal-planet-maps.json',
        sent: callFrom(APP, 'https://map-assets.open-meteo.com/'),
        status: 200,
        got: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
      },
      refused(APP, 'https://tiles.open-meteo.com/planet_minimal.json', {
        status: 200,
        got: { 'content-type': 'application/json', server: 'nginx' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['cors-headers-missing'], says: ['server of your own'] },
    firstTry: 'cors-headers-missing',
  },
  {
    id: 'swagger-editor-and-exchange',
    situation: 'The Swagger editor on the web cannot try a stock exchange’s API.',
    truth: 'That API has no CORS headers.',
    solved: 'Nothing from the page; a server in between.',
    source: 'https://github.com/swagger-api/swagger-ui/issues/3403',
    page: 'http://editor.swagger.io/',
    entries: [
      refused('http://editor.swagger.io', 'https://bittrex.com/api/v1.1/public/getmarkets', {
        status: 200,
        got: { 'Content-Type': 'application/json; charset=utf-8', Server: 'cloudflare-nginx' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['cors-headers-missing'], says: ['server of your own'] },
    firstTry: 'cors-headers-missing',
  },
  {
    id: 'spring-bearer-401',
    situation: 'Without a token the page sees a CORS error instead of the API’s 401.',
    truth: 'Spring Security answers 401 before CORS headers are added.',
    solved: 'http.cors() in the security chain.',
    source: 'https://github.com/spring-projects/spring-security/issues/12623',
    page: 'http://localhost:4200/',
    entries: [
      refused('http://localhost:4200', 'http://localhost:8080/api/items', {
        status: 401,
        got: {
          'WWW-Authenticate': 'Bearer',
          'X-Content-Type-Options': 'nosniff',
          'X-Frame-Options': 'DENY',
          'Cache-Control': 'no-cache, no-store, max-age=0, must-revalidate',
          'Content-Length': '0',
        },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['hidden-login-demand', 'hidden-session-expired'], says: ['401'] },
    firstTry: 'hidden-login-demand',
  },
  {
    id: 'ingress-auth-url-options',
    situation: 'With auth-url on the ingress, preflights get 401.',
    truth: 'The auth subrequest is made for OPTIONS as well.',
    solved: 'OPTIONS without it.',
    source: 'https://github.com/oauth2-proxy/oauth2-proxy/issues/735',
    page: `${APP}/`,
    entries: blockedAt(APP, 'GET', 'https://api.example.net/data', 'x-client', {
      status: 401,
      got: { Server: 'nginx', 'Content-Type': 'text/html', 'Content-Length': '172' },
    }),
    expected: { outcome: 'blocked', cause: ['preflight-needs-login'], says: ['OPTIONS'] },
    firstTry: 'preflight-needs-login',
  },
  {
    id: 'traefik-forward-auth',
    situation: 'Behind traefik-forward-auth a call to another subdomain is blocked.',
    truth: 'Without a cookie it is redirected to Google’s sign-in, without CORS headers.',
    solved: 'Credentials with the call, 401 for calls, OPTIONS allowed.',
    source: 'https://github.com/thomseddon/traefik-forward-auth/issues/186',
    page: 'https://app.example.net/',
    entries: [
      refused('https://app.example.net', 'https://api.example.net/items', {
        status: 307,
        got: { Location: 'https://accounts.google.com/o/oauth2/auth?client_id=1&response_type=code&prompt=login' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['redirect-identity-provider'], says: ['401'] },
    firstTry: 'redirect-identity-provider',
  },
  {
    id: 'istio-jwt-and-preflight',
    situation: 'With a JWT policy on the ingress gateway preflights fail.',
    truth: 'The policy demands a token on OPTIONS.',
    solved: 'A version (or policy) that lets preflights pass.',
    source: 'https://github.com/istio/istio/issues/16171',
    page: `${APP}/`,
    entries: blockedAt(APP, 'GET', 'https://api.example.net/orders', 'authorization', {
      status: 401,
      got: { server: 'istio-envoy', 'content-type': 'text/plain', 'content-length': '29' },
    }),
    expected: { outcome: 'blocked', cause: ['preflight-needs-login', 'envoy-access-denied'], says: ['OPTIONS'] },
    firstTry: 'preflight-needs-login',
  },
  {
    id: 'salesforce-authorize-by-ajax',
    situation: 'A page calls its API’s sign-in route by ajax; Salesforce’s authorize page is blocked.',
    truth: 'The sign-in has to be opened.',
    solved: 'A navigation in place of ajax.',
    source: 'https://github.com/omniphx/forrest/issues/96',
    page: `${APP}/`,
    entries: [
      {
        url: 'https://api.example.net/salesforce/authenticate',
        type: 'xhr',
        sent: callFrom(APP, 'https://api.example.net/'),
        status: 302,
        got: {
          'Access-Control-Allow-Origin': APP,
          Location: 'https://acme.my.salesforce.com/services/oauth2/authorize?response_type=code&client_id=1',
        },
      },
      {
        ...refused('null', 'https://acme.my.salesforce.com/services/oauth2/authorize?response_type=code&client_id=1', {
          status: 302,
          got: { Location: 'https://acme.my.salesforce.com/setup/secur/RemoteAccessAuthorizationPage.apexp' },
        }),
        type: 'xhr',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: ['sign-in-page-fetched', 'redirect-login', 'redirect-identity-provider'],
      owner: 'page',
      says: ['location'],
    },
    firstTry: 'redirect-without-cors-headers',
  },
  {
    id: 'drive-export-link',
    situation: 'A page fetches the export link that the Drive API gave it.',
    truth: 'docs.google.com’s export links allow no pages.',
    solved: 'The API’s own export.',
    source: 'https://github.com/google/google-api-javascript-client/issues/47',
    page: `${APP}/`,
    entries: [
      refused(APP, 'https://docs.google.com/feeds/download/spreadsheets/Export?key=x&exportFormat=csv', {
        status: 200,
        got: { 'Content-Type': 'text/csv', Server: 'GSE' },
      }),
    ],
    expected: { outcome: 'blocked', cause: ['google-share-link'], says: ['API'] },
    firstTry: 'cors-headers-missing',
  },
  {
    id: 'thimble-cache-control',
    situation: 'In a web editor’s preview, calls to a device API fail at cache-control.',
    truth: 'Something in the editor adds Cache-Control.',
    solved: 'Without that header.',
    source: 'https://github.com/mozilla/thimble.mozilla.org/issues/2618',
    page: `${APP}/`,
    entries: blockedAt(APP, 'GET', 'https://api.particle.io/v1/devices/x/events/SendMessage', 'cache-control', {
      status: 200,
      got: {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': 'X-Requested-With, Content-Type, Accept, Authorization',
      },
    }),
    expected: { outcome: 'blocked', cause: ['cache-header-sent-as-request'], owner: 'page', says: ['cache-control'] },
    firstTry: 'cache-header-sent-as-request',
  },
  {
    id: 'loki-cloud-from-page',
    situation: 'A web app pushes logs to Grafana Cloud’s Loki, and the preflight has no headers.',
    truth: 'Loki in the cloud allows no pages.',
    solved: 'A server (or the Faro collector) in between.',
    source: 'https://github.com/grafana/loki/issues/10523',
    page: `${APP}/`,
    entries: [
      preflight(APP, 'POST', 'https://logs-prod-012.grafana.net/loki/api/v1/push', 'authorization,content-type', {
        status: 401,
        got: { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': '59' },
      }),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['api-without-pages', 'preflight-needs-login'],
      says: ['server of your own'],
    },
    firstTry: 'preflight-needs-login',
  },
  {
    id: 'geocoding-with-own-key',
    situation: 'A control: the geocoding service lets pages read its refusal of a key.',
    truth: 'No CORS refusal: the response is readable, and says that the key is not allowed.',
    solved: 'The key’s restrictions.',
    source: 'https://github.com/googlemaps/google-maps-services-js/issues/156',
    page: `${APP}/`,
    entries: [
      {
        url: 'https://maps.googleapis.com/maps/api/geocode/json?address=x&key=y',
        sent: callFrom(APP, 'https://maps.googleapis.com/'),
        status: 200,
        got: { 'access-control-allow-origin': '*', 'content-type': 'application/json; charset=UTF-8' },
      },
    ],
    expected: { outcome: 'readable', cause: null },
    firstTry: null,
  },
] satisfies readonly FieldCase[];
