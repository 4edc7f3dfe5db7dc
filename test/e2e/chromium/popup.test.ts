// The real toolbar popup and the badge; and what panel and popup say when the user takes the access to sites away.
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Lab, startLab } from '../../lab/server.ts';
import { type Chromium, type ChromiumPopup, launchChromium } from '../../support/browsers/chromium.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<unknown>;
}

declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

let lab: Lab;
let chromium: Chromium;
let tabId: number;
let run = 0;

const soon = { timeout: 20_000 };

beforeAll(async () => {
  lab = await startLab();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
  await chromium.tab.goto(lab.indexUrl);
  tabId = await chromium.tabId(chromium.tab);
});

afterAll(async () => {
  await chromium?.close();
  await lab?.close();
});

beforeEach(async () => {
  await chromium.tab.goto(lab.indexUrl);
  await expect.poll(calls, soon).toBe(0);
});

const calls = async () => (await chromium.exportReport(tabId)).calls.length;
const badge = () => chromium.inExtension('(tabId) => chrome.action.getBadgeText({ tabId })', tabId);
const title = () => chromium.inExtension('(tabId) => chrome.action.getTitle({ tabId })', tabId);

async function perform(...ids: readonly string[]): Promise<void> {
  const before = await calls();
  for (const id of ids) {
    run += 1;
    await chromium.tab.evaluate(([name, number]) => (window as unknown as RunPage).runScenario(name, number), [
      id,
      run,
    ] as const);
  }
  await expect.poll(calls, soon).toBe(before + ids.length);
}

const said = (popup: ChromiumPopup) =>
  popup.eval(() => ({
    summary: document.querySelector('h1[data-summary]')?.textContent,
    servers: [...document.querySelectorAll<HTMLElement>('.server')].map(({ dataset }) => [
      dataset.outcome,
      dataset.cause,
      dataset.count,
    ]),
  }));

describe('the popup', () => {
  it('has one line for each server: blocked before failed, each with the cause of most of its calls', async () => {
    await perform('preflight-404', 'refused', 'acao-missing', 'readable-simple', 'acao-missing', 'no-cors-opaque');
    const popup = await chromium.openPopup(chromium.tab);
    await expect
      .poll(() => said(popup), soon)
      .toEqual({
        summary: '3 of 6 calls blocked · 1 failed for other reasons · 1 server to fix',
        servers: [
          ['blocked', 'route-without-cors-headers', '3'],
          ['failed', 'server-unreachable', '1'],
        ],
      });
    const reasons = await popup.eval(() =>
      [...document.querySelectorAll('.reason')].map(({ textContent }) => textContent),
    );
    const titles = new Map(
      (await chromium.exportReport(tabId)).calls
        .flatMap((call) => call.causes.slice(0, 1))
        .map(({ id, title: text }) => [id, text]),
    );
    expect(reasons).toEqual([
      `${titles.get('route-without-cors-headers')}, and 1 more cause`,
      titles.get('server-unreachable'),
    ]);
    // It is live while it is open.
    await chromium.tab.evaluate(
      (number) => (window as unknown as RunPage).runScenario('preflight-404', number),
      1_000_000,
    );
    await expect
      .poll(async () => (await said(popup)).servers[0], soon)
      .toEqual(['blocked', 'preflight-not-found', '4']);
    await popup.close();
  });

  it.each([
    ['No cross-origin calls on this page yet', []],
    ['1 call, all readable', ['readable-simple']],
    ['2 calls, all readable', ['readable-simple', 'readable-preflighted']],
    ['2 calls, none blocked', ['readable-simple', 'no-cors-opaque']],
    ['0 of 1 call blocked · 1 failed for other reasons', ['refused']],
    ['1 of 2 calls blocked · 1 server to fix', ['readable-simple', 'acao-missing']],
  ])('sums up: %s', async (summary, ids) => {
    await perform(...ids);
    const popup = await chromium.openPopup(chromium.tab);
    await expect.poll(async () => (await said(popup)).summary, soon).toBe(summary);
    const footer = await popup.eval(() => document.querySelector('footer')?.textContent ?? '');
    expect(footer).toMatch(/in DevTools, tab CORScope: .*F12/);
    await popup.close();
  });

  it('opens the panel as a tab, and says where a page cannot be watched', async () => {
    await perform('acao-missing');
    const popup = await chromium.openExtensionPage(`src/extension/popup/popup.html?tab=${tabId}`);
    const opened = chromium.context.waitForEvent('page');
    await popup.locator('[data-open-panel]').click();
    const panel = await opened;
    await panel.locator('[data-summary]', { hasText: '1 of 1 call blocked · 1 server to fix' }).waitFor();
    expect(panel.url()).toBe(`chrome-extension://${chromium.extensionId}/src/extension/panel/panel.html?tab=${tabId}`);
    await panel.close();
    await popup.close();
    const closed = await chromium.newTab('chrome://version');
    const id = await chromium.inExtension(async () => {
      const tabs = await (
        globalThis as unknown as {
          chrome: { tabs: { query(query: object): Promise<{ id: number; active: boolean; url?: string }[]> } };
        }
      ).chrome.tabs.query({ active: true });
      return tabs.find(({ url }) => url === undefined)?.id ?? -1;
    });
    const restricted = await chromium.openExtensionPage(`src/extension/popup/popup.html?tab=${id}`);
    await restricted.locator('[data-state=restricted]').waitFor();
    expect(await restricted.locator('h1').textContent()).toBe('The browser closes this page to extensions');
    await restricted.close();
    await closed.close();
    await chromium.tab.bringToFront();
  });

  it('is one of the pages that may ask for the report', async () => {
    await perform('acao-missing');
    const popup = await chromium.openPopup(chromium.tab);
    const report = await popup.eval(`(tabId) => chrome.runtime.sendMessage({ type: 'export-report', tabId })`, tabId);
    expect(report).toEqual(await chromium.exportReport(tabId));
    await popup.close();
  });
});

