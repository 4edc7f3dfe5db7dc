// The servers of the ordinary pages: three origins over http, and three over https with HTTP/2. Every page has a folder of its
// own on each: a page's URL is `http://localhost:PORT/NAME/`.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2';
import type { Server, Socket } from 'node:net';
import { type Certificate, makeCertificate } from '../../support/browsers/certificate.ts';
import { listen } from '../listen.ts';
import { openWebSocket } from '../server.ts';
import { pages } from './index.ts';
import { type Answer, HELPERS, type HealthyPage, type Host } from './page.ts';

export interface Healthy {
  readonly certificate: Certificate;
  pageUrl(page: HealthyPage): string;
  /** On the pages' origin, and makes no calls. */
  readonly quietUrl: string;
  /** How many GET requests for this URL have arrived. */
  arrived(url: string): number;
  close(): void;
}

// What both versions of HTTP have of them.
type Asked = IncomingMessage | Http2ServerRequest;
type Reply = ServerResponse | Http2ServerResponse;
type Origins = Readonly<Record<Host, string>>;

const HOSTS: readonly Host[] = ['page', 'cdn', 'api'];
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/png',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  vtt: 'text/vtt; charset=utf-8',
  wav: 'audio/wav',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

export async function startHealthy(): Promise<Healthy> {
  const certificate = await makeCertificate();
  const counts = new Map<string, number>();
  const plain: Record<Host, string> = { page: '', cdn: '', api: '' };
  const secure: Record<Host, string> = { page: '', cdn: '', api: '' };
  const servers: Server[] = [];
  const open = new Set<Socket | ServerHttp2Session>();

  const keep = (connection: Socket | ServerHttp2Session): void => {
    open.add(connection);
    connection.on('close', () => open.delete(connection));
    connection.on('error', () => {}); // the browser has hung up
  };
  const listener = (host: Host, origins: Origins) => (request: Asked, response: Reply) => {
    // Closing a connection while the browser still sends the body would turn every answer into a reset.
    request.resume();
    request.once('end', () => serve(host, origins, request, response));
  };
  const serve = (host: Host, origins: Origins, request: Asked, response: Reply): void => {
    const url = request.url ?? '/';
    if (request.method === 'GET') counts.set(origins[host] + url, (counts.get(origins[host] + url) ?? 0) + 1);
    const [, name = '', path = '/'] = /^\/([\w-]+)(\/[^?]*)/.exec(url) ?? [];
    const page = pages.find((each) => each.name === name);
    const fill = (text: string) => text.replace(/\{(page|cdn|api)\}/g, (_, at: Host) => `${origins[at]}/${name}`);
    const answer = page?.answers[`${host} ${path}`];
    if (page !== undefined && host === 'page' && path === '/')
      send(host, request, response, { body: html(page) }, '.html', fill);
    else send(host, request, response, answer ?? { status: 404, body: 'not found' }, path, fill);
  };

  for (const host of HOSTS) {
    const name = host === 'page' ? 'localhost' : '127.0.0.1';
    const http = createServer(listener(host, plain));
    const http2 = createSecureServer({ key: certificate.key, cert: certificate.cert }, listener(host, secure));
    http.on('connection', keep);
    http2.on('session', keep);
    plain[host] = `http://${name}:${await listen(http)}`;
    secure[host] = `https://${name}:${await listen(http2)}`;
    servers.push(http, http2);
  }
  return {
    certificate,
    pageUrl: ({ name, http2 }) => `${(http2 ? secure : plain).page}/${name}/`,
    quietUrl: `${plain.page}/`,
    arrived: (url) => counts.get(url) ?? 0,
    close() {
      for (const server of servers) server.close();
      for (const connection of open) connection.destroy();
    },
  };
}

function html({ name, head = '', body = '', script }: HealthyPage): string {
  const icon = head.includes('rel="icon"') ? '' : '<link rel="icon" href="data:,">';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${icon}
<script>${HELPERS}</script>
${head}</head><body>
${body}
<script>everything(async () => {
${script}
});</script></body></html>`;
}

function send(
  host: Host,
  request: Asked,
  response: Reply,
  answer: Answer,
  path: string,
  fill: (text: string) => string,
): void {
  if (answer.offline) {
    request.socket.destroy();
    return;
  }
  if (answer.socket !== undefined) {
    openWebSocket(request as IncomingMessage);
    for (const message of answer.socket) request.socket.write(frame(fill(message)));
    return;
  }
  for (const [name, value] of allowed(host, request, answer.cors)) response.setHeader(name, value);
  if (request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined) {
    response.statusCode = 204;
    response.end();
    return;
  }
  const type = answer.type ?? TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';
  if (answer.status !== 204) response.setHeader('Content-Type', type);
  if (host === 'cdn') response.setHeader('Cache-Control', 'public, max-age=600');
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, fill(value));
  setTimeout(() => finish(request, response, answer, fill), answer.delay ?? 0);
}

function finish(request: Asked, response: Reply, answer: Answer, fill: (text: string) => string): void {
  // Both kinds of response have these; their types do not agree on what else the functions take.
  const out = response as ServerResponse;
  const { status = 200, body = '', parts, staysOpen } = answer;
  if (gone(response)) return;
  out.statusCode = status;
  if (parts !== undefined) {
    for (const [index, part] of parts.entries()) {
      setTimeout(() => {
        if (!gone(response)) out.write(fill(part));
      }, index * 50);
    }
    if (!staysOpen) setTimeout(() => out.end(), parts.length * 50);
    return;
  }
  const bytes = typeof body === 'string' ? Buffer.from(fill(body)) : body;
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  if (range === null || status !== 200) {
    out.end(bytes);
    return;
  }
  const first = Number(range[1]);
  const last = Math.min(range[2] === '' ? Number.POSITIVE_INFINITY : Number(range[2]), bytes.length - 1);
  out.statusCode = 206;
  out.setHeader('Accept-Ranges', 'bytes');
  out.setHeader('Content-Range', `bytes ${first}-${last}/${bytes.length}`);
  out.end(bytes.subarray(first, last + 1));
}

/** Has the browser given it up? */
function gone(response: Reply): boolean {
  return 'stream' in response ? response.stream.destroyed : response.destroyed;
}

/** What CORS asks of an answer, and of the preflight before it. */
function allowed(host: Host, { headers }: Asked, cors: Answer['cors']): readonly (readonly [string, string])[] {
  const kind = cors ?? ({ page: 'none', cdn: 'any', api: 'own' } as const)[host];
  const method = headers['access-control-request-method'];
  const names = headers['access-control-request-headers'];
  const asked: (readonly [string, string])[] = [
    ...(method === undefined ? [] : [['Access-Control-Allow-Methods', String(method)] as const]),
    ...(names === undefined ? [] : [['Access-Control-Allow-Headers', String(names)] as const]),
    ...(method === undefined ? [] : [['Access-Control-Max-Age', '600'] as const]),
  ];
  if (kind === 'none') return [];
  if (kind === 'any') return [['Access-Control-Allow-Origin', '*'], ...asked];
  if (headers.origin === undefined) return [['Vary', 'Origin']];
  return [
    ['Access-Control-Allow-Origin', headers.origin],
    ['Access-Control-Allow-Credentials', 'true'],
    ['Vary', 'Origin'],
    ...asked,
  ];
}

/** A text message of a server: https://www.rfc-editor.org/rfc/rfc6455#section-5.2 */
function frame(message: string): Buffer {
  const bytes = Buffer.from(message);
  if (bytes.length > 125) throw new Error('a longer message has another head');
  return Buffer.concat([Buffer.from([0x81, bytes.length]), bytes]);
}
