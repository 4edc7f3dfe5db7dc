// What carries a case's bytes: HTTP/1.1 as plain sockets, since node:http refuses methods it does not know, the same in
// TLS, and HTTP/2.
import { createSecureServer, type Http2Session, type ServerHttp2Stream } from 'node:http2';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Certificate } from '../support/browsers/certificate.ts';
import type { Answer, Transport } from './case.ts';

export interface Request {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
}

export type Reply = (answer: Answer, body: Buffer) => void;
export type Serve = (request: Request, reply: Reply) => void;

export interface Port {
  readonly port: number;
  close(): Promise<void>;
}

/** Opens one port on 127.0.0.1 and, if the machine has it, on ::1: `localhost` may mean either. */
export async function open(transport: Transport, certificate: Certificate, serve: Serve): Promise<Port> {
  const main = makeServer(transport, certificate, serve);
  const port = await listen(main.server, '127.0.0.1', 0);
  const opened = [main];
  const second = makeServer(transport, certificate, serve);
  try {
    await listen(second.server, '::1', port);
    opened.push(second);
  } catch {
    // No IPv6: browsers fall back to 127.0.0.1.
  }
  return {
    port,
    close: async () => {
      await Promise.all(opened.map(({ server, hangUp }) => shut(server, hangUp)));
    },
  };
}

interface Made {
  readonly server: Server;
  readonly hangUp: () => void;
}

function makeServer(transport: Transport, { key, cert }: Certificate, serve: Serve): Made {
  const sockets = new Set<{ destroy(): void }>();
  const hangUp = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const listener = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    converse(socket, serve);
  };
  switch (transport) {
    case 'http':
      return { server: createServer(listener), hangUp };
    case 'https':
      return { server: createTlsServer({ key, cert, ALPNProtocols: ['http/1.1'] }, listener), hangUp };
    case 'h2': {
      const server = createSecureServer({ key, cert });
      server.on('session', (session: Http2Session) => {
        sockets.add(session);
        session.on('close', () => sockets.delete(session));
        session.on('error', () => {}); // the browser has hung up
      });
      server.on('stream', (stream, headers) => {
        const named = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
        const method = headers[':method'] ?? '';
        const request = { method, url: headers[':path'] ?? '/', headers: new Map(named) };
        request.headers.set('host', headers[':authority'] ?? '');
        stream.on('error', () => {});
        stream.on('end', () => serve(request, (answer, body) => respond(stream, answer, body)));
        stream.resume();
      });
      return { server, hangUp };
    }
  }
}

/** Node puts header values on the wire as Latin-1, and each item of a list as a line of its own. */
function respond(stream: ServerHttp2Stream, { status, headers }: Answer, body: Buffer): void {
  if (stream.destroyed) return;
  const lines: Record<string, string[]> = {};
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    lines[lower] = [...(lines[lower] ?? []), value];
  }
  stream.respond({ ':status': status, ...lines }, { endStream: body.length === 0 });
  if (body.length > 0) stream.end(body);
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
function converse(socket: Socket, serve: Serve): void {
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
    serve({ method, url, headers }, (answer, content) => send(socket, answer, content));
  });
}

function listen(server: Server, address: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve((server.address() as AddressInfo).port));
  });
}

function shut(server: Server, hangUp: () => void): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    hangUp();
  });
}
