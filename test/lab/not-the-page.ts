// What browsers themselves request, what stays open, and what fails without CORS: on one site, so that each row can be counted
// against what the servers saw.
import { createServer, type ServerResponse } from 'node:http';
import { listen } from './listen.ts';

export interface OddSite {
  url(page: 'sheet' | 'streams' | 'dead'): string;
  readonly apiUrl: string;
  /** How often the API was asked for this path. */
  requests(path: string): number;
  close(): void;
}

const PAGES = {
  sheet: `<link rel="stylesheet" href="{api}/sheet.css?{n}" crossorigin="anonymous"><p>one stylesheet`,
  streams: `<script>const source = new EventSource('{api}/events'); const blocked = new EventSource('{api}/closed-events');
    fetch('{api}/stream').then((response) => response.body.getReader().read()); fetch('{api}/closed-stream').catch(() => {});</script>`,
  dead: `<script src="{api}/_next/static/main.js"></script><script src="{api}/missing.js"></script>
    <link rel="stylesheet" href="{api}/broken.css"><img src="{api}/missing.png"><script src="{api}/fine.js"></script>`,
} as const;

const STATUS: Readonly<Record<string, number>> = {
  '/_next/static/main.js': 403,
  '/missing.js': 404,
  '/broken.css': 500,
  '/missing.png': 404,
};

export async function startOddSite(): Promise<OddSite> {
  const seen = new Map<string, number>();
  let api = '';
  const page = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1).split('?')[0] as keyof typeof PAGES;
    const body = (PAGES[name] ?? '').replaceAll('{api}', api).replace('{n}', String(Math.random()));
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html><link rel="icon" href="data:,">${body}`);
  });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    seen.set(path, (seen.get(path) ?? 0) + 1);
    answer(path, response);
  });
  const site = `http://localhost:${await listen(page)}`;
  api = `http://127.0.0.1:${await listen(server)}`;
  return {
    url: (name) => `${site}/${name}`,
    apiUrl: api,
    requests: (path) => seen.get(path) ?? 0,
    close() {
      for (const each of [page, server]) {
        each.close();
        each.closeAllConnections();
      }
    },
  };
}

function answer(path: string, response: ServerResponse): void {
  if (!path.startsWith('/closed')) response.setHeader('Access-Control-Allow-Origin', '*');
  if (path.endsWith('.css')) response.setHeader('Cache-Control', 'public, max-age=600');
  const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'text/plain';
  response.setHeader('Content-Type', path.endsWith('events') ? 'text/event-stream' : type);
  if (/events$|stream$/.test(path)) response.write('data: x\n\n');
  else response.writeHead(STATUS[path] ?? 200).end('');
}

/** What has to be said of the calls of the pages, by path. */
export const EXPECTED = {
  streams: {
    '/events': 'readable',
    '/stream': 'readable',
    '/closed-events': 'blocked',
    '/closed-stream': 'blocked',
  },
  dead: {
    '/_next/static/main.js': 'failed',
    '/missing.js': 'failed',
    '/broken.css': 'failed',
    '/missing.png': 'opaque',
    '/fine.js': 'opaque',
  },
} as const;
