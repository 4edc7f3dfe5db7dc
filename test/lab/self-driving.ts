// Pages that do by themselves what a test is about, since a debugger would change what the browser does with them. Their API
// allows nobody: whatever they call is blocked, and counts in the badge.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { until } from '../support/browsers/source.ts';
import { listen } from './listen.ts';

export interface SelfDriving {
  url(page: PageName): string;
  readonly fileUrl: string;
  readonly apiUrl: string;
  /** Resolves when a page has said this word (again, if it was asked for before). */
  said(word: string): Promise<void>;
  close(): void;
}

const speculation = (kind: 'prefetch' | 'prerender', path: string): string =>
  `<script id="rules" type="speculationrules">{"${kind}":[{"urls":["${path}"],"eagerness":"immediate"}]}</script>`;

/** `API`, `call()`, `say()`, `later()` and `go()` are there in each. */
const PAGES = {
  prefetch: `${speculation('prefetch', '/target')}<script>call('a'); later(900, () => { call('b'); say('prefetch'); });</script>`,
  prerender: `${speculation('prerender', '/target')}<script>call('a'); later(1500, () => { call('b'); say('prerender'); });
    later(3000, () => go('/target'));</script>`,
  discarded: `${speculation('prerender', '/target')}<script>call('a');
    later(1500, () => { document.querySelector('#rules').remove(); say('discarded'); }); later(2500, () => go('/other'));</script>`,
  target: `<script>call('in-target'); document.addEventListener('prerenderingchange', () => call('after-activation'));
    if (!document.prerendering) say('target'); else document.addEventListener('prerenderingchange', () => say('target'));</script>`,
  other: `<script>call('in-other'); say('other');</script>`,
  leaving: `<script>setInterval(() => call('timer'), 20);
    addEventListener('pagehide', () => { navigator.sendBeacon(API + '/goodbye', 'x'); call('keepalive', { keepalive: true }); });
    document.addEventListener('visibilitychange', () => call('hidden', { keepalive: true })); later(600, () => go('/slow'));</script>`,
  slow: `<link rel="stylesheet" href="{api}/early.css" crossorigin><script>call('in-slow'); later(300, () => say('slow'));</script>`,
  downloads: `<script>call('a'); later(400, () => go('/file.zip')); later(900, () => go('/file.bin')); later(1400, () => go('/file.csv'));
    later(1900, () => { call('b'); later(300, () => say('downloads')); });</script>`,
  failing: `<script>call('a'); later(400, () => go('http://127.0.0.1:1/'));</script>`,
  closing: `<script>addEventListener('pagehide', () => navigator.sendBeacon(API + '/goodbye', 'x')); call('a'); later(400, () => say('closing'));</script>`,
  worker: `<script>navigator.serviceWorker.register('/worker.js'); later(600, () => say('worker'));
    addEventListener('hashchange', () => navigator.serviceWorker.ready.then(({ active }) => active.postMessage('call')));</script>`,
} as const;

export type PageName = keyof typeof PAGES;

const WORKER = `oninstall = () => skipWaiting(); onactivate = (event) => event.waitUntil(clients.claim());
  onmessage = () => fetch('{api}/from-worker').catch(() => {});`;

const TYPES: Readonly<Record<string, string>> = {
  '/file.zip': 'application/zip',
  '/file.bin': 'application/octet-stream',
  '/file.csv': 'text/csv',
};

function html(body: string, site: string, api: string): string {
  return `<!doctype html><meta charset="utf-8"><title>page</title><link rel="icon" href="data:,">
<script>const API = '{api}'; const call = (path, options) => { fetch(API + '/' + path, options).catch(() => {}); };
const say = (word) => navigator.sendBeacon('${site}/say?' + word); const later = (ms, run) => setTimeout(run, ms);
const go = (url) => { location.href = url; };</script>
<body>${body}`.replaceAll('{api}', api);
}

export async function startSelfDriving(): Promise<SelfDriving> {
  const words: string[] = [];
  let site = '';
  let api = '';
  const pages = createServer((request, response) => {
    const [path = '/', query = ''] = (request.url ?? '/').split('?');
    if (path === '/say') words.push(query);
    const body = PAGES[path.slice(1) as PageName];
    const type = TYPES[path];
    if (type !== undefined) response.setHeader('Content-Type', type).end('x');
    else if (path === '/worker.js') {
      response.setHeader('Content-Type', 'text/javascript').end(WORKER.replaceAll('{api}', api));
    } else if (body === undefined) response.end();
    else if (path === '/slow') slowly(response, html(body, site, api));
    else response.setHeader('Content-Type', 'text/html').end(html(body, site, api));
  });
  const server = createServer((_request, response) => response.setHeader('Content-Type', 'text/plain').end('no'));
  site = `http://localhost:${await listen(pages)}`;
  api = `http://127.0.0.1:${await listen(server)}`;
  const folder = mkdtempSync(join(tmpdir(), 'corscope-page-'));
  const file = join(folder, 'page.html');
  writeFileSync(
    file,
    html(`<script>call('from-file'); later(500, () => { call('later'); say('file'); });</script>`, site, api),
  );
  return {
    url: (page) => `${site}/${page}`,
    fileUrl: pathToFileURL(file).href,
    apiUrl: api,
    said: async (word) => {
      const at = await until(async () => (words.includes(word) ? words.indexOf(word) : null), `“${word}”`, 20_000);
      words.splice(at, 1);
    },
    close() {
      rmSync(folder, { recursive: true, force: true });
      for (const each of [pages, server]) {
        each.close();
        each.closeAllConnections();
      }
    },
  };
}

/** The response begins long before it ends, as a server's that computes. */
function slowly(response: ServerResponse, body: string): void {
  response.setHeader('Content-Type', 'text/html').write(body.slice(0, 200));
  setTimeout(() => response.end(body.slice(200)), 400);
}
