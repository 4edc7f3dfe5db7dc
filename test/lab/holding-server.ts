// A page, and an API on another origin whose answers wait until the test lets them go.
import { createServer, type ServerResponse } from 'node:http';
import { until } from '../support/browsers/source.ts';
import { listen } from './listen.ts';

export interface HoldingServer {
  readonly pageUrl: string;
  readonly apiUrl: string;
  /** The next request that reaches the API, which must have this method. */
  arrival(method: string): Promise<ServerResponse>;
  close(): void;
}

/** What lets any page call with PUT. Closed connections keep one answer from holding up the next. */
export const allow = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'PUT', Connection: 'close' };

export async function startHoldingServer(): Promise<HoldingServer> {
  const held: { readonly method: string; readonly response: ServerResponse }[] = [];
  const page = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<link rel="icon" href="data:,">');
  });
  const api = createServer((request, response) => {
    held.push({ method: request.method ?? '', response });
  });
  const pagePort = await listen(page);
  const apiPort = await listen(api);
  return {
    pageUrl: `http://localhost:${pagePort}/`,
    apiUrl: `http://127.0.0.1:${apiPort}/items`,
    async arrival(method) {
      const next = await until(async () => held.shift() ?? null, `the arrival of ${method}`);
      if (next.method !== method) throw new Error(`${next.method} arrived, not ${method}`);
      return next.response;
    },
    close() {
      for (const server of [page, api]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
