// Servers from the npm registry.
import { join } from 'node:path';
import { ANGULAR, MODULES } from './modules.ts';
import { express, versionOf } from './quick-servers.ts';
import type { Setup } from './running.ts';
import type { ProxyUnderTest, ServerUnderTest } from './server.ts';

const BOTH = ['/v1/missing', '/v1/boom'] as const;

function nodeServer(file: string, code: (port: number) => string): Setup {
  return {
    modules: MODULES,
    files: ({ port }) => ({ [file]: code(port) }),
    command: () => [process.execPath, file],
  };
}

function server(
  recipe: string,
  title: string,
  name: string,
  setup: (snippet: string) => Setup,
  more: Partial<ServerUnderTest> = {},
): ServerUnderTest {
  return { recipe, title, version: () => versionOf(name, MODULES), errors: BOTH, setup, ...more };
}

const NEXT = join(MODULES, 'next/dist/bin/next');

export const npmServers: readonly ServerUnderTest[] = [
  express('Express 4', 'express4', MODULES),
  server('fastify', 'Fastify', 'fastify', (snippet) =>
    nodeServer(
      'server.js',
      (port) => `const Fastify = require('fastify');
const fastify = Fastify();
${snippet}
fastify.after(() => {
  fastify.get('/v1/items', async () => []);
  fastify.get('/v1/boom', async () => { throw new Error('boom'); });
});
fastify.listen({ port: ${port}, host: '127.0.0.1' });
`,
    ),
  ),
  server('koa', 'Koa', 'koa', (snippet) =>
    nodeServer(
      'server.js',
      (port) => `const { default: Koa = require('koa') } = require('koa');
const app = new Koa();
app.silent = true;
${snippet}
app.use((ctx) => {
  if (ctx.path === '/v1/boom') throw new Error('boom');
  if (ctx.path === '/v1/items') ctx.body = [];
});
app.listen(${port}, '127.0.0.1');
`,
    ),
  ),
  server('hono', 'Hono', 'hono', (snippet) =>
    nodeServer(
      'index.mjs',
      (port) => `import { Hono } from 'hono';
import { serve } from '@hono/node-server';
const app = new Hono();
${snippet}
app.get('/v1/items', (c) => c.json([]));
app.get('/v1/boom', () => { throw new Error('boom'); });
serve({ fetch: app.fetch, port: ${port}, hostname: '127.0.0.1' });
`,
    ),
  ),
  server('nest', 'NestJS', '@nestjs/core', (snippet) =>
    nodeServer(
      'main.mjs',
      (port) => `import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
class Items { all() { return []; } boom() { throw new Error('boom'); } }
for (const [name, path] of [['all', 'v1/items'], ['boom', 'v1/boom']]) {
  Get(path)(Items.prototype, name, Object.getOwnPropertyDescriptor(Items.prototype, name));
}
Controller()(Items);
class AppModule {}
Module({ controllers: [Items] })(AppModule);
const app = await NestFactory.create(AppModule, { logger: false });
${snippet}
await app.listen(${port}, '127.0.0.1');
`,
    ),
  ),
  server(
    'socket-io',
    'Socket.IO',
    'socket.io',
    (snippet) =>
      nodeServer(
        'server.js',
        (port) => `const httpServer = require('node:http').createServer((request, response) => response.end());
${snippet}
io.on('connection', () => {});
httpServer.listen(${port}, '127.0.0.1');
`,
      ),
    { paths: { '/socket.io/?EIO=4&transport=polling': 200 } },
  ),
  server(
    'hapi',
    'hapi',
    '@hapi/hapi',
    (snippet) =>
      // The port is the test's own; the rest stays as printed.
      nodeServer(
        'server.js',
        (port) => `const Hapi = require('@hapi/hapi');
${snippet.replace('port: 3000', `port: ${port}, host: '127.0.0.1'`)}
server.route({ method: ['GET', 'PUT', 'DELETE', 'PATCH'], path: '/v1/items', handler: () => [] });
server.route({ method: 'GET', path: '/v1/boom', handler: () => { throw new Error('boom'); } });
server.start();
`,
      ),
    // A path without a route has no settings for CORS.
    { errors: ['/v1/boom'] },
  ),
  server(
    'graphql-yoga',
    'GraphQL Yoga',
    'graphql-yoga',
    (snippet) =>
      nodeServer(
        'server.js',
        (port) => `const { createServer } = require('node:http');
const { createSchema, createYoga } = require('graphql-yoga');
const schema = createSchema({ typeDefs: 'type Query { items: [Int] }' });
${snippet}
createServer(yoga).listen(${port}, '127.0.0.1');
`,
      ),
    { paths: { '/graphql?query={items}': 200, '/graphql?query={none}': 200, '/v1/missing': 404 } },
  ),
  // Next.js writes the Vary of its own 404 page over ours.
  server(
    'next',
    'Next.js',
    'next',
    (snippet) => ({
      modules: MODULES,
      environment: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' },
      files: () => ({
        'proxy.js': snippet,
        'package.json': '{ "name": "app" }',
        'app/layout.js':
          'export default function Layout({ children }) { return <html><body>{children}</body></html>; }',
        'app/v1/items/route.js': 'export function GET() { return Response.json([]); }',
        'app/v1/boom/route.js': "export function GET() { throw new Error('boom'); }",
      }),
      command: ({ port }) => [
        process.execPath,
        ...[NEXT, 'dev', '--webpack', '--hostname', '127.0.0.1', '--port', String(port)],
      ],
    }),
    { errors: ['/v1/boom'] },
  ),
  server('cloudflare-workers', 'workerd (Cloudflare Workers)', 'workerd', (snippet) => ({
    files: ({ port }) => ({
      'worker.js': `${snippet}
function handle(request) {
  const { pathname } = new URL(request.url);
  if (pathname === '/v1/boom') throw new Error('boom');
  return new Response('[]', { status: pathname === '/v1/items' ? 200 : 404 });
}
`,
      'config.capnp': `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-01-01",
);
`,
    }),
    command: () => [join(MODULES, '@cloudflare/workerd-linux-64/bin/workerd'), 'serve', 'config.capnp'],
  })),
  ...fetchServers(),
];

