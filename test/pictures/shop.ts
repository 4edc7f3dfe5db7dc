// A shop's page as people have them: 200 calls, and one server that sends no CORS headers to 60 of them.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../lab/listen.ts';

export interface Shop {
  readonly pageUrl: string;
  /** A page of the same origin that calls nothing. */
  readonly quietUrl: string;
  /** What the page runs to make all its calls. */
  readonly run: string;
  close(): void;
}

const CALLS = `async (orders, api, cdn) => {
  const call = (url, init) => fetch(url, init).then((response) => response.text(), () => '');
  const image = (src) => new Promise((done) => {
    const element = new Image();
    element.onload = element.onerror = done;
    element.src = src;
  });
  const batches = [];
  for (let n = 0; n < 120; n += 1) batches.push(() => call(api + '/v1/products/' + (1000 + n) + '?currency=EUR'));
  for (let n = 0; n < 40; n += 1) batches.push(() => call(orders + '/v1/customers/' + (77120 + n) + '/orders/' + (1048 + n) + '/items'));
  for (let n = 0; n < 20; n += 1) batches.push(() => call(orders + '/v1/customers/' + (77120 + n) + '/orders/' + (1048 + n) + '/items', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }));
  for (let n = 0; n < 20; n += 1) batches.push(() => image(cdn + '/img/' + n + '.png'));
  while (batches.length > 0) await Promise.all(batches.splice(0, 10).map((each) => each()));
}`;

export async function startShop(): Promise<Shop> {
  const page = createServer((_request, response) =>
    response
      .setHeader('Content-Type', 'text/html')
      .end('<!doctype html><title>Shop</title><link rel="icon" href="data:,"><h1>Shop</h1>'),
  );
  const orders = createServer(answer((_request, response) => response.setHeader('Server', 'nginx/1.24.0'), true));
  const api = createServer(
    answer((request, response) => response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*')),
  );
  const cdn = createServer(answer(() => {}));
  const servers = [page, orders, api, cdn];
  const [pagePort, ordersPort, apiPort, cdnPort] = await Promise.all(servers.map(listen));
  const urls = [ordersPort, apiPort, cdnPort].map((port, index) => {
    const host = ['orders.shop.localhost', 'api.shop.localhost', 'cdn.shop.localhost'][index];
    return JSON.stringify(`http://${host}:${port}`);
  });
  return {
    pageUrl: `http://app.shop.localhost:${pagePort}/checkout`,
    quietUrl: `http://app.shop.localhost:${pagePort}/about`,
    run: `(${CALLS})(${urls.join(', ')})`,
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function answer(more: (request: IncomingMessage, response: ServerResponse) => void, noOptions = false) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    more(request, response);
    const refused = noOptions && request.method === 'OPTIONS';
    response.writeHead(refused ? 404 : 200, { 'Content-Type': 'application/json' }).end('{}');
  };
}
