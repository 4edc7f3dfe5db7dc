// biome-ignore-all lint/performance/useDomNodeTextContent: what a person reads is the question, and locators are not DOM nodes
// Servers, pages and secrets as nasty as they come: everything is shown as text, quoted for the shell it is copied to, and
// no secret is kept anywhere. 2,000 calls at once stay usable.
import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../lab/listen.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

const ROW = '[role=row][data-call-id]';
const SECRET = 'hunter2-very-secret-value';
const MARKUP = `"><script>top.hacked=1</script><img src=x onerror="top.hacked=1"><svg onload=top.hacked=1>{{7*7}}`;
const soon = { timeout: 15_000 };

let api: Server;
let origin: string;
let pageOrigin: string;
let pages: Server;
let chromium: Chromium;
let panel: Page;
let tabId: number;
const errors: string[] = [];

beforeAll(async () => {
  api = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://api').pathname;
    const allow = { 'Access-Control-Allow-Origin': pageOrigin, 'Access-Control-Allow-Credentials': 'true' };
    response.setHeader('Cache-Control', 'no-store');
    if (path === '/markup') response.setHeaders(new Headers({ 'Access-Control-Allow-Origin': 'null', Server: MARKUP }));
    if (path === '/long') response.setHeader('X-Long', `${MARKUP}${'x'.repeat(65_536)}`);
    if (path.startsWith('/strange') && request.method === 'OPTIONS') {
      const asked = request.headers['access-control-request-headers'] ?? '';
      response.setHeaders(new Headers({ ...allow, 'Access-Control-Allow-Headers': asked }));
    }
    if (path.startsWith('/refused')) response.writeHead(403, { Server: MARKUP, 'X-Powered-By': MARKUP });
    if (path.startsWith('/secret')) {
      response.setHeaders(new Headers({ ...allow, 'Access-Control-Allow-Headers': 'authorization, x-api-key' }));
      response.appendHeader('Set-Cookie', `sid=${SECRET}; SameSite=Lax`);
      response.appendHeader('Set-Cookie', `other=${SECRET}; HttpOnly`);
      response.setHeader('X-Session-Token', SECRET);
    }
    const host = origin.slice('http://'.length);
    if (request.method === 'OPTIONS') return void response.end();
    if (path === '/secret-redirect') response.writeHead(302, { Location: `http://user:${SECRET}@${host}/` });
    if (path === '/secret-relative')
      response.writeHead(302, { Location: `//user:p@${SECRET}@${host}/?token=${SECRET}` });
    if (path === '/secret-blocked') response.removeHeader('Access-Control-Allow-Origin');
    response.end();
  });
  pages = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<link rel="icon" href="data:,"><title>page</title>');
  });
  origin = `http://127.0.0.1:${await listen(api)}`;
  pageOrigin = `http://localhost:${await listen(pages)}`;
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
  await chromium.tab.goto(pageOrigin);
  tabId = await chromium.tabId(chromium.tab);
  panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
  await panel.locator('[data-list=calls]').click();
  watch(panel);
});

afterAll(async () => {
  await chromium?.close();
  for (const server of [api, pages]) {
    server?.close();
    server?.closeAllConnections();
  }
});

beforeEach(async () => {
  errors.length = 0;
  await chromium.tab.goto(`${pageOrigin}/?access_token=${SECRET}`);
  await expect.poll(() => panel.locator(ROW).count(), soon).toBe(0);
});

/** A violation of the extension's CSP is an error on the console too. */
function watch(page: Page): void {
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
}

interface Ask {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly credentials?: 'include';
}

async function call(...all: readonly Ask[]): Promise<void> {
  await chromium.tab.evaluate(async (asked) => {
    for (const { url, ...init } of asked) await fetch(url, init).catch(() => undefined);
  }, all);
  await expect.poll(() => panel.locator(`${ROW}:not([data-outcome=pending])`).count(), soon).toBe(all.length);
}

