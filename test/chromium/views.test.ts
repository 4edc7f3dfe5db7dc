// biome-ignore-all lint/performance/useDomNodeTextContent: what a person reads is the question, and locators are not DOM nodes
// Panel and popup as a person uses them. The panel's page is opened as a tab (`?tab=ID`): the same page as in DevTools, which
// lab.test.ts covers, and easier to press keys in.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { scenarios } from '../lab/index.ts';
import { type Lab, startLab } from '../lab/server.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<unknown>;
}

const ROW = '[role=row][data-call-id]';

let lab: Lab;
let chromium: Chromium;
let tabId: number;
let panel: Page;
const errors: string[] = [];

beforeAll(async () => {
  lab = await startLab();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
  await chromium.tab.goto(lab.indexUrl);
  tabId = await chromium.tabId(chromium.tab);
  panel = await chromium.openExtensionPage(`src/panel/panel.html?tab=${tabId}`);
  panel.on('pageerror', (error) => errors.push(String(error)));
  panel.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});

afterAll(async () => {
  await chromium?.close();
  await lab?.close();
});

let run = 1000;

/** A fresh page, then these scenarios one after the other. */
async function fresh(...ids: readonly string[]): Promise<void> {
  await chromium.tab.goto(lab.indexUrl);
  await expect.poll(() => panel.locator(ROW).count()).toBe(0);
  for (const id of ids) await perform(id);
  await expect.poll(() => panel.locator(ROW).count()).toBe(ids.length);
}

async function perform(id: string): Promise<void> {
  run += 1;
  if (!scenarios.some((scenario) => scenario.id === id)) throw new Error(`no scenario ${id}`);
  await chromium.tab.evaluate(([name, number]) => (window as unknown as RunPage).runScenario(name, number), [
    id,
    run,
  ] as const);
}

const rows = () => panel.locator(ROW).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.cause));
const selected = () => panel.locator('[aria-selected=true]').getAttribute('aria-rowindex');

