// One real server, as its own process in a folder of its own, until the test is over.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { dirname, join } from 'node:path';
import { ask } from './http.ts';

const RUNS = join(import.meta.dirname, '../.cache/servers');

export interface Place {
  readonly folder: string;
  readonly port: number;
  /** Port of an application behind a proxy. */
  readonly upstream: number;
}

export interface Setup {
  /** Path in the folder → content. */
  files(at: Place): Readonly<Record<string, string>>;
  command(at: Place): readonly [string, ...string[]];
  /** Commands to run first, e.g. a compiler. */
  before?(at: Place): readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** A node_modules folder the server's files shall find. */
  readonly modules?: string;
}

export interface Running extends Place {
  readonly base: string;
  stop(): Promise<void>;
}

/** What the application answers; the names are the same in every server under test. */
export const PATHS = { '/v1/items': 200, '/v1/missing': 404, '/v1/boom': 500 } as const;

export async function start(setup: Setup): Promise<Running> {
  mkdirSync(RUNS, { recursive: true });
  const folder = mkdtempSync(join(RUNS, 'run-'));
  const upstream = await startUpstream();
  const at: Place = { folder, port: await freePort(), upstream: upstream.port };
  for (const [name, content] of Object.entries({ 'package.json': '{}', ...setup.files(at) })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  if (setup.modules !== undefined) symlinkSync(setup.modules, join(folder, 'node_modules'));
  const environment = { ...process.env, NODE_ENV: 'production', ...setup.environment };
  const children: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(children.map(ended));
    await upstream.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (setup.before !== undefined) await finished(setup.before(at), folder, environment);
    const [program, ...words] = setup.command(at);
    const child = spawn(program, words, { cwd: folder, env: environment, detached: true });
    children.push(child);
    await answering(child, at.port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...at, base: `http://127.0.0.1:${at.port}`, stop };
}

/** An application that says something about CORS itself, and the wrong thing: what a proxy in front of it has to mend. */
async function startUpstream(): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const status = Object.entries(PATHS).find(([path]) => request.url?.startsWith(path))?.[1] ?? 404;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('X-Asked', `${request.method} ${request.url}`);
    response.setHeader('X-Asked-From', request.headers.origin ?? 'nobody');
    response.writeHead(request.method === 'OPTIONS' ? 405 : status).end('upstream');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function outputOf(child: ChildProcess): () => string {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(String(chunk)));
  return () => chunks.join('').slice(-4000);
}

async function answering(child: ChildProcess, port: number): Promise<void> {
  const output = outputOf(child);
  let lost: string | null = null;
  child.once('error', (error) => {
    lost = error.message;
  });
  for (const until = Date.now() + 120_000; Date.now() < until; ) {
    if (lost !== null || child.exitCode !== null) throw new Error(`the server ended: ${lost ?? ''}${output()}`);
    const answer = await ask(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server does not answer: ${output()}`);
}

async function finished(
  [program, ...words]: readonly [string, ...string[]],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const child = spawn(program, words, { cwd, env });
  const output = outputOf(child);
  const code = await new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  if (code !== 0) throw new Error(`${program}: ${output()}`);
}

/** The whole group: some servers are parents of the process that answers. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  const group = -child.pid;
  process.kill(group, 'SIGTERM');
  const late = setTimeout(() => process.kill(group, 'SIGKILL'), 3000);
  await gone;
  clearTimeout(late);
}
