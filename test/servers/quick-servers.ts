// Servers that start in a blink, so that every `npm test` tries their recipes.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDebian } from '../tools/install.mjs';
import type { ProxyUnderTest, ServerUnderTest } from './server.ts';

const ROOT_MODULES = join(import.meta.dirname, '../../node_modules');

export function versionOf(name: string, modules = ROOT_MODULES): string {
  return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;
}

export function express(title: string, name: string, modules = ROOT_MODULES): ServerUnderTest {
  return {
    recipe: 'express',
    title,
    version: () => versionOf(name, modules),
    errors: ['/v1/missing', '/v1/boom'],
    setup: (snippet) => ({
      modules,
      files: ({ port }) => ({
        'server.js': `const express = require('${name}');
const app = express();
${snippet}
app.use((request, response, next) => (request.method === 'OPTIONS' ? response.sendStatus(401) : next()));
app.all('/v1/items', (request, response) => response.json([]));
app.get('/v1/boom', () => { throw new Error('boom'); });
app.listen(${port}, '127.0.0.1');
`,
      }),
      command: () => [process.execPath, 'server.js'],
    }),
  };
}

const node: ServerUnderTest = {
  recipe: 'node',
  title: 'Node.js without a framework',
  version: () => process.versions.node,
  errors: ['/v1/missing', '/v1/boom'],
  setup: (snippet) => ({
    files: ({ port }) => ({
      'server.js': `const { createServer } = require('node:http');
${snippet}
createServer((request, response) => {
  if (cors(request, response)) return;
  response.writeHead({ '/v1/items': 200, '/v1/boom': 500 }[request.url] ?? 404).end();
}).listen(${port}, '127.0.0.1');
`,
    }),
    command: () => [process.execPath, 'server.js'],
  }),
};

/** The printed text has two places, each named by a comment. */
export function nginxParts(snippet: string): readonly [http: string, location: string] {
  const split = snippet.indexOf('# location {');
  return [snippet.slice(0, split), snippet.slice(split)];
}

export function nginxConfiguration(http: string, server: string, { port, folder }: { port: number; folder: string }) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
access_log off;
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${http}
server {
listen 127.0.0.1:${port};
${server}
}
}
`;
}

const NGINX = '/usr/sbin/nginx';

const nginx: ServerUnderTest = {
  recipe: 'nginx',
  title: 'nginx before an application',
  version: () => spawnSync(NGINX, ['-v'], { encoding: 'utf8' }).stderr.trim().replace('nginx version: nginx/', ''),
  errors: ['/v1/missing', '/v1/boom'],
  setup: (snippet) => ({
    files: (at) => {
      const [http, location] = nginxParts(snippet);
      const server = `location / {\n${location}\nproxy_pass http://127.0.0.1:${at.upstream};\n}`;
      return { 'nginx.conf': nginxConfiguration(http, server, at) };
    },
    command: ({ folder }) => [
      ensureDebian('nginx-light', NGINX),
      ...['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')],
    ],
  }),
};

export const quickServers: readonly ServerUnderTest[] = [express('Express 5', 'express'), node, nginx];

export const quickProxies: readonly ProxyUnderTest[] = [
  {
    recipe: 'vite',
    title: 'Vite development server',
    version: () => versionOf('vite'),
    setup: (snippet) => ({
      modules: ROOT_MODULES,
      environment: { NODE_ENV: 'development' },
      files: () => ({ 'vite.config.js': snippet, 'index.html': 'the page', 'package.json': '{ "type": "module" }' }),
      command: ({ port }) => [
        process.execPath,
        join(ROOT_MODULES, 'vite/bin/vite.js'),
        ...['--host', '127.0.0.1', '--port', String(port), '--strictPort'],
      ],
    }),
  },
];
