import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { scenarios } from './index.ts';
import { DNS_NAME, nameOf } from './names.ts';
import { indexPage, runPage } from './pages.ts';
import type { Host, LabHost, Mended, Replies, Reply, Scenario } from './scenario.ts';

/** A wish for fixed ports, so that `npm start` prints the same address every time; 0 or none is any free port. */
export interface LabOptions {
  readonly pagePort?: number;
  readonly apiPort?: number;
  readonly otherPort?: number;
  readonly httpsPort?: number;
}

export interface LabRequest {
  readonly method: string;
  readonly url: string;
}

export interface Lab {
  readonly origins: Readonly<Record<LabHost, string>>;
  /** The page listing all scenarios. */
  readonly indexUrl: string;
  /** The origin of the page that performs this scenario. */
  pageOrigin(scenario: Scenario): string;
  /** The page that performs one scenario: `await window.runScenario(id, run)`. */
  pageUrl(scenario: Scenario): string;
  /** The URL that the scenario's call asks for in this run. */
  targetUrl(scenario: Scenario, run: number): string;
  /** Puts real origins in place of `{page}`, `{api}` …; `{origin}` becomes requestOrigin, `{n}` the run. */
  fill(text: string, requestOrigin?: string, run?: number): string;
  /** From now on the scenario's servers answer as they do in this step of mending; null: as at the start. */
  mend(scenario: Scenario, step: Mended | null): void;
  /** Every request that reached a scenario, oldest first. */
  readonly requests: readonly LabRequest[];
  close(): Promise<void>;
}

/** Two adjacent dots make a name that no resolver can ask the network for: the failure is local, quick and sure. */
const NO_SUCH_HOST = 'http://corscope-no-such-host..invalid';

const FILES: Readonly<Record<string, string>> = {
  '/lab.css': 'text/css; charset=utf-8',
  '/index.js': 'text/javascript; charset=utf-8',
  '/run.js': 'text/javascript; charset=utf-8',
};

const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));

/** The run's number makes every URL new, so that no HTTP or preflight cache can mix two runs. */
export function withRun(url: string, run: number): string {
  return `${url}${url.includes('?') ? '&' : '?'}n=${run}`;
}

export async function startLab(options: LabOptions = {}): Promise<Lab> {
  const requests: LabRequest[] = [];
  const servers: Server[] = [];
  const mended = new Map<string, Mended>();

  const pagePort = await open(servers, listener('page'), options.pagePort);
  const apiPort = await open(servers, listener('api'), options.apiPort);
  const otherPort = await open(servers, listener('other'), options.otherPort);
  const httpsPort = await open(servers, listener('https'), options.httpsPort, testCertificate());
  const closedPort = await freePort();

  const origins: Readonly<Record<LabHost, string>> = {
    page: `http://localhost:${pagePort}`,
    same: `http://localhost:${apiPort}`,
    api: `http://127.0.0.1:${apiPort}`,
    other: `http://127.0.0.1:${otherPort}`,
    closed: `http://127.0.0.1:${closedPort}`,
    https: `https://127.0.0.1:${httpsPort}`,
    plain: `https://127.0.0.1:${apiPort}`,
    nowhere: NO_SUCH_HOST,
  };

  function fill(text: string, requestOrigin = '', run = 0): string {
    const values: Readonly<Record<string, string>> = {
      ...origins,
      origin: requestOrigin,
      n: String(run),
      pagePort: String(pagePort),
    };
    return text.replace(/\{(name:[\w.-]+|\w+)\}/g, (whole, word: string) => {
      const name = nameOf(word);
      return name === null ? (values[word] ?? whole) : named(name);
    });
  }

  function named(name: string): string {
    return `http://${name}:${apiPort}`;
  }

  function originOf(host: Host): string {
    const name = nameOf(host);
    return name === null ? origins[host as LabHost] : named(name);
  }

  function pageOrigin({ pageName }: Scenario): string {
    return pageName === undefined ? origins.page : `http://${pageName}:${pagePort}`;
  }

  function baseUrl(scenario: Scenario): string {
    const { href } = new URL(fill(`${originOf(scenario.host)}/s/${scenario.id}${scenario.path ?? ''}`));
    return scenario.action.kind === 'websocket' ? href.replace(/^http/, 'ws') : href;
  }

  function listener(server: 'page' | 'api' | 'other' | 'https'): RequestListener {
    return (request, response) => {
      const host = server === 'api' ? hostOf(request.headers.host ?? '') : server;
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      const scenario = byId.get(/^\/s\/([^/]+)/.exec(path)?.[1] ?? '');
      if (scenario) {
        requests.push({ method: request.method ?? '', url: originOf(host) + (request.url ?? '') });
        const { more, replies: main } = mended.get(scenario.id) ?? scenario;
        const replies = more?.[`${host} ${path}`] ?? (host === scenario.host ? main : {});
        answer(request, response, choose(replies, request.method ?? 'GET'));
      } else if (server === 'page') {
        servePage(path, response);
      } else {
        send(response, { status: 404, body: 'not a scenario' }, (text) => text);
      }
    };
  }

  function answer(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
    const run = Number(/[?&]n=(\d+)/.exec(request.url ?? '')?.[1] ?? 0);
    const act = (): void => {
      if (reply.fault) fail(response, reply.fault);
      else if (reply.opensWebSocket) openWebSocket(request);
      else send(response, reply, (text) => fill(text, request.headers.origin, run));
    };
    // Closing a connection while the browser still sends the body would turn every answer into a reset.
    request.resume();
    request.once('end', () => (reply.delayMs ? setTimeout(act, reply.delayMs) : act()));
  }

  function servePage(path: string, response: ServerResponse): void {
    const type = FILES[path];
    const scenario = byId.get(/^\/run\/([^/]+)$/.exec(path)?.[1] ?? '');
    const html: [string, string] = ['Content-Type', 'text/html; charset=utf-8'];
    if (type) {
      const body = readFileSync(new URL(`./page${path}`, import.meta.url), 'utf8');
      send(response, { headers: [['Content-Type', type]], body }, (text) => text);
    } else if (scenario) {
      send(response, { headers: [html, ...(scenario.pageHeaders ?? [])] }, fill, runPage(scenario, baseUrl(scenario)));
    } else if (path === '/lab' || path === '/') {
      send(response, { headers: [html] }, fill, indexPage(scenarios, baseUrl));
    } else {
      send(response, { status: 404, body: 'not found' }, fill);
    }
  }

  return {
    origins,
    indexUrl: `${origins.page}/lab`,
    pageOrigin,
    pageUrl: (scenario) => `${pageOrigin(scenario)}/run/${scenario.id}`,
    targetUrl: (scenario, run) => withRun(baseUrl(scenario), run),
    fill,
    mend: ({ id }, step) => void (step === null ? mended.delete(id) : mended.set(id, step)),
    requests,
    close: async () => {
      await Promise.all(servers.map(shut));
    },
  };
}