describe('the badge', () => {
  it('counts blocked calls only, and starts anew with each page', async () => {
    await perform('acao-missing', 'refused', 'preflight-404', 'readable-simple');
    await expect.poll(badge, soon).toBe('2');
    expect(await title()).toBe('CORScope: 2 calls blocked by CORS');
    await chromium.tab.reload();
    await expect.poll(badge, soon).toBe('');
    expect(await title()).toBe('CORScope');
    await perform('acao-missing');
    await expect.poll(badge, soon).toBe('1');
    expect(await title()).toBe('CORScope: 1 call blocked by CORS');
    await chromium.tab.goto(`${lab.origins.other}/`);
    await expect.poll(badge, soon).toBe('');
  });

  it('counts what a preserved log keeps as well', async () => {
    const panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
    await panel.getByLabel('Preserve log').check();
    await chromium.tab.bringToFront();
    await perform('acao-missing');
    await expect.poll(badge, soon).toBe('1');
    await chromium.tab.reload();
    await perform('preflight-404');
    await expect.poll(badge, soon).toBe('2');
    await panel.getByLabel('Preserve log').uncheck();
    await panel.close();
  });
});

describe('without access to sites', () => {
  let settings: Page;

  beforeAll(async () => {
    settings = await chromium.newTab('chrome://extensions');
    await chromium.tab.bringToFront();
  });

  afterAll(async () => {
    await settings?.close();
  });

  /** As the user does under "Site access". */
  const setAccess = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
    settings.evaluate((update) => chrome.developerPrivate.updateExtensionConfiguration(update), {
      extensionId: chromium.extensionId,
      hostAccess,
    });

  it('panel and popup say so, offer one button, and work again once it is given', async () => {
    const panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
    await panel.locator('[data-list=calls]').click();
    await chromium.tab.bringToFront();
    const empty = () => panel.locator('[data-empty]').getAttribute('data-empty');
    const causes = () =>
      panel
        .locator('[role=row][data-call-id]')
        .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.cause));
    await expect.poll(empty, soon).toBe('same-origin');
    await setAccess('ON_CLICK');
    await expect.poll(empty, soon).toBe('no-access');
    expect(await panel.locator('[data-ask-access]').count()).toBe(1);

    // As a tab: without access to it, the driver cannot find the tab that the toolbar's popup belongs to.
    const popup = await chromium.openExtensionPage(`src/extension/popup/popup.html?tab=${tabId}`);
    await expect.poll(() => popup.locator('h1[data-summary]').textContent(), soon).toBe('No access to this site');
    expect(await popup.locator('button[data-ask-access]').count()).toBe(1);
    await popup.close();

    const opened = chromium.context.waitForEvent('page');
    await panel.locator('[data-ask-access]').click();
    const asking = await opened;
    await asking.waitForSelector('button[data-ask-access]');
    expect(asking.url()).toBe(`chrome-extension://${chromium.extensionId}/src/extension/popup/popup.html?tab=${tabId}`);
    await asking.close();

    await setAccess('ON_ALL_SITES');
    await expect.poll(empty, soon).not.toBe('no-access');
    await chromium.tab.reload();
    await perform('acao-missing');
    await expect.poll(causes, soon).toEqual(['cors-headers-missing']);
    await setAccess('ON_CLICK');
    await expect.poll(() => panel.locator('.banner [data-ask-access]').count(), soon).toBe(1);
    await setAccess('ON_ALL_SITES');
    await expect.poll(() => panel.locator('.banner').count(), soon).toBe(0);
    await panel.close();
  });
});
