// axe over what the panel and the popup can show, with all that can be unfolded unfolded. Between light and dark only the
// colours differ, so dark is asked for those alone.
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lab, startLab } from '../../lab/server.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<unknown>;
}

const ROW = '[role=row][data-call-id]';
const SCHEMES = ['light', 'dark'] as const;
/** One of each kind of details: preflight and recipe, two equal lines, network, opaque, hostile. */
const CALLS = ['preflight-404', 'acao-twice-different', 'refused', 'no-cors-opaque', 'hostile-url'];

let lab: Lab;
let chromium: Chromium;
let tabId: number;
let panel: Page;

beforeAll(async () => {
  lab = await startLab();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
  await chromium.tab.goto(lab.indexUrl);
  tabId = await chromium.tabId(chromium.tab);
  panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
  panel.setDefaultTimeout(10_000);
  await panel.locator('[data-list=calls]').click();
  for (const [index, id] of [...CALLS, 'readable-simple'].entries()) {
    await chromium.tab.evaluate(([name, run]) => (window as unknown as RunPage).runScenario(name, run), [
      id,
      index + 1,
    ] as const);
  }
  await panel.locator(`${ROW}:not([data-outcome=pending])`).nth(CALLS.length).waitFor();
});

afterAll(async () => {
  await chromium?.close();
  await lab?.close();
});

type Scheme = (typeof SCHEMES)[number];

