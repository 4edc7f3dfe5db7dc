// A mistake of ours in one part of panel or popup, made by keeping React from drawing that part: everything else goes on.
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Lab, startLab } from '../../lab/server.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<unknown>;
}

const ROW = '[role=row][data-call-id]';
const CALLS = ['preflight-404', 'acao-missing'];

let lab: Lab;
let chromium: Chromium;
let panel: Page;
let tabId: number;

beforeAll(async () => {
  lab = await startLab();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
  await chromium.tab.goto(lab.indexUrl);
  for (const [index, id] of CALLS.entries()) {
    await chromium.tab.evaluate(([name, run]) => (window as unknown as RunPage).runScenario(name, run), [
      id,
      index + 1,
    ] as const);
  }
  tabId = await chromium.tabId(chromium.tab);
  panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
  panel.setDefaultTimeout(10_000);
  await panel.setViewportSize({ width: 1200, height: 900 });
  await breakable(panel);
});

afterAll(async () => {
  await chromium?.close();
  await lab?.close();
});

beforeEach(async () => {
  await mend(panel);
  await panel.reload();
  await panel.locator('[data-list=calls]').click();
  await panel
    .locator(`${ROW}:not([data-outcome=pending])`)
    .nth(CALLS.length - 1)
    .waitFor();
});

/** From its next loading on, React can be kept from setting the attribute that only one part of the page has. */
async function breakable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name, value) {
      if (name === sessionStorage.getItem('broken')) throw new Error('broken by a test: “a header value”');
      own.call(this, name, value);
    };
  });
}

const breakAt = (page: Page, attribute: string) =>
  page.evaluate((name) => sessionStorage.setItem('broken', name), attribute);
const mend = (page: Page) => page.evaluate(() => sessionStorage.removeItem('broken'));
const failure = (what: string) => panel.locator(`[data-failure="${what}"]`);

it('the list goes on when the details fail; another call, or another try, begins anew', async () => {
  await breakAt(panel, 'data-details');
  await panel.locator(ROW).first().click();
  await failure('this call').waitFor();
  const text = (await failure('this call').locator('[role=alert]').textContent()) ?? '';
  expect(text).toContain('CORScope could not show this call.');
  expect(text).not.toContain('a header value');
  expect(await panel.locator(ROW).count()).toBe(CALLS.length);
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: panel }).include('.failure').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await failure('this call').locator('.copy').click();
  await failure('this call').locator('.copy[data-copied=true]').waitFor();

  await mend(panel);
  await panel.locator('[data-retry]').press('Enter');
  await panel.locator('[data-details]').waitFor();
  expect(await failure('this call').count()).toBe(0);
  expect(await panel.evaluate(() => document.activeElement?.hasAttribute('data-details'))).toBe(true);

  await breakAt(panel, 'data-details');
  await panel.locator(ROW).nth(1).click();
  await failure('this call').waitFor();
  await mend(panel);
  await panel.locator(ROW).first().click();
  await panel.locator('[data-details]').waitFor();
  expect(await failure('this call').count()).toBe(0);

  await breakAt(panel, 'data-details');
  await panel.locator(ROW).nth(1).click();
  await panel.locator('[data-retry]').focus();
  await panel.keyboard.press('Escape');
  await failure('this call').waitFor({ state: 'detached' });
  expect(await panel.locator(ROW).count()).toBe(CALLS.length);
});

it.each([
  ['data-simulator', '[data-open-simulator]', 'the simulator'],
  ['data-pasted', '[data-open-pasted]', 'this message'],
])('what breaks at %s can be closed, and the list is back', async (attribute, button, what) => {
  await breakAt(panel, attribute);
  await panel.locator(button).click();
  await failure(what).waitFor();
  await panel.locator('[data-close-failure]').click();
  await panel.locator(ROW).first().waitFor();
});

it('a list that cannot be shown leaves the toolbar', async () => {
  await breakAt(panel, 'data-call-id');
  await panel.reload();
  await panel.locator('[data-list=calls]').click();
  await failure('the list of calls').waitFor();
  expect(await panel.locator('.toolbar').isVisible()).toBe(true);
  await mend(panel);
  await panel.locator('[data-retry]').click();
  await panel.locator(ROW).first().waitFor();
});

it('problems that cannot be shown leave the list of calls', async () => {
  await breakAt(panel, 'data-server');
  await panel.locator('[data-list=problems]').click();
  await failure('the problems').waitFor();
  await panel.locator('[data-list=calls]').click();
  await panel.locator(ROW).first().waitFor();
  await mend(panel);
  await panel.locator('[data-list=problems]').click();
  await panel.locator('[data-server]').first().waitFor();
});

it('a panel that cannot be shown says so, and can be loaded again', async () => {
  await breakAt(panel, 'data-menu');
  await panel.reload();
  await failure('the panel').waitFor();
  await mend(panel);
  await panel.getByRole('button', { name: 'Reload panel' }).click();
  await panel.locator('[data-list=calls]').click();
  await panel.locator(ROW).first().waitFor();
});

it('the popup as well', async () => {
  const popup = await chromium.openExtensionPage(`src/extension/popup/popup.html?tab=${tabId}`);
  await breakable(popup);
  await breakAt(popup, 'data-count');
  await popup.reload();
  await popup.locator('[data-failure]').waitFor();
  expect(await popup.locator('[data-failure]').textContent()).toContain('CORScope could not show this tab’s calls.');
  await mend(popup);
  await popup.locator('[data-retry]').click();
  await popup.locator('[data-count]').first().waitFor();
  await popup.close();
});

it('an error in an event, or a promise that nobody waited for, blanks nothing', async () => {
  await panel.evaluate(() => {
    setTimeout(() => {
      throw new Error('nobody catches this');
    });
    void Promise.reject(new Error('nor this'));
  });
  await panel.waitForTimeout(100);
  expect(await panel.locator(ROW).count()).toBe(CALLS.length);
});

it('half a character in the simulator is read, not thrown at', async () => {
  await panel.locator(ROW).nth(1).click();
  await panel.locator('[data-simulate]').click();
  await panel.locator('[data-field=response-headers]').evaluate((box: HTMLTextAreaElement) => {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    set?.call(box, 'Access-Control-Allow-Origin: \ud800');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await panel.locator('[data-simulated="chromium firefox webkit"][data-code=acao-invalid]').waitFor();
  expect(await panel.locator('[data-failure]').count()).toBe(0);
});
