// `npm run bench -- page`: what watching costs a page. Three Chromiums take turns: without an extension, with one that has the
// same listeners and does nothing in them, and with ours. The browser's own price of the listeners is the middle one.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchChromium } from '../support/browsers/chromium.ts';

const ROUNDS = 15;
const CALLS = 400;
const AT_ONCE = 12;
const LOADS = 40;

const OURS = join(process.cwd(), 'dist/chrome');

/** The same permissions and listeners, with empty bodies. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'corscope-empty-'));
  const manifest = JSON.parse(readFileSync(join(OURS, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const { version, permissions, host_permissions, content_scripts } = manifest;
  const scripts = (content_scripts as readonly object[]).map((each) => ({ ...each, js: ['content.js'] }));
  const background = `
    const urls = ['<all_urls>'];
    const types = ['sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest', 'ping', 'csp_report', 'media', 'websocket', 'other'];
    chrome.webRequest.onBeforeRequest.addListener(() => {}, { urls, types }, ['extraHeaders']);
    chrome.webRequest.onSendHeaders.addListener(() => {}, { urls, types }, ['requestHeaders', 'extraHeaders']);
    chrome.webRequest.onHeadersReceived.addListener(() => {}, { urls, types: [...types, 'main_frame'] }, ['responseHeaders', 'extraHeaders']);
    chrome.webRequest.onCompleted.addListener(() => {}, { urls, types }, ['responseHeaders', 'extraHeaders']);
    chrome.webRequest.onErrorOccurred.addListener(() => {}, { urls, types }, ['extraHeaders']);`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'background.js'), background);
  writeFileSync(join(folder, 'content.js'), '');
  const own = { manifest_version: 3, name: 'Empty', version, permissions, host_permissions, content_scripts: scripts };
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...own, background: { service_worker: 'background.js' } }),
  );
  return folder;
}

const server = createServer((request, response) => {
  const html = request.url === '/page';
  response.writeHead(200, {
    'Content-Type': html ? 'text/html' : 'application/json',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
  });
  response.end(html ? '<link rel="icon" href="data:,">' : '{}');
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
const pageUrl = `http://localhost:${port}/page`;

/** ms a cross-origin call takes the page, some of them under way at once. */
function calls(page: Page): Promise<number> {
  return page.evaluate(
    async ([url, count, atOnce]) => {
      let left = count;
      const started = performance.now();
      const one = async () => {
        while (left > 0) {
          left -= 1;
          await (await fetch(`${url}?${left}`)).text();
        }
      };
      await Promise.all(Array.from({ length: atOnce }, one));
      return (performance.now() - started) / count;
    },
    [`http://127.0.0.1:${port}/api`, CALLS, AT_ONCE] as const,
  );
}

/** ms an empty page takes to load: what the content scripts cost. */
async function loads(page: Page): Promise<number> {
  const started = performance.now();
  for (let load = 0; load < LOADS; load += 1) await page.goto(pageUrl);
  return (performance.now() - started) / LOADS;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const empty = emptyExtension();
const browsers = [
  { name: 'no extension', chromium: await launchChromium() },
  { name: 'the same listeners, empty', chromium: await launchChromium({ extension: empty }) },
  { name: 'CORScope', chromium: await launchChromium({ extension: OURS }) },
].map((each) => ({ ...each, call: [] as number[], load: [] as number[] }));
try {
  for (const { chromium } of browsers) await chromium.tab.goto(pageUrl);
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const { chromium, call, load } of browsers) {
      const [a, b] = [await loads(chromium.tab), await calls(chromium.tab)];
      // The first round warms up.
      if (round < 0) continue;
      load.push(a);
      call.push(b);
    }
  }
  const base = browsers[1];
  for (const what of ['call', 'load'] as const) {
    console.log(what === 'call' ? `ms a call, ${AT_ONCE} at once` : 'ms a page load');
    for (const each of browsers) {
      const ratio = median(each[what]) / median(base?.[what] ?? []);
      console.log(`  ${each.name.padEnd(30)} ${median(each[what]).toFixed(3).padStart(8)}   ${ratio.toFixed(2)}`);
    }
  }
} finally {
  for (const { chromium } of browsers) await chromium.close();
  rmSync(empty, { recursive: true });
  server.close();
  server.closeAllConnections();
}
