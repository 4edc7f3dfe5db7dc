// What each layer sends, and what must not be taken for it.
import type { HeaderList } from '../../../src/fetch/model.ts';
import type { ProductId } from '../../../src/products/products.ts';

export interface Answer {
  readonly url?: string;
  /** Default: 200 to a GET. */
  readonly status?: number;
  readonly method?: string;
  readonly headers?: HeaderList;
}

export interface LayerCase {
  readonly is: Answer;
  readonly isNot: Answer;
}

const server = (value: string): Answer => ({ headers: [['Server', value]] });
const powered = (value: string): Answer => ({ headers: [['X-Powered-By', value]] });
const cookie = (value: string): Answer => ({ headers: [['Set-Cookie', `${value}=[not kept]; Path=/; HttpOnly`]] });
const via = (value: string): Answer => ({ headers: [['Via', value]] });
const has = (name: string, value = '1'): Answer => ({ headers: [[name, value]] });
const called = (path: string): Answer => ({ url: `https://api.example.net${path}`, headers: [] });
const at = (host: string): Answer => ({ url: `https://${host}/items` });

const VARIES = ['Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'];
const vary = (value: string, method = 'GET'): Answer => ({ method, headers: [['Vary', value]] });

/** As recorded from Starlette. */
const REFUSED: HeaderList = [
  ['access-control-allow-methods', 'GET'],
  ['access-control-max-age', '600'],
  ['content-type', 'text/plain; charset=utf-8'],
];