async function violations(page: Page, scheme: Scheme): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const found = await (scheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

for (const scheme of SCHEMES) {
  it.each(CALLS.map((id, index) => [id, index] as const))(`${scheme}: the details of %s`, async (_id, index) => {
    await panel.emulateMedia({ colorScheme: scheme });
    await panel.setViewportSize({ width: 1200, height: 900 });
    await panel.locator(ROW).nth(index).click();
    await panel.waitForSelector('[data-details]');
    await panel.locator('[data-details] details').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    expect(await violations(panel, scheme)).toEqual([]);
    await panel.keyboard.press('Escape');
  });

  it(`${scheme}: a narrow panel, its list and its details`, async () => {
    await panel.emulateMedia({ colorScheme: scheme });
    await panel.setViewportSize({ width: 320, height: 600 });
    await panel.locator(ROW).first().waitFor();
    expect(await violations(panel, scheme)).toEqual([]);
    await panel.locator(ROW).first().click();
    await panel.getByRole('button', { name: 'Back' }).waitFor();
    expect(await violations(panel, scheme)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await panel.getByRole('button', { name: 'Back' }).click();
    await panel.setViewportSize({ width: 1200, height: 900 });
  });

  it(`${scheme}: what a term means, put away again`, async () => {
    await panel.emulateMedia({ colorScheme: scheme });
    await panel.setViewportSize({ width: 320, height: 600 });
    await panel.locator(ROW).first().click();
    const term = panel.locator('[data-term=preflight]');
    await term.focus();
    const meaning = panel.getByRole('tooltip');
    await meaning.waitFor();
    expect(await term.count()).toBe(1);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(panel, scheme)).toEqual([]);
    const [below, at] = [await meaning.boundingBox(), await term.boundingBox()];
    expect((below?.y ?? 0) - (at?.y ?? 0)).toBeGreaterThanOrEqual(at?.height ?? 0);
    await panel.keyboard.press('Escape');
    await meaning.waitFor({ state: 'hidden' });
    await panel.getByRole('button', { name: 'Back' }).click();
    await panel.setViewportSize({ width: 1200, height: 900 });
  });

  it(`${scheme}: a message explained, markup and all, and its call selected`, async () => {
    await panel.emulateMedia({ colorScheme: scheme });
    const url = await panel.locator(`${ROW} .column-path`).first().getAttribute('title');
    const message = `Access to fetch at '${url}' from origin 'http://localhost' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.`;
    await panel.locator('[data-open-pasted]').click();
    const box = panel.locator('#pasted-message');
    await box.fill('<img src=x onerror=alert(1)>');
    await panel.locator('[data-not-known]').waitFor();
    expect(await violations(panel, scheme)).toEqual([]);
    await box.fill(message);
    await panel.locator('[data-meaning=preflight-status]').waitFor();
    expect(await violations(panel, scheme)).toEqual([]);
    await panel.locator('[data-select-call]').first().click();
    await panel.waitForSelector('[data-details]');
    await panel.keyboard.press('Escape');
  });

  it(`${scheme}: the problems, the details of a group, menus, help and settings, wide, narrow and short`, async () => {
    await panel.emulateMedia({ colorScheme: scheme });
    await panel.locator('[data-list=problems]').click();
    for (const [width, height] of [
      [1200, 900],
      [900, 300],
      [320, 600],
      [320, 256],
    ] as const) {
      await panel.setViewportSize({ width, height });
      await panel.locator('[data-server]').first().waitFor();
      expect(await violations(panel, scheme)).toEqual([]);
      await panel.locator('.problem[data-cause]').first().click();
      await panel.locator('[data-section=group-calls]').waitFor();
      expect(await violations(panel, scheme)).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await panel.locator('[data-details]').focus();
      await panel.keyboard.press('Escape');
      await panel.locator('[data-menu=more]').click();
      await panel.locator('[role=menu]').waitFor();
      expect(await violations(panel, scheme)).toEqual([]);
      for (const page of ['settings', 'help']) {
        if (page === 'help') await panel.locator('[data-menu=more]').click();
        await panel.locator(`[data-item-id=${page}]`).click();
        await panel.locator(`[data-page=${page}]`).waitFor();
        expect(await violations(panel, scheme)).toEqual([]);
        await panel.keyboard.press('Escape');
        await panel.locator('[data-page]').waitFor({ state: 'detached' });
      }
    }
    await panel.setViewportSize({ width: 1200, height: 900 });
    await panel.locator('[data-list=calls]').click();
  });

  it(`${scheme}: the filter’s and the recipes’ offers, and the example`, async () => {
    await panel.emulateMedia({ colorScheme: scheme });
    const filter = panel.getByRole('combobox', { name: 'Filter calls' });
    await filter.pressSequentially('dom');
    await panel.locator('[data-offer="domain:"]').waitFor();
    expect(await violations(panel, scheme)).toEqual([]);
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await panel.locator('[data-offer^="domain:127"]').first().waitFor();
    await filter.fill('');
    await panel.locator(ROW).first().click();
    await panel.locator('[data-recipe-picker]').click();
    await panel.locator('[data-offer=nginx]').waitFor();
    expect(await violations(panel, scheme)).toEqual([]);
    await panel.locator('[data-offer=nginx]').click();
    await panel.locator('[data-recipe=nginx] [data-snippet]').waitFor();
    expect(await violations(panel, scheme)).toEqual([]);
    await panel.keyboard.press('Escape');
    await panel.locator('[data-menu=more]').click();
    await panel.locator('[data-item-id=example]').click();
    await panel.locator('[data-file=example]').waitFor();
    await expect
      .poll(() => panel.locator('[data-summary]').textContent())
      .toBe('4 of 5 calls blocked · 2 servers to fix');
    expect(await violations(panel, scheme)).toEqual([]);
    await panel.locator('[data-back-to-tab]').click();
    await panel.locator(ROW).first().waitFor();
  });

  it(`${scheme}: a filter that hides everything`, async () => {
    await panel.emulateMedia({ colorScheme: scheme });
    await panel.locator('[type=search]').fill('no such text');
    await panel.waitForSelector('[data-empty=no-match]');
    expect(await violations(panel, scheme)).toEqual([]);
    await panel.locator('[data-empty] button').click();
  });

  it(`${scheme}: the popup, with calls and without, and a panel that has seen nothing`, async () => {
    const popup = await chromium.openExtensionPage(`src/extension/popup/popup.html?tab=${tabId}`);
    await popup.setViewportSize({ width: 360, height: 600 });
    await popup.emulateMedia({ colorScheme: scheme });
    await popup.waitForSelector('.server');
    expect(await violations(popup, scheme)).toEqual([]);
    for (const [path, selector] of [
      ['src/extension/popup/popup.html?tab=999999', 'h1[data-summary]'],
      ['src/extension/panel/panel.html?tab=999999', '[data-empty=nothing]'],
    ] as const) {
      await popup.goto(`chrome-extension://${chromium.extensionId}/${path}`);
      await popup.waitForSelector(selector);
      expect(await violations(popup, scheme)).toEqual([]);
    }
    await popup.close();
  });
}
