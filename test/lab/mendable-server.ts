// A page, and an API on another origin that knows nothing of CORS until it is mended.
import { createServer } from 'node:http';
import { listen } from './listen.ts';

export interface Reached {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface MendableServer {
  readonly pageUrl: string;
  readonly apiUrl: string;
  /** Every request that reached the API, oldest first. */
  readonly reached: readonly Reached[];
  /** From now on it answers as its fix says. */
  mend(): void;
  close(): void;
}

export async function startMendableServer(): Promise<MendableServer> {
  const reached: Reached[] = [];
  let mended = false;
  const page = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<link rel="icon" href="data:,">');
  });
  const api = createServer(({ method = '', headers }, response) => {
    reached.push({ method, headers });
    if (mended) {
      response.setHeader('Access-Control-Allow-Origin', headers.origin ?? 'null');
      response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type, x-app');
      response.setHeader('Access-Control-Allow-Methods', 'PUT');
    }
    response.statusCode = mended || method !== 'OPTIONS' ? 200 : 404;
    response.setHeader('Connection', 'close').end('{}');
  });
  const pagePort = await listen(page);
  const apiPort = await listen(api);
  return {
    pageUrl: `http://localhost:${pagePort}/`,
    apiUrl: `http://127.0.0.1:${apiPort}/items`,
    reached,
    mend: () => {
      mended = true;
    },
    close() {
      for (const server of [page, api]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
