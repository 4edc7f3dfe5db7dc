// One page does too much: it costs no other tab a call, every lost call is counted once, and views always get something.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

/** The debugger makes many calls slow: all of them with CORSCOPE_LONG=1. */
const LONG = process.env.CORSCOPE_LONG !== undefined;
const COUNT = LONG ? 290 : 50;
const MANY = LONG ? 12_000 : 1500;

let server: Server;
let api: string;
let chromium: Chromium;
let quiet: Page;
let quietId: number;
let tabId: number;

const HUGE_LIST = Array.from({ length: 9000 }, (_, index) => `x-header-number-${index}`).join();

beforeAll(async () => {
  server = createServer({ maxHeaderSize: 2 * 1024 * 1024 }, (request, response) => {
    if (request.headers.host?.startsWith('localhost') && request.url === '/') {
      response.setHeader('Content-Type', 'text/html').end('<link rel="icon" href="data:,">');
      return;
    }
    if (request.url?.startsWith('/huge')) response.setHeader('Access-Control-Allow-Headers', HUGE_LIST);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  api = `http://127.0.0.1:${port}`;
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
  quiet = await chromium.newTab(`http://localhost:${port}/`);
  await quiet.evaluate((url) => Promise.all([1, 2, 3].map((n) => fetch(`${url}/quiet?${n}`).catch(() => {}))), api);
  quietId = await chromium.tabId(quiet);
  await chromium.tab.goto(`http://localhost:${port}/`);
  tabId = await chromium.tabId(chromium.tab);
});

afterAll(async () => {
  await chromium?.close();
  server?.close();
  server?.closeAllConnections();
});

async function counted(id: number): Promise<{ readonly calls: number; readonly all: number }> {
  const { calls, dropped } = await chromium.exportReport(id);
  return { calls: calls.length, all: calls.length + dropped };
}

/** Makes calls, a hundred at a time. */
const make = (count: number, url: string, length = 0) =>
  chromium.tab.evaluate(
    async ([total, to, more]) => {
      for (let from = 0; from < total; from += 100) {
        const some = Array.from({ length: Math.min(100, total - from) }, (_, index) => from + index);
        await Promise.all(some.map((n) => fetch(`${to}?${n}&${'y'.repeat(more)}`).catch(() => {})));
      }
    },
    [count, url, length] as const,
  );

it('URLs of 1 MB, and lists of 180 kB: the panel opens, the report is there, nothing is cut in silence', async () => {
  await make(LONG ? 90 : 12, `${api}/long`, 1_000_000);
  await make(LONG ? 200 : 38, `${api}/huge`);
  await expect.poll(() => counted(tabId)).toEqual({ calls: COUNT, all: COUNT });
  const { calls } = await chromium.exportReport(tabId);
  expect(JSON.stringify(calls).length).toBeLessThan(12_000_000);
  expect(calls.find(({ url }) => url.includes('/long'))?.url).toContain('characters-not-kept');
  expect(calls.every(({ verdict }) => verdict.code === 'acao-missing')).toBe(true);
  const panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
  await panel.locator('[data-list=calls]').click();
  await expect.poll(() => panel.locator('[data-shown=all] .number').textContent()).toBe(String(COUNT));
  await panel.close();
  await chromium.stopServiceWorker();
  expect(await counted(tabId)).toEqual({ calls: COUNT, all: COUNT });
  expect(await counted(quietId)).toEqual({ calls: 3, all: 3 });
});

it(`${MANY} calls: the quiet tab keeps its own, and each lost one is counted once, also after the worker’s death`, async () => {
  await chromium.tab.reload();
  await make(MANY, `${api}/many`);
  await expect.poll(() => counted(tabId)).toEqual({ calls: Math.min(MANY, 10_000), all: MANY });
  // What is written last is written when the storage is quiet.
  await chromium.inExtension('() => new Promise((resolve) => setTimeout(resolve, 2000))');
  await chromium.stopServiceWorker();
  const after = await counted(tabId);
  expect(after.all).toBe(MANY);
  expect(after.calls).toBeGreaterThan(MANY / 2);
  expect(await counted(quietId)).toEqual({ calls: 3, all: 3 });
});
