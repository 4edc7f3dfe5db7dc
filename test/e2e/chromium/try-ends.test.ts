// A tried fix ends when it says so, and is for one page alone.
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTwoOrigins, type TwoOrigins } from '../../lab/two-origins.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

let site: TwoOrigins;
let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  site = await startTwoOrigins();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
  await chromium.tab.goto(site.pageUrl);
  panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${await chromium.tabId(chromium.tab)}`);
  await panel.locator('[data-list=calls]').click();
  panel.setDefaultTimeout(30_000);
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

const rows = () => panel.locator('[role=row][data-call-id]');
const call = (url: string, method = 'GET', page = chromium.tab) =>
  page.evaluate(([to, how]) => (window as unknown as { call(a: string, b: string): Promise<string> }).call(to, how), [
    url,
    method,
  ] as const);

async function visit(url: string): Promise<void> {
  await chromium.tab.goto(url);
  await expect.poll(() => rows().count()).toBe(0);
}

async function tryOn(url: string, method = 'GET'): Promise<void> {
  expect(await call(url, method)).toBe('blocked');
  await panel.locator('[role=row][data-outcome=blocked]').first().click();
  await panel.locator('[data-try-button]').click();
}

async function stop(): Promise<void> {
  await panel.locator('[data-try-stop]').click();
  await panel.locator('[data-trying]').waitFor({ state: 'detached' });
}

it.each([
  ['GET', 'kept'],
  ['PUT', 'items'],
])('%s: after Stop the same URL is refused again at once, here and in another tab', async (method, path) => {
  const url = site.apiUrl.replace('items', path);
  await visit(site.pageUrl);
  await tryOn(url, method);
  await panel.locator('[data-try=on]').waitFor();
  await expect.poll(() => call(url, method)).not.toBe('blocked');
  await stop();
  expect(await call(url, method)).toBe('blocked');
  const other = await chromium.newTab(site.pageUrl);
  expect(await call(url, method, other)).toBe('blocked');
  await other.close();
  await chromium.tab.reload();
  expect(await call(url, method)).toBe('blocked');
});

it('a frame on a host below the page’s host keeps what the server allows it', async () => {
  await visit(`${site.pageUrl}?frame=${encodeURIComponent(site.subdomainUrl)}`);
  await tryOn(site.apiUrl);
  await panel.locator('[data-try=on]').waitFor();
  await expect.poll(() => call(site.apiUrl)).toBe('200');
  const ask = (url: string) => (window as unknown as { ask(to: string): Promise<string> }).ask(url);
  expect(await chromium.tab.evaluate(ask, site.apiUrl)).toBe('200');
  await stop();
});

it('with a frame on another port of the page’s host the fix is not tried, and the panel says why', async () => {
  await visit(`${site.pageUrl}?frame=${encodeURIComponent(site.portUrl)}`);
  await tryOn(site.apiUrl);
  expect(await panel.locator('[data-try-problem]').textContent()).toContain(new URL(site.portUrl).origin);
  expect(await panel.locator('[data-trying]').count()).toBe(0);
});

it('ends before a page of another port of the host makes a call', async () => {
  await visit(site.pageUrl);
  await tryOn(site.apiUrl);
  await panel.locator('[data-try=on]').waitFor();
  await chromium.tab.goto(site.portUrl);
  expect(await call(site.apiUrl)).toBe('200');
  await panel.locator('[data-trying]').waitFor({ state: 'detached' });
});

it.each([
  ['a long path', (url: string) => `${url}/${'a'.repeat(1500)}`],
  ['a path with the characters of a filter', (url: string) => `${url}/a*b^c|d`],
])('%s can be tried too', async (_, make) => {
  const url = make(site.apiUrl);
  await visit(site.pageUrl);
  await tryOn(`${url}?page=1`);
  await panel.locator('[data-try=on]').waitFor();
  await expect.poll(() => call(`${url}?page=2`)).toBe('200');
  expect(await call(url)).toBe('200');
  expect(await call(`${url}/more`)).toBe('blocked');
  await stop();
});

it('its own headers are not blamed on somebody else', async () => {
  await visit(site.pageUrl);
  await tryOn(site.apiUrl);
  await panel.locator('[data-try=on]').waitFor();
  await expect.poll(() => call(site.apiUrl)).toBe('200');
  await panel.locator('[role=row][data-outcome=readable]').last().click();
  const text = panel.locator('[data-section=evidence]');
  await expect.poll(() => text.textContent()).toContain('changed by the fix you are trying');
  expect(await text.textContent()).not.toContain('another extension');
  await panel.locator('[data-stop-trying]').click();
});
