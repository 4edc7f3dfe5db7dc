// Ordinary pages, built as real sites are: whatever is shown blocked or failed there is a false alarm.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../lab/healthy/index.ts';
import type { HealthyPage } from '../../lab/healthy/page.ts';
import { type Healthy, startHealthy } from '../../lab/healthy/server.ts';
import { alarms, ghosts, settled } from '../../lab/healthy/told.ts';
import { ADDON_UUID, Firefox } from '../../support/browsers/firefox.ts';
import { sleep } from '../../support/browsers/source.ts';

let site: Healthy;
let firefox: Firefox;
let helper: string;
let tabId: number;

const own = `moz-extension://${ADDON_UUID}`;
const soon = { timeout: 5000 };

beforeAll(async () => {
  site = await startHealthy();
  firefox = await Firefox.launch({ insecureCerts: true });
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  helper = await firefox.newTab(`${own}/icons/16.png`);
  tabId = await firefox.tabId(firefox.tab);
});

afterAll(async () => {
  await firefox?.close();
  site?.close();
});

const report = () => firefox.exportReport(helper, tabId);

/** What went wrong for the page itself, a line each. */
const troubles = () =>
  firefox.eval(firefox.tab, () =>
    (window as unknown as { done: Promise<readonly string[]> }).done.then((list) => list.join('\n')),
  );

async function raisesNoAlarm(page: HealthyPage): Promise<void> {
  await firefox.goto(firefox.tab, site.pageUrl(page));
  expect(await troubles()).toBe('');
  await expect.poll(async () => alarms(await report(), page), soon).toEqual([]);
  const last = await settled(report, () => sleep(300));
  expect(last.calls.length).toBeGreaterThan(0);
  expect(alarms(last, page)).toEqual([]);
  expect(ghosts(last, site)).toEqual([]);
  const badge = () => firefox.eval(helper, '(tabId) => browser.action.getBadgeText({ tabId })', tabId);
  await expect.poll(badge, soon).toBe('');
}

it.each(pages)('$name raises no alarm', async (page) => {
  await raisesNoAlarm(page);
  const popup = await firefox.newTab(`${own}/src/extension/popup/popup.html?tab=${tabId}`);
  const summary = () => firefox.eval(popup, () => document.querySelector('h1[data-summary]')?.textContent ?? '');
  await expect.poll(summary, soon).toMatch(/^[\d,]+ calls?, (all readable|none blocked)$/);
  await firefox.closeTab(popup);
});

describe('watched for the credentials of its calls', () => {
  beforeAll(async () => {
    await firefox.goto(firefox.tab, site.quietUrl);
    await firefox.watchCredentials(helper, tabId, true);
  });

  // Chromium runs them all so; one in three is enough to see that Firefox does not differ.
  const some = pages.filter((_, index) => index % 3 === 0);
  it.each(some)('$name has all it asks for, and raises no alarm', raisesNoAlarm);
});