/** Opens the details of a row and everything that can be unfolded in them. */
async function unfold(index: number): Promise<void> {
  await panel.locator(ROW).nth(index).click();
  const id = (await panel.locator(ROW).nth(index).getAttribute('data-call-id')) ?? '';
  await panel.waitForSelector(`[data-details="${id}"]`);
  await panel.locator('[data-details] details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  const more = panel.getByRole('button', { name: /^Show all/ });
  while ((await more.count()) > 0) await more.first().click();
}

/** Nothing of ours: only what markup in a value could have made. */
const planted = (page: Page) =>
  page.evaluate(() => ({
    elements: document.querySelectorAll('#root script, #root img, #root iframe, #root [onload], #root [onerror]')
      .length,
    hacked: 'hacked' in window,
    title: document.title,
  }));
const clean = { elements: 0, hacked: false, title: 'CORScope' };

/** What a shell would hand to curl. */
function words(command: string): readonly (readonly string[])[] {
  const script = `curl() { printf '%s\\0' "$@"; printf '\\n\\0'; }; PATH=\n${command}`;
  const printed = execFileSync('/bin/bash', ['--norc', '-c', script], { encoding: 'utf8' });
  const calls: string[][] = [[]];
  for (const word of printed.split('\0').slice(0, -1)) {
    if (word === '\n') calls.push([]);
    else calls.at(-1)?.push(word);
  }
  return calls.slice(0, -1);
}

describe('strange values', () => {
  const path = `/refused/'"\`$(touch pwned)\${HOME}<script>top.hacked=1</script>;&|?a='"\`$(id)<img src=x onerror=top.hacked=1>`;

  it('are text wherever they are shown, and nothing runs', async () => {
    const method = "A'`$|B";
    await call(
      { url: `${origin}/markup` },
      { url: `${origin}/long` },
      { url: `${origin}${path}` },
      { url: `${origin}/refused`, method, headers: { "x-'`$-y": '1' } },
    );
    for (const index of [0, 1, 2, 3]) {
      await unfold(index);
      expect(await planted(panel)).toEqual(clean);
    }
    await unfold(0);
    expect(await panel.locator('[data-header=server] td').innerText()).toBe(MARKUP);
    await unfold(3);
    expect(await panel.locator('.details-url').innerText()).toBe(`${method} ${origin}/refused`);
    const popup = await chromium.openExtensionPage(`src/extension/popup/popup.html?tab=${tabId}`);
    watch(popup);
    await popup.waitForSelector('.server');
    expect(await planted(popup)).toEqual(clean);
    await popup.close();
    expect(errors).toEqual([]);
  });

  it('of 64 KB are cut, and shown whole on demand', async () => {
    // Of a URL 8 KiB are kept.
    await call({ url: `${origin}/markup?${'y'.repeat(7000)}` });
    await panel.locator(ROW).click();
    expect((await panel.locator(ROW).innerText()).length).toBeLessThan(1500);
    const { length } = await panel.locator('[data-leg=request] code').first().innerText();
    expect(length).toBeLessThan(1000);
    await panel
      .locator('[data-leg=request]')
      .getByRole('button', { name: /^Show all 7,/ })
      .click();
    expect((await panel.locator('[data-leg=request] code').first().innerText()).length).toBeGreaterThan(7000);
  });

  it('reach curl as they were sent', async () => {
    const method = "A'`$|B";
    const value = `'; touch pwned; "$(id)\`id\` !! %PATH% \\ ${MARKUP}`;
    // Of a header of the page's own only the name is kept.
    const headers = { "x-'`$-y": value };
    await call({ url: `${origin}${path}`, method, headers }, { url: `${origin}/strange${path}`, headers });
    const [first, second] = (await chromium.exportReport(tabId)).calls.map(({ url }) => url);
    await unfold(0);
    const pair = words((await panel.locator('[data-curl=posix] pre').textContent()) ?? '');
    expect(pair.map(option('--url'))).toEqual([first, first]);
    expect(pair.map(option('-X'))).toEqual(['OPTIONS', method]);
    expect(pair[0]).toContain(`Access-Control-Request-Method: ${method}`);
    await unfold(1);
    const [, request] = words((await panel.locator('[data-curl=posix] pre').textContent()) ?? '');
    expect(option('--url')(request ?? [])).toBe(second);
    expect(request).toContain("x-'`$-y: [not kept]");
  });

  const option = (name: string) => (all: readonly string[]) => all[all.indexOf(name) + 1];
});

describe('secrets', () => {
  it('are nowhere: not in the storage, the report, the panel, the popup or a copied text', async () => {
    const headers = { Authorization: `Bearer ${SECRET}`, 'X-Api-Key': SECRET };
    const paths = ['/secret', '/secret-blocked', '/secret-redirect', '/secret-relative', '/refused', '/secret-blocked'];
    // Same-site, so that the browser sends the cookies of the first call back with the others.
    const sameSite = origin.replace('127.0.0.1', 'localhost');
    await call(
      ...paths.map((path) => ({
        url: `${sameSite}${path}?access_token=${SECRET}&page=2`,
        headers,
        credentials: 'include' as const,
      })),
    );
    const report = JSON.stringify(await chromium.exportReport(tabId));
    for (const evidence of [
      'page=2',
      '"Authorization","Bearer [not kept]"',
      '"Cookie","sid=[not kept]; other=[not kept]"',
      '"Set-Cookie","sid=[not kept]; SameSite=Lax"',
      '"Location","http://~not-kept~:~not-kept~@',
      '"Location","//~not-kept~:~not-kept~@',
    ]) {
      expect(report).toContain(evidence);
    }
    const kept: Record<string, string> = { report };
    kept.storage = JSON.stringify(
      await chromium.inExtension(
        '() => Promise.all([chrome.storage.session.get(null), chrome.storage.local.get(null)])',
      ),
    );
    for (const index of [0, 1, 2, 3, 4, 5]) {
      await unfold(index);
      kept[`panel ${index}`] = await panel.content();
    }
    const popup = await chromium.openExtensionPage(`src/extension/popup/popup.html?tab=${tabId}`);
    await popup.waitForSelector('.server');
    kept.popup = await popup.content();
    await popup.close();
    expect(Object.entries(kept).flatMap(([name, text]) => (text.includes(SECRET) ? name : []))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('2,000 calls at once', () => {
  it('are all listed, and the panel stays usable', { timeout: 120_000 }, async () => {
    // More than about 1,350 in flight, and Chromium itself refuses the rest (net::ERR_INSUFFICIENT_RESOURCES, measured).
    await chromium.tab.evaluate(async (url) => {
      for (const half of [0, 1000]) {
        const urls = Array.from({ length: 1000 }, (_, index) => `${url}/many?${half + index}`);
        await Promise.all(urls.map((each) => fetch(each).catch(() => undefined)));
      }
    }, origin);
    const grid = panel.locator('[role=grid]');
    const blocked = () => panel.locator('[data-shown=blocked] .number').innerText();
    await expect.poll(blocked, { timeout: 30_000 }).toBe('2,000');
    expect(await grid.getAttribute('aria-rowcount')).toBe('2001');
    expect(await panel.locator(ROW).count()).toBeLessThan(150);
    await grid.focus();
    await panel.keyboard.press('End');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[data-details]');
    await panel.locator('[type=search]').fill('many?1999');
    await expect.poll(() => panel.locator(ROW).count(), soon).toBe(1);
    await panel.locator('[type=search]').fill('');
    const badge = () => chromium.inExtension('(tabId) => chrome.action.getBadgeText({ tabId })', tabId);
    await expect.poll(badge, soon).toBe('999+');
    const { calls, dropped } = await chromium.exportReport(tabId);
    expect([calls.length, dropped]).toEqual([2000, 0]);
    expect(new Set(calls.map(({ url }) => url)).size).toBe(2000);
    // All of them are there again after the worker's death.
    const stored = () => chromium.inExtension('() => chrome.storage.session.getKeys().then((keys) => keys.length)');
    await expect.poll(stored, { timeout: 30_000 }).toBeGreaterThanOrEqual(2001);
    await chromium.stopServiceWorker();
    expect((await chromium.exportReport(tabId)).calls.length).toBe(2000);
    await expect.poll(blocked, soon).toBe('2,000');
    expect(errors).toEqual([]);
  });
});
