// A mistake of ours in one part of the panel, made by taking away what only that part needs: everything else goes on.
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { type Lab, startLab } from '../lab/server.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<unknown>;
}

const ROW = '[role=row][data-call-id]';
const CALLS = ['preflight-404', 'acao-missing'];

let lab: Lab;
let chromium: Chromium;
let panel: Page;

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
  const tabId = await chromium.tabId(chromium.tab);
  panel = await chromium.openExtensionPage(`src/panel/panel.html?tab=${tabId}`);
  panel.setDefaultTimeout(10_000);
  await panel.setViewportSize({ width: 1200, height: 900 });
});

afterAll(async () => {
  await chromium?.close();
  await lab?.close();
});

beforeEach(async () => {
  await panel.reload();
  await panel
    .locator(`${ROW}:not([data-outcome=pending])`)
    .nth(CALLS.length - 1)
    .waitFor();
});

/** Reports for whoever runs the server, and pasted messages, are all that needs it. */
async function breakIt(): Promise<void> {
  await panel.evaluate(() => {
    String.prototype.matchAll = () => {
      throw new Error('broken by a test: “a header value”');
    };
  });
}

it('the list goes on when the details fail; another call, or another try, begins anew', async () => {
  await panel.evaluate(() => Object.assign(window, { own: String.prototype.matchAll }));
  await breakIt();
  await panel.locator(ROW).first().click();
  const failure = panel.locator('[data-failure="this call"][role=alert]');
  await failure.waitFor();
  expect(await failure.textContent()).toContain('CORScope could not show this call');
  expect(await failure.textContent()).not.toContain('a header value');
  expect(await panel.locator(ROW).count()).toBe(CALLS.length);
  const { violations } = await new AxeBuilder({ page: panel }).include('.failure').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await panel.evaluate(() => {
    String.prototype.matchAll = (window as unknown as { own: typeof String.prototype.matchAll }).own;
  });
  await panel.locator('[data-retry]').press('Enter');
  await panel.locator('[data-details]').waitFor();
  expect(await failure.count()).toBe(0);

  await breakIt();
  await panel.locator(ROW).nth(1).click();
  await failure.waitFor();
  await panel.locator('[data-close-failure]').click();
  await failure.waitFor({ state: 'detached' });
  expect(await panel.locator(ROW).count()).toBe(CALLS.length);
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
  await panel.locator('[data-simulated=chromium][data-code=acao-invalid]').waitFor();
  expect(await panel.locator('[data-failure]').count()).toBe(0);
});
