// Just after its start the browser does not tell the extension of every request: tabs that were there say so.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTwoOrigins, type TwoOrigins } from '../../lab/two-origins.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

let site: TwoOrigins;
let chromium: Chromium;

beforeAll(async () => {
  site = await startTwoOrigins();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome'), atOnce: true });
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

it('a page opened at once may lack calls, and says so until it is reloaded; a killed worker changes nothing', async () => {
  await chromium.tab.goto(site.pageUrl);
  const tabId = await chromium.tabId(chromium.tab);
  const panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
  const said = panel.locator('[data-unseen-before]');
  await expect.poll(() => said.count()).toBe(1);
  expect(await said.textContent()).toMatch(/^Calls before \d\d:\d\d:\d\d may be missing/);
  await chromium.stopServiceWorker();
  await expect.poll(() => said.count()).toBe(1);
  // Longer than the browser needs: what is loaded from now on is seen from its first request.
  await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3500)));
  await chromium.tab.reload();
  await expect.poll(() => said.count()).toBe(0);
  await chromium.stopServiceWorker();
  await chromium.tab.reload();
  expect(await said.count()).toBe(0);
});
