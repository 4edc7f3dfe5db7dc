import { readFileSync, writeFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

type BrowserTarget = 'chrome' | 'firefox';

/** Chromium's webRequest says itself what the page could read: this script is for Firefox. */
const OUTCOME = 'src/extension/content/resource-timing.ts';

/** The one manifest, made each browser's: keys the other one warns about are left out. */
function manifestFor(target: BrowserTarget): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, content_scripts, ...shared } = manifest;
  return (
    target === 'firefox'
      ? { ...shared, browser_specific_settings, content_scripts }
      : {
          ...shared,
          minimum_chrome_version,
          content_scripts: content_scripts.filter(({ js }) => !js.includes(OUTCOME)),
        }
  ) as ManifestV3Export;
}

/**
 * No string ever becomes HTML. We never use dangerouslySetInnerHTML; this takes away what would interpret it, so that a
 * slip of ours throws instead (and the add-on stores' linters have nothing to warn about).
 */
function noHtmlStrings(): Plugin {
  const assignment = '(domElement.innerHTML = key)';
  const refusal = `(() => { throw Error('CORScope renders no HTML strings') })()`;
  return {
    name: 'corscope:no-html-strings',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('react-dom-client.production.js')) return null;
      const found = code.split(assignment).length - 1;
      if (found !== 2) this.error(`react-dom has changed: ${assignment} is there ${found} times, not 2`);
      return { code: code.replaceAll(assignment, refusal), map: null };
    },
    // Whatever the file is called next time: only a constant may be assigned.
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const [bad] = /\.(?:innerHTML|outerHTML)\s*=(?!=)\s*(?!["'`]).{0,60}/.exec(output.code) ?? [];
        if (bad !== undefined) this.error(`${output.fileName} turns a string into HTML: ${bad}`);
      }
    },
  };
}

/**
 * crxjs opens what may be injected to web pages' own requests as well. The browser needs no such thing, and a page could tell by
 * it who has CORScope installed.
 */
function nothingWebAccessible(target: BrowserTarget): Plugin {
  return {
    name: 'corscope:nothing-web-accessible',
    apply: 'build',
    enforce: 'post',
    writeBundle() {
      const path = `dist/${target}/manifest.json`;
      const { web_accessible_resources: _, ...kept } = JSON.parse(readFileSync(path, 'utf8')) as Record<
        string,
        unknown
      >;
      writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`);
    },
  };
}

export default defineConfig(({ mode }) => {
  if (mode === 'test') return { test: tests };
  const target: BrowserTarget = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      react(),
      noHtmlStrings(),
      nothingWebAccessible(target),
      crx({
        manifest: manifestFor(target),
        browser: target,
        // One plain file, so that it runs at document_start and not a moment later.
        contentScripts: {
          standaloneFiles: ['src/extension/content/page-failures.ts', ...(target === 'firefox' ? [OUTCOME] : [])],
        },
      }),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      // crxjs cannot see devtools.panels.create: the panel has to be named.
      rollupOptions: { input: { panel: 'src/extension/panel/panel.html' } },
    },
  };
});

/** Nothing in a browser is awaited for a second only: the machine may be busy. */
const patient = { testTimeout: 120_000, hookTimeout: 180_000, expect: { poll: { timeout: 20_000, interval: 50 } } };

const tests = {
  projects: [
    {
      test: {
        name: 'unit',
        // Whatever needs no browser and no server: a new folder must not be left out in silence.
        include: ['test/**/*.test.ts'],
        exclude: ['**/node_modules/**', 'test/{e2e,servers}/**'],
        // Thousands of cases, programs started: on a busy machine the usual five seconds are not enough.
        testTimeout: 60_000,
      },
    },
    // Only run by `npm run test:servers`: it installs some thirty packages first.
    ...(process.env.CORSCOPE_SERVERS === undefined
      ? []
      : [
          {
            test: {
              name: 'servers',
              include: ['test/servers/**/*.test.ts'],
              fileParallelism: false,
              ...patient,
              testTimeout: 300_000,
              hookTimeout: 900_000,
            },
          },
        ]),
    {
      test: {
        name: 'chromium',
        include: ['test/e2e/chromium/**/*.test.ts'],
        fileParallelism: false,
        ...patient,
      },
    },
    {
      test: {
        name: 'firefox',
        include: ['test/e2e/firefox/**/*.test.ts'],
        fileParallelism: false,
        ...patient,
      },
    },
    {
      test: {
        name: 'webkit',
        include: ['test/e2e/webkit/**/*.test.ts'],
        fileParallelism: false,
        ...patient,
      },
    },
  ],
};
