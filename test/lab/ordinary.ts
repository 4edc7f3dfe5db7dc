// A page that does many ordinary things across origins, none of them wrong: whatever is shown blocked there is a false alarm.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Outcome } from '../../src/verdict/verdict.ts';
import { listen } from './listen.ts';
import { openWebSocket } from './server.ts';

export interface Ordinary {
  readonly pageUrl: string;
  /** Another page of the same site. */
  readonly secondUrl: string;
  readonly apiUrl: string;
  close(): void;
}

/** What has to be said of the page's calls, by path; what is not named here need not be listed. */
export const ORDINARY: Readonly<Record<string, readonly Outcome[]>> = {
  '/image.svg': ['opaque'],
  '/style.css': ['opaque'],
  '/script.js': ['opaque'],
  '/simple': ['readable'],
  '/put': ['readable'],
  '/cookies': ['readable'],
  '/missing': ['readable'],
  '/events': ['readable', 'pending'],
  '/no-cors': ['opaque'],
  '/beacon': ['opaque', 'readable', 'aborted'],
  '/socket': ['readable'],
  '/through-worker': ['readable'],
};

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const WORKER = `self.addEventListener('install', () => skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
self.addEventListener('fetch', (event) => {
  if (event.request.url.includes('made')) event.respondWith(new Response('made'));
  if (event.request.url.includes('through-worker')) event.respondWith(fetch(event.request));
});`;

function page(api: string): string {
  return `<!doctype html><title>ordinary</title>
<link rel="icon" href="/own.svg"><link rel="manifest" href="/own.webmanifest">
<link rel="preconnect" href="${api}"><link rel="dns-prefetch" href="${api}"><link rel="prefetch" href="${api}/prefetched">
<link rel="stylesheet" href="/own.css"><link rel="stylesheet" href="${api}/style.css">
<script src="${api}/script.js"></script><script type="module" src="/own.js"></script>
<img src="/own.svg"><img src="${api}/image.svg"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
<iframe src="/own-frame"></iframe><iframe src="${api}/frame"></iframe><iframe srcdoc="hello"></iframe><iframe></iframe>
<script>
window.everything = async () => {
  const api = ${JSON.stringify(api)};
  const text = (path, options) => fetch(api + path, options).then((response) => response.text(), String);
  const event = (target, ...names) =>
    new Promise((resolve) => names.forEach((name) => target.addEventListener(name, resolve, { once: true })));
  await text('/simple');
  await text('/put', { method: 'PUT', headers: { 'X-Own': '1' } });
  await text('/cookies', { credentials: 'include' });
  await text('/missing');
  await text('/no-cors', { mode: 'no-cors' });
  const events = new EventSource(api + '/events');
  await event(events, 'message');
  events.close();
  const socket = new WebSocket(api.replace('http', 'ws') + '/socket');
  await event(socket, 'open');
  socket.close();
  const own = new WebSocket(location.origin.replace('http', 'ws') + '/own-socket');
  await event(own, 'open', 'error');
  own.close();
  navigator.sendBeacon(api + '/beacon', 'x');
  await new Promise((resolve) => {
    const image = new Image();
    image.onload = image.onerror = resolve;
    image.src = '/own.svg?again';
  });
  await fetch('/own-json');
  const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
  await event(worker, 'message');
  await navigator.serviceWorker.register('/worker.js');
  while (navigator.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 20));
  await text('/made');
  await text('/through-worker');
};
</script>`;
}

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  css: 'text/css',
  js: 'text/javascript',
  webmanifest: 'application/manifest+json',
};

function answer(request: IncomingMessage, response: ServerResponse, api: string): void {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const type = TYPES[path.split('.')[1] ?? ''] ?? 'text/plain';
  const { origin } = request.headers;
  response.setHeader('Content-Type', type);
  if (origin !== undefined) {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Access-Control-Allow-Methods', 'PUT');
    response.setHeader('Access-Control-Allow-Headers', 'x-own');
  }
  if (path.endsWith('socket')) openWebSocket(request);
  else if (path === '/events') response.setHeader('Content-Type', 'text/event-stream').write('data: 1\n\n');
  else if (path === '/page' || path === '/second') response.setHeader('Content-Type', 'text/html').end(page(api));
  else if (path.endsWith('frame')) response.setHeader('Content-Type', 'text/html').end('a frame');
  else if (path === '/worker.js') response.end(WORKER);
  else if (path === '/missing') response.writeHead(404).end('no');
  else response.end({ svg: SVG, webmanifest: '{}', css: '', js: '' }[path.split('.')[1] ?? ''] ?? 'ok');
}

export async function startOrdinary(): Promise<Ordinary> {
  let api = '';
  const servers = [0, 1].map(() => createServer((request, response) => answer(request, response, api)));
  const [pagePort, apiPort] = await Promise.all(servers.map(listen));
  api = `http://127.0.0.1:${apiPort}`;
  return {
    pageUrl: `http://localhost:${pagePort}/page`,
    secondUrl: `http://localhost:${pagePort}/second`,
    apiUrl: api,
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

interface Told {
  readonly url: string;
  readonly verdict: { readonly outcome: string; readonly code: string | null };
}

/** Everything alarming, and every call of which something else is said than should be. */
export function wrong(calls: readonly Told[], api: string): readonly string[] {
  const { host } = new URL(api);
  const last = (path: string) =>
    calls.findLast(({ url }) => url.replace(/^\w+:\/\//, '') === host + path)?.verdict.outcome;
  const alarms = calls.filter(({ verdict }) => ['blocked', 'failed', 'undetermined'].includes(verdict.outcome));
  const others = Object.entries(ORDINARY).filter(([path, outcomes]) => !outcomes.some((each) => each === last(path)));
  return [
    ...alarms.map(({ url, verdict }) => `${verdict.outcome} ${verdict.code} ${url}`),
    ...others.map(([path]) => `${path}: ${last(path) ?? 'not listed'}`),
  ];
}
