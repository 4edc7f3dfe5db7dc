// Frameworks that are built before they run, and platforms for functions.
import { join } from 'node:path';
import { PLATFORMS } from './modules.ts';
import { versionOf } from './quick-servers.ts';
import type { Place, Setup } from './running.ts';
import type { ServerUnderTest } from './server.ts';

const BOTH = ['/v1/missing', '/v1/boom'] as const;

type Files = Readonly<Record<string, string>>;

function built(
  title: string,
  recipe: string,
  name: string,
  words: { readonly build: readonly string[]; readonly start: string; readonly errors?: ServerUnderTest['errors'] },
  files: (snippet: string) => Files,
): ServerUnderTest {
  const program = (path: string): string => join(PLATFORMS, path);
  return {
    recipe,
    title,
    version: () => versionOf(name, PLATFORMS),
    errors: words.errors ?? BOTH,
    setup: (snippet): Setup => ({
      modules: PLATFORMS,
      files: () => ({ 'package.json': '{ "type": "module" }', ...files(snippet) }),
      before: () => [process.execPath, program(words.build[0] ?? ''), ...words.build.slice(1)],
      command: ({ port }: Place) => [
        'env',
        ...['HOST=127.0.0.1', `PORT=${port}`, 'ASTRO_TELEMETRY_DISABLED=1', process.execPath, words.start],
      ],
    }),
  };
}

const ITEMS = 'export const GET = () => Response.json([]);\n';
const BOOM = "export const GET = () => { throw new Error('boom'); };\n";

const sites: readonly ServerUnderTest[] = [
  built(
    'SvelteKit',
    'sveltekit',
    '@sveltejs/kit',
    { build: ['vite/bin/vite.js', 'build'], start: 'build/index.js' },
    (snippet) => ({
      'src/hooks.server.js': snippet,
      'src/app.html': '<!doctype html>%sveltekit.head%<div>%sveltekit.body%</div>',
      'src/routes/+page.svelte': '<p>the page</p>',
      'src/routes/v1/items/+server.js': ITEMS,
      'src/routes/v1/boom/+server.js': BOOM,
      'svelte.config.js':
        "import adapter from '@sveltejs/adapter-node';\nexport default { kit: { adapter: adapter() } };\n",
      'vite.config.js':
        "import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()], logLevel: 'error' };\n",
    }),
  ),
  built(
    'Astro',
    'astro',
    'astro',
    { build: ['astro/astro.js', 'build', '--silent'], start: 'dist/server/entry.mjs' },
    (snippet) => ({
      'src/middleware.js': snippet,
      'src/pages/v1/items.js': `export const prerender = false;\n${ITEMS}`,
      'src/pages/v1/boom.js': `export const prerender = false;\n${BOOM}`,
      'src/pages/404.astro': '---\nexport const prerender = false;\n---\n<p>not found</p>\n',
      'astro.config.mjs':
        "import node from '@astrojs/node';\nexport default { output: 'server', adapter: node({ mode: 'standalone' }) };\n",
    }),
  ),
  built(
    'Nitro (Nuxt’s server)',
    'nuxt',
    'nitropack',
    { build: ['nitropack/dist/cli/index.mjs', 'build'], start: '.output/server/index.mjs' },
    (snippet) => ({
      'middleware/cors.js': snippet,
      'routes/v1/items.js': 'export default defineEventHandler(() => []);\n',
      'routes/v1/boom.js': "export default defineEventHandler(() => { throw new Error('boom'); });\n",
      'nitro.config.js': 'export default defineNitroConfig({ compatibilityDate: "2025-07-01" });\n',
    }),
  ),
];

const functions: readonly ServerUnderTest[] = [
  {
    recipe: 'firebase',
    title: 'Cloud Functions for Firebase (Google’s Functions Framework)',
    version: () => versionOf('firebase-functions', PLATFORMS),
    errors: BOTH,
    setup: (snippet) => ({
      modules: PLATFORMS,
      files: () => ({
        'index.js': `${snippet}
function handle(request, response) {
  if (request.path === '/v1/boom') throw new Error('boom');
  response.status(request.path === '/v1/items' ? 200 : 404).json([]);
}
`,
        'package.json': '{ "main": "index.js" }',
      }),
      command: ({ port }) => [
        process.execPath,
        join(PLATFORMS, '@google-cloud/functions-framework/build/src/main.js'),
        ...['--target=api', `--port=${port}`],
      ],
    }),
  },
];

export const platformServers: readonly ServerUnderTest[] = [...sites, ...functions];