export const cases: Readonly<Record<ProductId, LayerCase>> = {
  cloudflare: { is: has('CF-RAY', '8f0c2a-FRA'), isNot: server('cloudflare-like') },
  cloudfront: { is: via('1.1 0a1b.cloudfront.net (CloudFront)'), isNot: via('1.1 proxy') },
  fastly: { is: has('X-Served-By', 'cache-fra-etou8220029-FRA'), isNot: has('X-Served-By', 'web-3') },
  akamai: { is: server('AkamaiGHost'), isNot: server('Akamaize') },
  'azure-front-door': { is: has('X-Azure-Ref'), isNot: has('X-Azure-Reference') },
  varnish: { is: has('X-Varnish', '32770 3'), isNot: via('1.1 varnishing') },
  ngrok: { is: at('abcd.ngrok-free.app'), isNot: at('ngrok-free.app.example.com') },
  codespaces: { is: at('name-3000.app.github.dev'), isNot: at('app.github.dev.example.com') },
  kong: { is: via('1.1 kong/3.9.0'), isNot: server('hongkong/1') },
  'api-gateway-rest': { is: has('x-amz-apigw-id'), isNot: has('x-amz-request-id') },
  'api-gateway-http': { is: has('Apigw-Requestid'), isNot: has('X-Request-Id') },
  'aws-load-balancer': { is: server('awselb/2.0'), isNot: server('my-awselb') },
  'google-load-balancer': { is: via('1.1 google'), isNot: via('1.1 google.example') },
  'supabase-gateway': { is: at('abcdefgh.supabase.co'), isNot: at('supabase.co.example') },
  envoy: { is: server('istio-envoy'), isNot: server('envoys') },
  openresty: { is: server('openresty/1.27.1.1'), isNot: server('nginx') },
  nginx: { is: server('nginx/1.22.1'), isNot: server('nginxish') },
  caddy: { is: via('1.1 Caddy'), isNot: server('Caddyshack') },
  squid: { is: via('1.1 host (squid/5.7)'), isNot: via('1.1 squid') },
  vercel: { is: has('X-Vercel-Id', 'fra1::abc'), isNot: has('X-Vercel') },
  netlify: { is: has('X-Nf-Request-Id', '01J'), isNot: has('X-Request-Id') },
  heroku: { is: via('2.0 heroku-router'), isNot: via('1.1 router') },
  render: { is: at('app.onrender.com'), isNot: has('X-Render') },
  fly: { is: at('app.fly.dev'), isNot: at('fly.dev.example') },
  railway: { is: at('app.up.railway.app'), isNot: at('railway.app') },
  'cloudflare-workers': { is: at('api.name.workers.dev'), isNot: at('workers.dev.example') },
  'cloud-functions': { is: at('us-central1-project.cloudfunctions.net'), isNot: at('cloudfunctions.net.example') },
  'google-frontend': { is: server('Google Frontend'), isNot: server('Google') },
  'lambda-url': { is: at('abc.lambda-url.eu-west-1.on.aws'), isNot: at('abc.on.aws') },
  'azure-app-service': { is: cookie('ARRAffinity'), isNot: cookie('Affinity') },
  'github-pages': { is: at('name.github.io'), isNot: at('github.io.example') },
  s3: { is: server('AmazonS3'), isNot: has('x-amz-request-id') },
  minio: { is: server('MinIO'), isNot: server('MiniOrange') },
  'google-storage': { is: has('X-GUploader-UploadID'), isNot: has('X-Goog-Api-Key') },
  'azure-blob': { is: server('Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0'), isNot: server('Microsoft-HTTPAPI/2.0') },
  apache: { is: server('Apache/2.4.62 (Debian)'), isNot: server('Apache-Coyote/1.1') },
  iis: { is: server('Microsoft-IIS/10.0'), isNot: server('Microsoft-HTTPAPI/2.0') },
  lighttpd: { is: server('lighttpd/1.4.69'), isNot: server('light') },
  litespeed: { is: server('LiteSpeed'), isNot: server('Lite') },
  gunicorn: { is: server('gunicorn'), isNot: server('unicorn') },
  uvicorn: { is: server('uvicorn'), isNot: server('vicorn') },
  wsgiref: { is: server('WSGIServer/0.2 CPython/3.11.2'), isNot: server('CPython/3.11.2') },
  passenger: { is: server('nginx/1.27.1 + Phusion Passenger(R) 6.0.23'), isNot: server('Passengers') },
  tomcat: { is: cookie('JSESSIONID'), isNot: cookie('SESSIONID') },
  jetty: { is: server('Jetty(12.0.15)'), isNot: server('jettyish') },
  kestrel: { is: server('Kestrel'), isNot: server('Kestrels') },
  airplay: { is: server('AirTunes/780.17.2'), isNot: server('Air') },
  aspnet: { is: powered('ASP.NET'), isNot: powered('ASP') },
  express: { is: powered('Express'), isNot: powered('Expressive') },
  next: { is: powered('Next.js'), isNot: powered('Nuxt') },
  'socket-io': { is: called('/socket.io/?EIO=4&transport=polling'), isNot: called('/socket.io/?video=4') },
  fastify: { is: has('Keep-Alive', 'timeout=72'), isNot: has('Keep-Alive', 'timeout=5') },
  'supabase-functions': {
    is: { url: 'https://abcdefgh.supabase.co/functions/v1/hello', headers: [] },
    isNot: called('/functions/v1/hello'),
  },
  php: { is: powered('PHP/8.2.28'), isNot: powered('phpish') },
  laravel: { is: cookie('laravel_session'), isNot: cookie('session') },
  django: { is: cookie('csrftoken'), isNot: cookie('csrf') },
  flask: { is: server('Werkzeug/2.2.2 Python/3.11.2'), isNot: server('Python/3.11.2') },
  hypercorn: { is: server('hypercorn-h11'), isNot: server('uvicorn') },
  waitress: { is: server('waitress'), isNot: server('waiter') },
  tornado: { is: server('TornadoServer/6.2'), isNot: server('Tornado') },
  'python-http-server': { is: server('SimpleHTTP/0.6 Python/3.11.7'), isNot: server('BaseHTTP/0.6 Python/3.11.7') },
  webrick: { is: server('WEBrick/1.8.1 (Ruby/3.1.7/2025-03-26)'), isNot: server('brick') },
  imperva: { is: cookie('incap_ses_123_456'), isNot: cookie('incapable') },
  apisix: { is: server('APISIX/3.8.0'), isNot: server('apisixty') },
  'cloudflare-access': {
    is: has('Location', 'https://team.cloudflareaccess.com/cdn-cgi/access/login/app.example.com'),
    isNot: has('Location', 'https://app.example.com/?to=https://team.cloudflareaccess.com/cdn-cgi/access/login'),
  },
  iap: { is: has('X-Goog-IAP-Generated-Response', 'true'), isNot: has('X-Goog-IAP') },
  r2: { is: at('pub-0a1b.r2.dev'), isNot: at('r2.dev.example') },
  'cloudflare-pages': { is: at('name.pages.dev'), isNot: at('pages.dev.example') },
  'firebase-hosting': { is: at('name.web.app'), isNot: at('web.app.example') },
  'deno-deploy': { is: at('name.deno.dev'), isNot: at('deno.dev.example') },
  starlette: {
    is: { method: 'OPTIONS', status: 400, headers: REFUSED },
    isNot: { method: 'OPTIONS', status: 200, headers: REFUSED },
  },
  // Three lines from Tomcat; Firefox joins them.
  spring: { is: { headers: VARIES.map((name) => ['Vary', name]) }, isNot: vary(VARIES.join(', '), 'OPTIONS') },
  'tower-http': { is: vary(VARIES.join(', ').toLowerCase()), isNot: vary(VARIES.join(', ')) },
  rails: { is: has('X-Runtime', '0.014211'), isNot: has('X-Runtime', 'nodejs') },
  'mcp-typescript': {
    is: { url: 'https://api.example.net/mcp', headers: [['X-Powered-By', 'Express']] },
    isNot: called('/mcp'),
  },
  'mcp-python': {
    is: { url: 'https://api.example.net/mcp/', headers: [['Server', 'uvicorn']] },
    isNot: { url: 'https://api.example.net/mcp/items', headers: [['Server', 'uvicorn']] },
  },
  ollama: { is: at('localhost:11434'), isNot: at('localhost:1143') },
  'lm-studio': {
    is: { url: 'http://localhost:1234/v1/models', headers: [['X-Powered-By', 'Express']] },
    isNot: at('localhost:1234'),
  },
  comfyui: {
    is: { url: 'http://127.0.0.1:8188/prompt', headers: [['Server', 'Python/3.12 aiohttp/3.11.8']] },
    isNot: called('/prompt'),
  },
  keycloak: {
    is: called('/realms/main/protocol/openid-connect/token'),
    isNot: called('/realms/main/openid-connect'),
  },
  appwrite: { is: server('Appwrite'), isNot: server('Appwriter') },
  strapi: { is: powered('Strapi <strapi.io>'), isNot: powered('Straps') },
  directus: { is: powered('Directus'), isNot: powered('Directory') },
  pocketbase: { is: called('/api/collections/posts/records?page=1'), isNot: called('/api/collections/posts') },
  wordpress: { is: called('/wp-json/wp/v2/posts'), isNot: called('/wp-content/uploads/a.png') },
  vite: { is: called('/@vite/client'), isNot: called('/vite/client') },
  nuxt: { is: called('/_nuxt/entry.js'), isNot: powered('Nu') },
  sveltekit: { is: called('/_app/immutable/entry/start.js'), isNot: called('/_app/version.json') },
  symfony: { is: has('X-Debug-Token', '[not kept]'), isNot: has('X-Debug') },
  aiohttp: { is: server('Python/3.12 aiohttp/3.11.8'), isNot: server('Python/3.12') },
  cowboy: { is: server('Cowboy'), isNot: server('Cowboys') },
  krakend: { is: has('X-Krakend', 'Version 2.7.0'), isNot: has('X-Kraken') },
  pomerium: { is: has('X-Pomerium-Intercepted-Response', 'true'), isNot: has('X-Pomerium') },
  authentik: { is: powered('authentik'), isNot: powered('authentic') },
  sucuri: { is: server('Sucuri/Cloudproxy'), isNot: server('Sucura') },
};
