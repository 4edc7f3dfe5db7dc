// `npm run bench -- panel`: is the panel smooth with ten thousand rows? Tasks of more than 50 ms while
// calls stream in, when the panel opens on all of them, and while one types into its filter. Printed and never asserted.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchChromium } from '../support/browsers/chromium.ts';

const MANY = 10_000;
const ROW = '[role=row][data-call-id]';

const server = createServer((request, response) => {
  const index = Number(/\d+$/.exec(request.url ?? '')?.[0] ?? 1);
  const allows: Record<string, string> = index % 3 === 0 ? {} : { 'Access-Control-Allow-Origin': '*' };
  response.writeHead(index % 11 === 0 ? 500 : 200, { 'Content-Type': 'text/html', ...allows });
  response.end();
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;

function row(what: string, value: string): void {
  console.log(`${what.padEnd(64)} ${value.padStart(14)}`);
}

/** Browsers tell of tasks from 50 ms on: what a person notices. */
async function watch(page: Page, fromStart: boolean): Promise<void> {
  await page.evaluate((buffered) => {
    const state = globalThis as unknown as { longest: number; count: number };
    state.longest = 0;
    state.count = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        state.longest = Math.max(state.longest, duration);
        state.count += 1;
      }
    }).observe({ type: 'longtask', buffered });
  }, fromStart);
}

function told(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { longest, count } = globalThis as unknown as { longest: number; count: number };
    return count === 0 ? 'none' : `${count}, ${longest.toFixed(0)} ms`;
  });
}
const total = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-shown=all]')?.textContent?.replace(/\D/g, '') ?? '');

async function filled(page: Page): Promise<number> {
  const from = Date.now();
  while ((await total(page)) !== String(MANY) && Date.now() - from < 120_000) {
    await new Promise((done) => setTimeout(done, 100));
  }
  return Date.now() - from;
}

const chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
try {
  await chromium.tab.goto(`http://localhost:${port}/page`);
  const tabId = await chromium.tabId(chromium.tab);
  const address = `src/extension/panel/panel.html?tab=${tabId}`;
  const open = await chromium.openExtensionPage(address);
  await open.locator('[data-list=calls]').click();
  await watch(open, false);
  await chromium.tab.evaluate(
    async ([to, many]) => {
      for (let index = 0; index < many; index += 50) {
        const batch = Array.from({ length: 50 }, (_, offset) => fetch(`http://127.0.0.1:${to}/i/${index + offset}`));
        await Promise.allSettled(batch);
      }
    },
    [port, MANY] as const,
  );
  await filled(open);
  row(`tasks over 50 ms while ${MANY} calls stream in: count, longest`, await told(open));
  await open.close();

  const later = await chromium.openExtensionPage(address);
  await later.locator('[data-list=calls]').click();
  await watch(later, true);
  await later.waitForSelector(ROW);
  const wait = await filled(later);
  row(`when the panel opens on ${MANY} calls`, await told(later));
  row('until all of them are counted', `${wait} ms`);

  await watch(later, false);
  await later.locator('[type=search]').pressSequentially('500 server');
  await new Promise((done) => setTimeout(done, 1500));
  row('while the filter is typed', await told(later));
} finally {
  await chromium.close();
  server.close();
}
