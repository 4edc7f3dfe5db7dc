// Products with a setting of their own, and development servers that other pages call.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Policy } from '../../src/fixes/policy/required.ts';
import { ask } from './http.ts';
import { MODULES } from './modules.ts';
import { versionOf } from './quick-servers.ts';
import type { Running } from './running.ts';
import type { ServerUnderTest } from './server.ts';

const PYTHON = join(import.meta.dirname, '../.cache/python/bin/python');
const MCP_SDK = '2.3.0';

/** A Python of the tests' own with the MCP SDK, which Debian does not have. */
function ensureMcp(): string {
  const has = () => existsSync(PYTHON) && spawnSync(PYTHON, ['-c', 'import mcp, uvicorn']).status === 0;
  if (has()) return PYTHON;
  const folder = join(PYTHON, '../..');
  for (const [program, ...words] of [
    ['python3', '-m', 'venv', folder],
    [PYTHON, '-m', 'pip', 'install', '--quiet', '--retries', '0', `mcp==${MCP_SDK}`, 'uvicorn'],
  ] as const) {
    const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
  }
  return PYTHON;
}

/** A page of another host asks for the development server's own script, as a browser does for a script element. */
async function provesNextDev({ base }: Running, { origins }: Policy): Promise<void> {
  const script = `${base}/_next/static/chunks/webpack.js`;
  const asked = async (page: string) => {
    const sent = { Origin: page, Referer: `${page}/`, 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' };
    return (await ask(script, 'GET', sent)).status;
  };
  for (const origin of origins.filter((each) => /^https:\/\/[a-z.]+$/.test(each))) {
    expect(await asked(origin), origin).not.toBe(403);
  }
  expect(await asked('https://evil.example')).toBe(403);
}

export const productServers: readonly ServerUnderTest[] = [
  {
    recipe: 'mcp-typescript',
    title: 'MCP server (TypeScript SDK)',
    version: () => versionOf('@modelcontextprotocol/sdk', MODULES),
    // Without a session the transport refuses GET; without a token the login check does.
    paths: { '/mcp': 400, '/private': 401 },
    exposes: ['mcp-session-id'],
    setup: (snippet) => ({
      modules: MODULES,
      files: ({ port }) => ({
        'server.js': `const { createMcpExpressApp } = require('@modelcontextprotocol/sdk/server/express.js');
const { requireBearerAuth } = require('@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StreamableHTTPServerTransport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js');
const { randomUUID } = require('node:crypto');
const app = createMcpExpressApp();
${snippet}
app.use('/private', requireBearerAuth({ verifier: {} }));
const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: randomUUID });
new McpServer({ name: 'items', version: '1' }).connect(transport);
app.all('/mcp', (request, response) => {
  request.headers.accept ??= 'application/json, text/event-stream';
  return transport.handleRequest(request, response, request.body);
});
app.listen(${port}, '127.0.0.1');
`,
      }),
      command: () => [process.execPath, 'server.js'],
    }),
  },
  {
    recipe: 'mcp-python',
    title: 'MCP server (Python SDK)',
    version: () => MCP_SDK,
    paths: { '/mcp': 406 },
    exposes: ['mcp-session-id'],
    setup: (snippet) => ({
      files: () => ({
        'server.py': `from mcp.server.mcpserver import MCPServer

mcp = MCPServer("items")

${snippet}`,
      }),
      command: ({ port }) => [
        ensureMcp(),
        ...['-m', 'uvicorn', 'server:app', '--host', '127.0.0.1', '--port', String(port)],
      ],
    }),
  },
  {
    recipe: 'next-dev',
    title: 'Next.js development server',
    version: () => versionOf('next', MODULES),
    proof: provesNextDev,
    setup: (snippet) => ({
      modules: MODULES,
      environment: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' },
      files: () => ({
        'next.config.js': snippet,
        'package.json': '{ "name": "app" }',
        'app/layout.js':
          'export default function Layout({ children }) { return <html><body>{children}</body></html>; }',
        'app/page.js': 'export default function Page() { return <p>the page</p>; }',
      }),
      command: ({ port }) => [
        process.execPath,
        ...[join(MODULES, 'next/dist/bin/next'), 'dev', '--webpack', '--hostname', '127.0.0.1', '--port', String(port)],
      ],
    }),
  },
  {
    recipe: 'vite-dev',
    title: 'Vite development server, called by other pages',
    version: () => versionOf('vite'),
    paths: { '/item.js': 200 },
    setup: (snippet) => ({
      modules: join(import.meta.dirname, '../../node_modules'),
      environment: { NODE_ENV: 'development' },
      files: () => ({
        'vite.config.js': snippet,
        'index.html': 'the page',
        'item.js': 'export default [];',
        'package.json': '{ "type": "module" }',
      }),
      command: ({ port }) => [
        process.execPath,
        join(import.meta.dirname, '../../node_modules/vite/bin/vite.js'),
        ...['--host', '127.0.0.1', '--port', String(port), '--strictPort'],
      ],
    }),
  },
  {
    recipe: 'webpack-dev',
    title: 'webpack-dev-server, called by other pages',
    version: () => versionOf('webpack-dev-server', MODULES),
    paths: { '/main.js': 200, '/v1/missing': 404 },
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
];
