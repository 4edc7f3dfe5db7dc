// One page that the API refuses, and frames of other origins of the same host that it allows: a fix that is tried for the page
// must leave them alone.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from './listen.ts';

export interface TwoOrigins {
  /** `?frame=URL` embeds a frame. `call(url, method)` is there: `'200'` or `'blocked'`. */
  readonly pageUrl: string;
  /** The page's host, another port: the API allows it. */
  readonly portUrl: string;
  /** A host below the page's host: the API allows it. */
  readonly subdomainUrl: string;
  readonly apiUrl: string;
  close(): void;
}

const PAGE = `<!doctype html><link rel="icon" href="data:,"><script>
window.call = (url, method = "GET") => fetch(url, { method }).then((response) => String(response.status), () => 'blocked');
addEventListener('message', async ({ data, source }) => source.postMessage(await call(data), '*'));
window.ask = (url) => new Promise((resolve) => {
  addEventListener('message', ({ data }) => resolve(data), { once: true });
  document.querySelector('iframe').contentWindow.postMessage(url, '*');
});
const frame = new URLSearchParams(location.search).get('frame');
if (frame !== null) document.write('<iframe src="' + frame + '"></iframe>');
</script>`;

export async function startTwoOrigins(): Promise<TwoOrigins> {
  const allowed = new Set<string>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { origin = '' } = request.headers;
    if (allowed.has(origin)) {
      response.setHeader('Access-Control-Allow-Origin', origin);
      response.setHeader('Access-Control-Allow-Methods', 'PUT');
    }
    if (request.url?.startsWith('/kept')) response.setHeader('Cache-Control', 'max-age=600');
    response
      .writeHead(request.method === 'OPTIONS' ? 204 : 200, { 'Content-Type': 'text/plain', Vary: 'Origin' })
      .end();
  };
  const page = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end(PAGE));
  const other = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end(PAGE));
  const api = createServer(answer);
  const servers = [page, other, api];
  const [pagePort, otherPort, apiPort] = await Promise.all(servers.map(listen));
  allowed.add(`http://localhost:${otherPort}`).add(`http://sub.localhost:${otherPort}`);
  return {
    pageUrl: `http://localhost:${pagePort}/`,
    portUrl: `http://localhost:${otherPort}/`,
    subdomainUrl: `http://sub.localhost:${otherPort}/`,
    apiUrl: `http://127.0.0.1:${apiPort}/items`,
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
