// Ordinary pages, built as real sites are: whatever is shown blocked or failed there is a false alarm.
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../lab/healthy/index.ts';
import type { HealthyPage } from '../../lab/healthy/page.ts';
import { type Healthy, startHealthy } from '../../lab/healthy/server.ts';
import { alarms, ghosts, settled } from '../../lab/healthy/told.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';
import { sleep } from '../../support/browsers/source.ts';

let site: Healthy;
let chromium: Chromium;
let tabId: number;

const soon = { timeout: 5000 };
const report = () => chromium.exportReport(tabId);

async function launch(devtools: boolean): Promise<void> {
  site = await startHealthy();
  const args = site.certificate.chromiumArgs;
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome'), args, devtools });
  await chromium.tab.goto(site.quietUrl);
  tabId = await chromium.tabId(chromium.tab);
}

async function end(): Promise<void> {
  await chromium?.close();
  site?.close();
}

async function raisesNoAlarm(page: HealthyPage): Promise<void> {
  await chromium.tab.goto(site.pageUrl(page));
  // The page itself must have got all that it asked for.
  expect(await chromium.tab.evaluate('window.done')).toEqual([]);
  await expect.poll(async () => alarms(await report(), page), soon).toEqual([]);
  const last = await settled(report, () => sleep(300));
  expect(last.calls.length).toBeGreaterThan(0);
  expect(alarms(last, page)).toEqual([]);
  expect(ghosts(last, site)).toEqual([]);
  await expect
    .poll(() => chromium.inExtension('(tabId) => chrome.action.getBadgeText({ tabId })', tabId), soon)
    .toBe('');
}

describe('a page as real sites have it', () => {
  beforeAll(() => launch(false));
  afterAll(end);

  afterEach(async () => {
    await chromium.tab.bringToFront();
  });

  it.each(pages)('$name raises no alarm', async (page) => {
    await raisesNoAlarm(page);
    const popup = await chromium.openExtensionPage(`src/extension/popup/popup.html?tab=${tabId}`);
    const summary = () => popup.evaluate(() => document.querySelector('h1[data-summary]')?.textContent ?? '');
    await expect.poll(summary, soon).toMatch(/^[\d,]+ calls?, (all readable|none blocked)$/);
    await popup.close();
  });
});

describe('with DevTools open, which load stylesheets and source maps themselves', () => {
  beforeAll(() => launch(true));
  afterAll(end);

  it.each(pages.filter(({ head = '' }) => /stylesheet|module/.test(head)))('$name raises no alarm', raisesNoAlarm);
});

describe('watched for the credentials of its calls', () => {
  beforeAll(async () => {
    await launch(false);
    await chromium.inExtension((message) => chrome.runtime.sendMessage(message), {
      type: 'watch-credentials',
      tabId,
      on: true,
    });
  });
  afterAll(end);

  it.each(pages)('$name has all it asks for, and raises no alarm', raisesNoAlarm);
});
