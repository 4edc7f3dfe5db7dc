import type { FieldCase } from '../field-case.ts';
import { callFrom, elementSends } from '../sent-headers.ts';

const APP = 'https://app.example.com';
const NEXT = 'http://localhost:3000';

// Public reports about the page and the browser: webviews, workers, development servers, policies, the local network.
export default [
  {
    id: 'capacitor-android-scheme-https',
    situation: 'A Capacitor app is blocked on Android, though http://localhost is on the server’s list as documented.',
    truth: 'Since Capacitor 6 the page on Android is https://localhost.',
    solved: 'Adding https://localhost to the list.',
    source: 'https://github.com/ionic-team/ionic-docs/issues/4546',
    page: 'https://localhost/home',
    entries: [
      {
        url: 'https://api.example.net/v1/feed',
        sent: callFrom('https://localhost', 'https://api.example.net/'),
        status: 200,
        got: { 'Content-Type': 'application/json; charset=utf-8', Vary: 'Origin', 'X-Powered-By': 'Express' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: ['capacitor-origin', 'origin-not-in-allow-list'],
      says: ['https://localhost'],
    },
  },
  {
    id: 'capacitor-own-scheme-on-android',
    situation: 'A Capacitor app whose androidScheme was set to “capacitor” has the origin capacitor:// without a host.',
    truth: 'Android’s web view gives pages of other schemes no full origin, so no list fits.',
    solved: 'Keeping https (or http) as androidScheme.',
    source: 'https://github.com/ionic-team/capacitor/issues/2669',
    page: 'capacitor://localhost/index.html',
    entries: [
      {
        url: 'https://api.example.net/countries',
        sent: callFrom('capacitor://', 'https://api.example.net/'),
        status: 200,
        got: {
          'Content-Type': 'application/json',
          'Access-Control-Allow-Origin': 'null',
          'Access-Control-Allow-Credentials': 'true',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: ['capacitor-origin'], says: ['androidScheme'] },
  },
  {
    id: 'web-app-to-its-local-agent',
    situation: 'Since Chrome 142 a web app cannot reach its agent on this computer; the console speaks of CORS.',
    truth: 'Chrome asks for a permission now (local network access), and it was not given.',
    solved: 'Allowing it for the site.',
    source: 'https://github.com/postmanlabs/postman-app-support/issues/13877',
    page: 'https://web.postman.co/workspace',
    entries: [{ url: 'http://localhost:10533/knockknock', status: 0, error: 'net::ERR_FAILED' }],
    expected: { outcome: 'blocked', cause: 'local-network-access', certainty: 'likely', says: ['permission'] },
  },
  {
    id: 'plain-page-to-this-computer',
    situation: 'A tool’s page loaded over http cannot read a file from a server on this computer any more.',
    truth: 'Browsers let only pages loaded over https reach this computer.',
    solved: 'Serving the tool from this computer too (or over https).',
    source: 'https://github.com/citizenfx/fivem/issues/813',
    page: 'http://frontend.chrome-dev.tools/serve_rev/inspector.html',
    entries: [{ url: 'http://localhost:29200/profileData.json', type: 'xhr', status: 0, error: 'net::ERR_FAILED' }],
    expected: { outcome: 'blocked', cause: 'local-network-insecure-page', says: ['https'] },
  },
  {
    id: 'container-name-in-the-page',
    situation: 'A registry’s web page reports a CORS error as soon as its setting holds the name of the container.',
    truth: 'Only containers know that name; the browser cannot resolve it.',
    solved: 'An address that the browser can reach, or the proxy built into the page’s server.',
    source: 'https://github.com/Joxit/docker-registry-ui/issues/220',
    page: 'http://vixen.example.lan:8080/',
    entries: [
      {
        url: 'http://registry-server:5000/v2/_catalog?n=100000',
        type: 'xhr',
        status: 0,
        error: 'net::ERR_NAME_NOT_RESOLVED',
      },
    ],
    expected: { outcome: 'failed', cause: 'container-host-name', says: ['container'] },
  },
  {
    id: 'worker-passes-an-opaque-answer',
    situation:
      'Rarely, the style sheet of a site is refused until the cache is emptied, though its server allows everybody.',
    truth: 'The page’s service worker answered a request in mode cors with an opaque response from its cache.',
    solved: 'Fetching in mode cors before keeping the answer (in the worker).',
    source: 'https://github.com/whatwg/whatwg.org/issues/211',
    page: 'https://html.spec.example.org/',
    entries: [
      {
        url: 'https://resources.example.org/standard.css',
        type: 'stylesheet',
        by: 'parser',
        sent: callFrom('https://html.spec.example.org', 'https://resources.example.org/', {
          'Sec-Fetch-Dest': 'style',
        }),
        status: 0,
        fromServiceWorker: true,
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: ['service-worker-opaque-answer', 'service-worker-call'],
      says: ['service worker'],
    },
  },
  {
    id: 'module-federation-manifest',
    situation: 'A host app loads a remote’s script from a development server, but not the remote’s manifest.',
    truth: 'The script is loaded without CORS, the manifest by fetch; webpack’s server sends no CORS header.',
    solved: 'Access-Control-Allow-Origin in devServer.headers of the remote.',
    source: 'https://github.com/module-federation/core/issues/2362',
    page: `${NEXT}/`,
    entries: [
      {
        url: 'http://localhost:3001/remoteEntry.js',
        type: 'script',
        by: 'parser',
        sent: elementSends('script', 'same-site'),
        status: 200,
        got: { 'X-Powered-By': 'Express', 'Content-Type': 'application/javascript; charset=utf-8' },
      },
      {
        url: 'http://localhost:3001/mf-manifest.json',
        sent: callFrom(NEXT, 'http://localhost:3001/'),
        status: 200,
        got: {
          'X-Powered-By': 'Express',
          'Content-Type': 'application/json; charset=utf-8',
          'Accept-Ranges': 'bytes',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: ['dev-server-without-cors', 'cors-headers-missing'],
      says: ['devServer'],
    },
  },
  {
    id: 'next-dev-font-behind-proxy',
    situation: 'Next.js in development behind a proxy with a name of its own: fonts and hot reload get 403.',
    truth: 'Its development server refuses requests whose Origin is not localhost, since 15.2.2.',
    solved: 'allowedDevOrigins in the Next.js configuration.',
    source: 'https://github.com/vercel/next.js/issues/77073',
    page: 'https://local.test.com/',
    entries: [
      {
        url: 'https://local.test.com/_next/static/media/S6u8w4BMUTPHh30AXC_qNiXg7Q-s.p.01183af7.woff2',
        type: 'font',
        sent: callFrom('https://local.test.com', 'https://local.test.com/', { 'Sec-Fetch-Dest': 'font' }),
        status: 403,
        got: { server: 'nginx/1.27.4', 'content-type': 'text/plain', 'content-length': '12' },
      },
    ],
    expected: { outcome: 'failed', cause: 'next-dev-origins', says: ['allowedDevOrigins'] },
  },
  {
    id: 'helmet-update-refuses-a-script',
    situation: 'After an update of Helmet a script tag from the API host is refused, with status 200.',
    truth: 'Helmet 5 sends Cross-Origin-Resource-Policy: same-origin by default.',
    solved: 'crossOriginResourcePolicy: { policy: "cross-origin" } (or "same-site") for that answer.',
    source: 'https://github.com/helmetjs/helmet/issues/343',
    page: `${APP}/`,
    entries: [
      {
        url: 'https://some-api.example.com/widget.js',
        type: 'script',
        by: 'parser',
        sent: elementSends('script', 'same-site'),
        status: 200,
        got: {
          'Cross-Origin-Resource-Policy': 'same-origin',
          'Cross-Origin-Opener-Policy': 'same-origin',
          'X-DNS-Prefetch-Control': 'off',
          'Content-Type': 'application/javascript; charset=utf-8',
        },
        error: 'net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin',
      },
    ],
    expected: { outcome: 'failed', cause: 'corp-blocked', says: ['Cross-Origin-Resource-Policy'] },
  },
  {
    id: 'isolated-page-and-a-script-elsewhere',
    situation: 'ffmpeg.wasm needs a page isolated from others; once it is, the script from a public CDN is refused.',
    truth: 'Under Cross-Origin-Embedder-Policy every file from elsewhere has to be loaded with CORS or carry CORP.',
    solved: 'crossorigin on the script tag (or a copy on the own server).',
    source: 'https://github.com/ffmpegwasm/ffmpeg.wasm/issues/353',
    page: `${APP}/`,
    entries: [
      {
        url: 'https://unpkg.com/@ffmpeg/ffmpeg@0.10.0/dist/ffmpeg.min.js',
        type: 'script',
        by: 'parser',
        sent: elementSends('script'),
        status: 200,
        got: {
          'access-control-allow-origin': '*',
          'content-type': 'application/javascript; charset=utf-8',
          server: 'cloudflare',
        },
        error: 'net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep',
      },
    ],
    expected: { outcome: 'failed', cause: 'coep', says: ['crossorigin'] },
  },
  {
    id: 'mixed-content-with-port-443',
    situation: 'The documentation page of a demo server cannot call its own API; nothing is sent.',
    truth: 'The address was built as http://host:443, and an https page may not call http.',
    solved: 'Writing https into the description that the page reads.',
    source: 'https://github.com/moqui/moqui-runtime/issues/13',
    page: 'https://demo.example.org/assets/lib/swagger-ui/index.html',
    entries: [
      {
        url: 'http://demo.example.org:443/rest/s1/example/examples',
        type: 'xhr',
        method: 'POST',
        status: 0,
        error: '',
      },
    ],
    expected: { outcome: 'failed', cause: ['mixed-content'], says: ['https'] },
  },
  {
    id: 'angular-worker-answers-504',
    situation: 'Third-party scripts get 504 Gateway Timeout; without the service worker they load.',
    truth: 'The worker of Angular tried to fetch them, was refused by the page’s CSP, and made up the 504.',
    solved: 'Leaving them out of the worker (ngsw-bypass), or allowing them in connect-src.',
    source: 'https://github.com/angular/angular/issues/53438',
    page: `${APP}/`,
    entries: [
      {
        url: 'https://cdn.appdynamics.com/adrum-ext.8ad16b8375327e66a32816a8ad7be617.js',
        type: 'script',
        by: 'parser',
        sent: elementSends('script'),
        status: 504,
        reason: 'Gateway Timeout',
        fromServiceWorker: true,
      },
    ],
    expected: { outcome: 'failed', cause: ['service-worker-made-answer'], says: ['service worker'] },
  },
] satisfies readonly FieldCase[];
