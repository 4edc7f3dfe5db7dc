// A tried fix ends when it says so, and is for one page alone.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTwoOrigins, type TwoOrigins } from '../../lab/two-origins.ts';
import { Firefox, type FirefoxPage } from '../../support/browsers/firefox.ts';

interface CallingPage {
  call(url: string, method: string): Promise<string>;
  ask(url: string): Promise<string>;
}

let site: TwoOrigins;
let firefox: Firefox;
let panel: FirefoxPage;

beforeAll(async () => {
  site = await startTwoOrigins();
  firefox = await Firefox.launch();
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  await firefox.goto(firefox.tab, site.pageUrl);
  panel = await firefox.openPanel(firefox.tab);
  await panel.eval(() => document.querySelector<HTMLElement>('[data-list=calls]')?.click());
});

afterAll(async () => {
  await firefox?.close();
  site?.close();
});

const count = (selector: string) => panel.eval((wanted: string) => document.querySelectorAll(wanted).length, selector);
const text = (selector: string) =>
  panel.eval((wanted: string) => document.querySelector(wanted)?.textContent ?? '', selector);

async function click(selector: string): Promise<void> {
  await expect.poll(() => count(selector)).toBeGreaterThan(0);
  await panel.eval((wanted: string) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

const call = (url: string, method = 'GET', tab = firefox.tab) =>
  firefox.eval(
    tab,
    (to: string, how: string) => (window as unknown as CallingPage).call(to, how),
    url,
    method,
  ) as Promise<string>;

async function visit(url: string): Promise<void> {
  await firefox.goto(firefox.tab, url);
  await expect.poll(() => count('[role=row][data-call-id]')).toBe(0);
}

async function tryOn(url: string, method = 'GET'): Promise<void> {
  expect(await call(url, method)).toBe('blocked');
  await click('[role=row][data-outcome=blocked]');
  await click('[data-try-button]');
}

async function stop(): Promise<void> {
  await click('[data-stop-trying]');
  await expect.poll(() => count('[data-trying]')).toBe(0);
}

it.each([
  ['GET', 'kept'],
  ['PUT', 'items'],
])('%s: after Stop the same URL is refused again at once, here and in another tab', async (method, path) => {
  const url = site.apiUrl.replace('items', path);
  await visit(site.pageUrl);
  await tryOn(url, method);
  await expect.poll(() => count('[data-try=on]')).toBe(1);
  await expect.poll(() => call(url, method)).not.toBe('blocked');
  await stop();
  expect(await call(url, method)).toBe('blocked');
  const other = await firefox.newTab(site.pageUrl);
  expect(await call(url, method, other)).toBe('blocked');
  await firefox.closeTab(other);
  await firefox.focus(firefox.tab);
});

it('a frame on a host below the page’s host keeps what the server allows it', async () => {
  await visit(`${site.pageUrl}?frame=${encodeURIComponent(site.subdomainUrl)}`);
  await tryOn(site.apiUrl);
  await expect.poll(() => count('[data-try=on]')).toBe(1);
  await expect.poll(() => call(site.apiUrl)).toBe('200');
  const ask = (url: string) => (window as unknown as CallingPage).ask(url);
  expect(await firefox.eval(firefox.tab, ask, site.apiUrl)).toBe('200');
  await stop();
});

it('with a frame on another port of the page’s host the fix is not tried, and the panel says why', async () => {
  await visit(`${site.pageUrl}?frame=${encodeURIComponent(site.portUrl)}`);
  await tryOn(site.apiUrl);
  await expect.poll(() => text('[data-try-problem]')).toContain(new URL(site.portUrl).origin);
  expect(await count('[data-trying]')).toBe(0);
});

it('ends before a page of another port of the host makes a call', async () => {
  await visit(site.pageUrl);
  await tryOn(site.apiUrl);
  await expect.poll(() => count('[data-try=on]')).toBe(1);
  await firefox.goto(firefox.tab, site.portUrl);
  expect(await call(site.apiUrl)).toBe('200');
  await expect.poll(() => count('[data-trying]')).toBe(0);
});

it('a long path can be tried too', async () => {
  const url = `${site.apiUrl}/${'a'.repeat(1500)}`;
  await visit(site.pageUrl);
  await tryOn(`${url}?page=1`);
  await expect.poll(() => count('[data-try=on]')).toBe(1);
  await expect.poll(() => call(`${url}?page=2`)).toBe('200');
  expect(await call(`${url}/more`)).toBe('blocked');
  await stop();
});