describe('the panel', () => {
  beforeEach(() => {
    errors.length = 0;
  });

  it('helps when there is nothing yet, and when nothing crosses origins', async () => {
    await chromium.tab.goto('about:blank');
    await chromium.tab.goto(lab.indexUrl);
    await expect.poll(() => panel.locator('[data-empty]').getAttribute('data-empty')).toBe('same-origin');
  });

  it('lists calls as they happen, in order', async () => {
    await fresh('readable-simple', 'acao-missing', 'refused');
    expect(await rows()).toEqual(['', 'route-without-cors-headers', 'server-unreachable']);
    expect(await panel.locator('[data-summary]').innerText()).toContain('3 cross-origin calls · 1 blocked · 1 failed');
  });

  it('filters by text and by verdict', async () => {
    await fresh('readable-simple', 'acao-missing', 'refused');
    await panel.locator('[data-shown=blocked]').click();
    await expect.poll(rows).toEqual(['route-without-cors-headers']);
    await panel.locator('[data-shown=all]').click();
    await panel.locator('[type=search]').fill('refused');
    await expect.poll(rows).toEqual(['server-unreachable']);
    await panel.locator('[type=search]').fill('no such text');
    await expect.poll(() => panel.locator('[data-empty]').getAttribute('data-empty')).toBe('no-match');
    await panel.locator('[type=search]').fill('');
    await expect.poll(rows).toHaveLength(3);
  });

  it('is used with the keyboard alone', async () => {
    await fresh('readable-simple', 'acao-missing', 'refused');
    await panel.locator('[role=grid]').focus();
    await panel.keyboard.press('Home');
    expect(await selected()).toBe('2');
    await panel.keyboard.press('ArrowDown');
    expect(await selected()).toBe('3');
    await panel.keyboard.press('End');
    expect(await selected()).toBe('4');
    await panel.keyboard.press('ArrowUp');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[data-details]');
    expect(await panel.evaluate(() => document.activeElement?.hasAttribute('data-details'))).toBe(true);
    await panel.keyboard.press('Escape');
    await expect.poll(() => panel.locator('[data-details]').count()).toBe(0);
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    await panel.keyboard.press('/');
    expect(await panel.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('search');
  });

  it('keeps the selection while calls come in', async () => {
    await fresh('acao-missing');
    await panel.locator(ROW).first().click();
    const before = await panel.locator('[data-details]').getAttribute('data-details');
    await perform('readable-simple');
    await expect.poll(() => panel.locator(ROW).count()).toBe(2);
    expect(await panel.locator('[data-details]').getAttribute('data-details')).toBe(before);
    await panel.keyboard.press('Escape');
  });

  it('clears, and keeps the log across pages when asked to', async () => {
    await fresh('acao-missing');
    await panel.getByLabel('Preserve log').check();
    await chromium.tab.reload();
    await perform('readable-simple');
    await expect.poll(rows).toEqual(['cors-headers-missing', '']);
    await panel.getByLabel('Preserve log').uncheck();
    await panel.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(rows).toEqual([]);
  });

  it.each([
    ['preflight-404', 'Server', 'preflight', 'failed'],
    ['redirect-hop-without-headers', 'Server', 'request', 'failed'],
    ['method-patch-lower-case', 'Page', 'preflight', 'failed'],
  ])('%s: says who has to change what, and where it failed', async (id, owner, leg, state) => {
    await fresh(id);
    await panel.locator(ROW).first().click();
    expect(await panel.locator('[data-owner]').first().innerText()).toBe(owner);
    expect(await panel.locator(`[data-leg=${leg}] [data-check][data-state=${state}]`).count()).toBeGreaterThan(0);
    expect(await panel.locator('[data-section=fix]').count()).toBe(1);
  });

  it('copies exactly the snippet it shows', async () => {
    await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await fresh('method-missing');
    await panel.locator(ROW).first().click();
    await panel.bringToFront();
    await panel.locator('[data-recipe] .copy').click();
    await panel.waitForSelector('[data-recipe] .copy[data-copied]');
    const copied = await panel.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim()).toBe((await panel.locator('[data-snippet]').innerText()).trim());
  });

  it('shows hostile values as text', async () => {
    await fresh('hostile-acao', 'hostile-url', 'hostile-long-acao', 'hostile-long-header');
    for (let index = 0; index < 4; index += 1) {
      await panel.locator(ROW).nth(index).click();
      await panel.waitForSelector('[data-section=evidence]');
      expect(await panel.locator('[data-details] img, [data-details] script').count()).toBe(0);
    }
    await panel.locator(ROW).first().click();
    expect(await panel.locator('[data-details]').innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(errors).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no accessibility violations, %s', async (colorScheme) => {
    await panel.emulateMedia({ colorScheme });
    await fresh('preflight-404', 'readable-simple', 'no-cors-opaque', 'refused');
    await panel.locator(ROW).first().click();
    const { violations } = await new AxeBuilder({ page: panel }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the popup', () => {
  async function popup(): Promise<Page> {
    return chromium.openExtensionPage(`src/popup/popup.html?tab=${tabId}`);
  }

  it('groups the blocked calls by cause, with counts and a sentence', async () => {
    await fresh('acao-missing', 'acao-missing', 'preflight-401', 'readable-simple');
    const page = await popup();
    await page.waitForSelector('.group');
    const groups = await page
      .locator('.group')
      .evaluateAll((all) =>
        all.map((group) => [(group as HTMLElement).dataset.cause, (group as HTMLElement).dataset.count]),
      );
    expect(groups).toEqual([
      ['route-without-cors-headers', '2'],
      ['preflight-needs-login', '1'],
    ]);
    expect(await page.locator('h1').innerText()).toBe('3 of 4 cross-origin calls blocked by CORS');
    expect(await page.locator('footer').innerText()).toContain('CORScope');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.close();
    await expect.poll(() => chromium.inExtension('(tabId) => chrome.action.getBadgeText({ tabId })', tabId)).toBe('3');
  });

  it('says what was seen when nothing is blocked, and the badge is empty again', async () => {
    await fresh('readable-simple', 'readable-preflighted');
    const page = await popup();
    await expect.poll(() => page.locator('h1').innerText()).toBe('2 cross-origin calls, all readable');
    await page.close();
    await expect.poll(() => chromium.inExtension('(tabId) => chrome.action.getBadgeText({ tabId })', tabId)).toBe('');
  });
});

describe('secrets', () => {
  const SECRET = 'hunter2-very-secret-value';
  let api: Server;
  let origin: string;

  beforeAll(async () => {
    api = createServer((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
      response.setHeader('Access-Control-Allow-Credentials', 'true');
      response.setHeader('Access-Control-Allow-Headers', 'authorization,x-api-key');
      response.setHeader('Set-Cookie', `session=${SECRET}; SameSite=None; Secure; Partitioned`);
      if (request.url?.startsWith('/redirect')) {
        const { port } = api.address() as AddressInfo;
        response.writeHead(302, { Location: `http://user:${SECRET}@127.0.0.1:${port}/?access_token=${SECRET}` });
      }
      response.end();
    });
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    api?.close();
  });

  it('appear nowhere: not in storage, report, panel or popup', async () => {
    await fresh();
    await chromium.tab.evaluate(
      async ([to, secret]) => {
        const headers = { Authorization: `Bearer ${secret}`, 'X-Api-Key': secret };
        const options = { headers, credentials: 'include' } as const;
        for (const path of [`/?access_token=${secret}&page=2`, '/twice', '/redirect']) {
          await fetch(`${to}${path}`, options).catch(() => undefined);
        }
      },
      [origin, SECRET] as const,
    );
    await expect.poll(() => panel.locator(ROW).count()).toBe(3);
    const report = JSON.stringify(await chromium.exportReport(tabId));
    const saved = JSON.stringify(await chromium.inExtension('() => chrome.storage.session.get(null)'));
    expect(report).toContain('page=2');
    expect(report).toContain('Bearer [redacted]');
    for (const index of [0, 1, 2]) {
      await panel.locator(ROW).nth(index).click();
      await panel.waitForSelector('[data-details]');
      await panel.locator('[data-details] details').evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true;
      });
      expect(await panel.content()).not.toContain(SECRET);
    }
    expect(report).not.toContain(SECRET);
    expect(saved).not.toContain(SECRET);
  });
});
