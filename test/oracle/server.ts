// Answers each case byte for byte as it says. Three ports on loopback make the four hosts. Plain sockets, since node:http
// refuses methods it does not know.
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { Answer, By, Case, Host, Line } from './case.ts';
import { isOpaque, type Job, jobOf } from './case.ts';

export interface OracleServer {
  readonly pageUrl: string;
  /** The case's first URL. */
  urlOf(n: number): string;
  jobOf(n: number): Job & { readonly status: number };
  close(): Promise<void>;
}

interface Request {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
}

type Serve = (request: Request, socket: Socket) => void;

const SCRIPT = readFileSync(new URL('./page.js', import.meta.url), 'utf8');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A tenth of a second of silence, which <video> plays too. */
function wav(): Buffer {
  const data = Buffer.alloc(1600, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(16000, 24);
  head.writeUInt32LE(16000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

/** Bodies that each kind of call can use, so that an error event means the browser's refusal. */
function bodyOf(by: By): readonly [type: string, body: Buffer] {
  switch (by) {
    case 'img':
    case 'mask':
    case 'shape':
      return ['image/png', PNG];
    case 'script':
    case 'module':
    case 'import':
      return ['text/javascript', Buffer.from('0;')];
    case 'stylesheet':
      return ['text/css', Buffer.from('x {}')];
    case 'video':
    case 'audio':
      return ['audio/wav', wav()];
    case 'eventsource':
      return ['text/event-stream', Buffer.from('data: x\n\n')];
    case 'font':
      return ['font/woff2', Buffer.from('no font')];
    default:
      return ['text/plain', Buffer.from('ok')];
  }
}

/** `run` makes every URL new: no HTTP cache and no preflight cache can mix two runs. */
export async function startOracleServer(cases: readonly Case[], run = Date.now().toString(36)): Promise<OracleServer> {
  const servers: Server[] = [];
  const page = await open(servers, (request, socket) => serve('page', request, socket));
  const api = await open(servers, (request, socket) => {
    serve(request.headers.get('host')?.startsWith('localhost') ? 'same' : 'cross', request, socket);
  });
  const third = await open(servers, (request, socket) => serve('third', request, socket));
  const origins: Readonly<Record<Host, string>> = {
    page: `http://localhost:${page}`,
    same: `http://localhost:${api}`,
    cross: `http://127.0.0.1:${api}`,
    third: `http://127.0.0.1:${third}`,
  };

  const hopUrl = (n: number, hop: number): string =>
    `${origins[cases[n]?.hops[hop]?.to ?? 'page']}/c/${n}/${hop}?run=${run}`;

  function fill(text: string, n: number, hop: number, request: Request): string {
    const test = cases[n];
    const asker = test !== undefined && isOpaque(test) ? 'null' : origins[test?.from === 'foreign' ? 'third' : 'page'];
    const values: Readonly<Record<string, string>> = {
      ...origins,
      origin: asker,
      ORIGIN: asker.toUpperCase(),
      sent: request.headers.get('origin') ?? '',
      port: String(page),
      n: String(n),
      next: hopUrl(n, hop + 1),
      path: hopUrl(n, hop + 1).replace(/^http:\/\/[^/]+/, ''),
      host: hopUrl(n, hop + 1).replace('http://', ''),
    };
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  }

  function serve(host: Host, request: Request, socket: Socket): void {
    const match = /^\/c\/(\d+)\/(\d+)/.exec(request.url);
    const n = Number(match?.[1]);
    const hop = Number(match?.[2]);
    const step = match === null ? undefined : cases[n]?.hops[hop];
    if (step === undefined) {
      serveOwn(host, request.url, socket);
      return;
    }
    const preflight = request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
    const { status, headers } = preflight ? (step.preflight ?? step.answer) : step.answer;
    const [type, body] = bodyOf(cases[n]?.by ?? 'fetch');
    const filled = headers.map(([name, value]): Line => [name, fill(value, n, hop, request)]);
    const bodyless = status === 204 || status === 304 || request.method === 'HEAD';
    send(socket, { status, headers: [...filled, ['Content-Type', type]] }, bodyless ? Buffer.alloc(0) : body);
  }

  function serveOwn(host: Host, path: string, socket: Socket): void {
    const html: Answer = { status: 200, headers: [['Content-Type', 'text/html; charset=utf-8']] };
    const icon = '<!doctype html><link rel="icon" href="data:,"><body>';
    if (path === '/run' && host === 'page') {
      const set = `window.foreignOrigin = ${JSON.stringify(origins.third)};`;
      send(socket, html, Buffer.from(`${icon}<script>${set}\n${SCRIPT.replaceAll('</', '<\\/')}</script>`));
    } else if (path === '/frame') {
      const run = 'document.currentScript.remove(); (0, eval)(remote);';
      send(socket, html, Buffer.from(`${icon}<script>${SCRIPT.replaceAll('</', '<\\/')}\n${run}</script>`));
    } else if (path === '/worker.js') {
      const run = '(0, eval)(remote);';
      send(socket, { status: 200, headers: [['Content-Type', 'text/javascript']] }, Buffer.from(`${SCRIPT}\n${run}`));
    } else {
      send(socket, { ...html, status: 404 }, Buffer.from('not found'));
    }
  }

  return {
    pageUrl: `${origins.page}/run`,
    urlOf: (n) => hopUrl(n, 0),
    jobOf: (n) => {
      const test = cases[n];
      if (test === undefined) throw new Error(`no case ${n}`);
      return { ...jobOf(test, n, hopUrl(n, 0)), status: lastStatus(test) };
    },
    close: async () => {
      await Promise.all(servers.map(shut));
    },
  };
}

/** Of the answer that ends the case: one with an empty Location may be it, and is no success to an element either way. */
function lastStatus({ hops }: Case): number {
  const stuck = hops.find(({ answer }) => answer.headers.some(([name, value]) => name === 'Location' && value === ''));
  return (stuck ?? hops.at(-1))?.answer.status ?? 200;
}

/** Header values go out as Latin-1: one byte a character. The body ends where the connection does. */
function send(socket: Socket, { status, headers }: Answer, body: Buffer): void {
  const lines = [
    `HTTP/1.1 ${status} Status`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
  ];
  socket.end(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body]));
}

/** One request a connection. A body is read to its end: closing before that would turn the answer into a reset. */
function listener(serve: Serve): (socket: Socket) => void {
  return (socket) => {
    let text = '';
    socket.on('error', () => {}); // the browser has hung up
    socket.on('data', (data) => {
      text += data.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      if (end < 0) return;
      const [first = '', ...lines] = text.slice(0, end).split('\r\n');
      const headers = new Map(
        lines.map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
        }),
      );
      const body = text.slice(end + 4);
      const chunked = headers.get('transfer-encoding') !== undefined;
      if (chunked ? !body.endsWith('0\r\n\r\n') : body.length < Number(headers.get('content-length') ?? 0)) return;
      const [method = '', url = '/'] = first.split(' ');
      socket.removeAllListeners('data');
      serve({ method, url, headers }, socket);
    });
  };
}

/** Opens one port on 127.0.0.1 and, if the machine has it, on ::1: `localhost` may mean either. */
async function open(servers: Server[], serve: Serve): Promise<number> {
  const main = createServer(listener(serve));
  const port = await listen(main, '127.0.0.1', 0);
  servers.push(main);
  const second = createServer(listener(serve));
  try {
    await listen(second, '::1', port);
    servers.push(second);
  } catch {
    // No IPv6: browsers fall back to 127.0.0.1.
  }
  return port;
}

function listen(server: Server, address: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve((server.address() as AddressInfo).port));
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