/** Deno and Bun run the same text, each with its own last line. */
function fetchServers(): readonly ServerUnderTest[] {
  const handle = `
function handle(request) {
  const { pathname } = new URL(request.url);
  if (pathname === '/v1/boom') throw new Error('boom');
  return new Response('[]', { status: pathname === '/v1/items' ? 200 : 404 });
}
`;
  // The port is the test's own; the rest stays as printed.
  return [
    server('deno', 'Deno', '@deno/linux-x64-glibc', (snippet) => ({
      files: ({ port }) => ({
        'main.js': snippet.replace('Deno.serve(', `Deno.serve({ port: ${port}, hostname: '127.0.0.1' }, `) + handle,
      }),
      command: () => [
        join(MODULES, '@deno/linux-x64-glibc/deno'),
        ...['run', '--no-prompt', '--allow-net', '--allow-env', 'main.js'],
      ],
    })),
    server('bun', 'Bun', '@oven/bun-linux-x64', (snippet) => ({
      files: ({ port }) => ({ 'server.js': snippet.replace('port: 3000', `port: ${port}`) + handle }),
      command: () => [join(MODULES, '@oven/bun-linux-x64/bin/bun'), 'server.js'],
    })),
  ];
}

/** The smallest workspace that `ng serve` takes. */
function workspace(port: number) {
  const options = { browser: 'src/main.ts', tsConfig: 'tsconfig.json', index: 'src/index.html' };
  const serve = {
    buildTarget: 'app:build',
    host: '127.0.0.1',
    port,
    proxyConfig: 'src/proxy.conf.json',
    liveReload: false,
  };
  const architect = {
    build: { builder: '@angular/build:application', options: { ...options, optimization: false } },
    serve: { builder: '@angular/build:dev-server', options: serve },
  };
  return {
    version: 1,
    cli: { analytics: false },
    projects: { app: { projectType: 'application', root: '', architect } },
  };
}

export const npmProxies: readonly ProxyUnderTest[] = [
  {
    recipe: 'angular',
    title: 'Angular CLI',
    version: () => versionOf('@angular/cli', ANGULAR),
    setup: (snippet) => ({
      modules: ANGULAR,
      environment: { NODE_ENV: 'development', NG_CLI_ANALYTICS: 'false' },
      files: ({ port }) => ({
        'src/proxy.conf.json': snippet,
        'angular.json': JSON.stringify(workspace(port)),
        'package.json': '{ "dependencies": { "@angular/core": "*" } }',
        'tsconfig.json': JSON.stringify({
          compilerOptions: { target: 'ES2022', module: 'preserve', experimentalDecorators: true },
          files: ['src/main.ts'],
        }),
        'src/index.html': '<!doctype html><title>the page</title>',
        'src/main.ts': "console.log('the page');",
      }),
      command: () => [process.execPath, join(ANGULAR, '@angular/cli/bin/ng.js'), 'serve'],
    }),
  },
  {
    recipe: 'webpack',
    title: 'webpack-dev-server',
    version: () => versionOf('webpack-dev-server', MODULES),
    setup: (snippet) => ({
      modules: MODULES,
      environment: { NODE_ENV: 'development' },
      files: ({ port }) => ({
        'webpack.config.js': snippet,
        'page.js': '',
        'serve.js': `const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
const { devServer } = require('./webpack.config.js');
const compiler = webpack({ mode: 'development', context: __dirname, entry: './page.js' });
new WebpackDevServer({ ...devServer, host: '127.0.0.1', port: ${port} }, compiler).start();
`,
      }),
      command: () => [process.execPath, 'serve.js'],
    }),
  },
  {
    recipe: 'next-rewrites',
    title: 'Next.js rewrites',
    version: () => versionOf('next', MODULES),
    setup: (snippet) => ({
      modules: MODULES,
      environment: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' },
      files: () => ({
        'next.config.js': snippet,
        'app/layout.js':
          'export default function Layout({ children }) { return <html><body>{children}</body></html>; }',
        'app/page.js': 'export default function Page() { return <p>the page</p>; }',
      }),
      command: ({ port }) => [
        process.execPath,
        ...[NEXT, 'dev', '--webpack', '--hostname', '127.0.0.1', '--port', String(port)],
      ],
    }),
  },
  {
    recipe: 'backend-for-frontend',
    title: 'Backend for frontend (Node.js)',
    version: () => process.versions.node,
    setup: (snippet) => ({
      files: ({ port }) => ({
        'server.js': `const { createServer } = require('node:http');
${snippet}
createServer((request, response) => {
  if (forward(request, response)) return;
  response.end('the page');
}).listen(${port}, '127.0.0.1');
`,
      }),
      command: () => [process.execPath, 'server.js'],
    }),
  },
];
