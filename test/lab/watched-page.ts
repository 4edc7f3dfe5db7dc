// A page that makes calls in every way whose credentials are watched, and one that looks at itself: watched or not, it must find
// the same.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Report, ReportCall } from '../../src/report.ts';
import { listen } from './listen.ts';

export interface WatchedSite {
  readonly pageUrl: string;
  close(): void;
}

/** What the page can tell of itself: `look()` of the page, since a driver’s own world would see other functions. */
export const LOOK = 'window.look()';

const look = `async () => {
  const api = document.body.dataset.api;
  const reads = [];
  const bag = (name) => ({ get credentials() { reads.push(name); return 'omit'; }, get method() { reads.push(name); return 'GET'; } });
  const told = (promise) => promise.then((response) => response.status + ' ' + response.type, (error) => error.name + ': ' + error.message);
  class Own extends Request {}
  const source = new EventSource(api + '/events?look', { withCredentials: true });
  await new Promise((resolve) => { source.onopen = source.onerror = resolve; });
  source.close();
  const xhr = new XMLHttpRequest();
  xhr.open('PUT', api + '/open?look-xhr');
  const xhrEnd = await new Promise((resolve) => { xhr.onload = xhr.onerror = (event) => resolve(event.type + xhr.status); xhr.send('x'); });
  const proxied = await told(fetch(api + '/open?proxied', new Proxy({ method: 'POST', body: 'x' }, {})));
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentWindow;
  return {
    texts: [fetch, XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send, EventSource, Function.prototype.toString]
      .map((each) => [String(each), Function.prototype.toString.call(each), each.name, each.length]),
    inner: [String(inner.fetch), inner.fetch.name],
    keys: Object.keys(Object.getOwnPropertyDescriptor(window, 'fetch')).join() + ('prototype' in fetch) + Object.getOwnPropertyNames(fetch),
    flags: ['fetch', 'EventSource'].map((name) => { const { writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(window, name); return [writable, enumerable, configurable]; }),
    events: [source.constructor === EventSource, source instanceof EventSource, source.url.endsWith('?look'), source.withCredentials, EventSource.prototype.constructor === EventSource, EventSource.OPEN],
    plain: await told(fetch(api + '/open?plain')),
    body: await told(fetch(new Request(api + '/open?body', { method: 'POST', body: 'text', credentials: 'omit' }))),
    own: await told(fetch(new Own(api + '/open?own', { method: 'POST', body: 'text' }))),
    cloned: await told(fetch(new Request(api + '/open?cloned', { method: 'POST', body: 'text' }), { credentials: 'omit' })),
    getters: [await told(fetch(api + '/open?getters', bag('read'))), [...reads].sort().join()],
    keepalive: await told(fetch(api + '/open?keepalive', { keepalive: true })),
    refused: await told(fetch(api + '/closed?refused')),
    wrong: await told(fetch(api + '/open?wrong', { credentials: 'nonsense' })),
    none: await told(fetch()),
    thrown: (() => { try { new EventSource('http://['); return 'fine'; } catch (error) { return error.name; } })(),
    called: (() => { try { return EventSource(api); } catch (error) { return error.name; } })(),
    sent: navigator.sendBeacon(api + '/open?beacon', 'x'),
    aborted: await (async () => { const stop = new AbortController(); const promise = told(fetch(api + '/open?aborted', { signal: stop.signal })); stop.abort(); return promise; })(),
    xhrEnd, proxied,
  };
}`;

const PAGE = (api: string) => `<!doctype html><link rel="icon" href="data:,"><body data-api="${api}"><script>
window.look = ${look};
const api = document.body.dataset.api;
const put = { method: 'PUT', body: 'x', credentials: 'include' };
fetch(api + '/put?first', put).catch(() => {});
fetch(api + '/put?bare', { method: 'PUT', body: 'x' }).catch(() => {});
fetch(new Request(api + '/put?request', put)).catch(() => {});
const xhr = new XMLHttpRequest(); xhr.open('put', api + '/put?xhr'); xhr.withCredentials = true; xhr.send('x');
const blank = document.createElement('iframe'); document.body.append(blank);
setTimeout(() => blank.contentWindow.fetch(api + '/put?blank', put).catch(() => {}), 300);
const srcdoc = document.createElement('iframe');
srcdoc.srcdoc = '<script>fetch("' + api + '/put?srcdoc", { method: "PUT", body: "x", credentials: "include" }).catch(() => {})</' + 'script>';
document.body.append(srcdoc);
</script>`;

/**
 * One site, two origins: between sites Firefox tells the credentials in a header. The preflight of /put allows any origin but no method, so the credentials decide
 * which fault the browser names.
 */
export async function startWatchedSite(): Promise<WatchedSite> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const { origin = '' } = request.headers;
    if (pathname === '/put') response.setHeader('Access-Control-Allow-Origin', '*');
    if (pathname === '/open' || pathname === '/events') {
      response.setHeader('Access-Control-Allow-Origin', origin);
      response.setHeader('Access-Control-Allow-Credentials', 'true');
      response.setHeader('Access-Control-Allow-Methods', 'PUT');
      response.setHeader('Access-Control-Allow-Headers', 'content-type');
    }
    const type = pathname === '/events' ? 'text/event-stream' : 'text/plain';
    response.writeHead(200, { 'Content-Type': type }).end(type === 'text/plain' ? 'ok' : 'data: x\n\n');
  };
  const api = createServer(answer);
  const apiPort = await listen(api);
  const page = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end(PAGE(`http://localhost:${apiPort}`));
  });
  const pagePort = await listen(page);
  return {
    pageUrl: `http://localhost:${pagePort}/`,
    close() {
      for (const server of [api, page]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** The calls of the page whose credentials are told, once it is watched. */
export const MODES: Readonly<Record<string, 'include' | 'not-include'>> = {
  first: 'include',
  bare: 'not-include',
  request: 'include',
  xhr: 'include',
  blank: 'include',
  srcdoc: 'include',
};

/** The verdict on each call, by the name in its query. */
export function verdictsOf({ calls }: Report): Readonly<Record<string, ReportCall['verdict']>> {
  return Object.fromEntries(calls.map(({ url, verdict }) => [new URL(url).search.slice(1), verdict]));
}

/** Their credentials, by name. */
export function modesOf(report: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(verdictsOf(report)).map(([id, { credentials }]) => [id, credentials]));
}