/** What a request to the main server was asked as. */
function hostOf(header: string): Host {
  const name = header.replace(/:\d+$/, '');
  if (name === 'localhost') return 'same';
  return DNS_NAME.test(name) ? `name:${name}` : 'api';
}

/** A method without a reply of its own gets `*`; without that, a server that knows nothing of the path. */
function choose(replies: Replies, method: string): Reply {
  return replies[method] ?? replies['*'] ?? { status: 404, body: 'no reply for this method' };
}

function fail(response: ServerResponse, fault: NonNullable<Reply['fault']>): void {
  if (fault === 'reset') response.socket?.resetAndDestroy();
  if (fault === 'empty') response.socket?.end();
}

/** The answer alone: what the page sends afterwards, the HTTP parser takes for an error, and closes the connection. */
export function openWebSocket({ headers, socket }: IncomingMessage): void {
  const accept = createHash('sha1').update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`);
  const lines = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
  socket.write(`${[...lines, `Sec-WebSocket-Accept: ${accept.digest('base64')}`].join('\r\n')}\r\n\r\n`);
}

function send(response: ServerResponse, reply: Reply, fill: (text: string) => string, page?: string): void {
  const headers = (reply.headers ?? []).flatMap(([name, value]) => [name, fill(value)]);
  // Node would add Date, Transfer-Encoding and Keep-Alive lines of its own; the body ends where the connection does.
  response.sendDate = false;
  response.useChunkedEncodingByDefault = false;
  response.writeHead(reply.status ?? 200, [...headers, 'Connection', 'close']);
  response.end(page ?? fill(reply.body ?? ''));
}

/** Opens one port on 127.0.0.1 and, if the machine has it, on ::1: `localhost` may mean either. Returns the port. */
async function open(servers: Server[], listener: RequestListener, wish = 0, tls?: string): Promise<number> {
  const create = (): Server => (tls ? createTlsServer({ key: tls, cert: tls }, listener) : createServer(listener));
  const main = create();
  const port = await listen(main, '127.0.0.1', wish);
  servers.push(main);
  const second = create();
  try {
    await listen(second, '::1', port);
    servers.push(second);
  } catch {
    // No IPv6, or the port is taken there: browsers fall back to 127.0.0.1.
  }
  return port;
}

function listen(server: Server, address: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve((server.address() as AddressInfo).port));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, '127.0.0.1', 0);
  await shut(server);
  return port;
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Key and certificate in one file, published with the source: good for nothing but this lab. */
function testCertificate(): string {
  return readFileSync(new URL('./test-only-certificate.pem', import.meta.url), 'utf8');
}
