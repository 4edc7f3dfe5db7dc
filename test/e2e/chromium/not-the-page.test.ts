// Rows are what the page did, no more and no less; with the real DevTools open, whose own requests are not the page's.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXPECTED, type OddSite, startOddSite } from '../../lab/not-the-page.ts';
import { type Chromium, type ChromiumPanel, launchChromium } from '../../support/browsers/chromium.ts';

let site: OddSite;
let chromium: Chromium;
let panel: ChromiumPanel;
let tabId: number;

beforeAll(async () => {
  site = await startOddSite();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome'), devtools: true });
  await chromium.tab.goto(site.url('sheet'));
  tabId = await chromium.tabId(chromium.tab);
  panel = await chromium.openPanel(chromium.tab);
  await panel.setDock('bottom', 400); // wide enough for the switch between problems and calls
  await panel.waitFor('[data-list=calls]');
  await panel.click('[data-list=calls]');
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

async function outcomes(): Promise<Record<string, string>> {
  const { calls } = await chromium.exportReport(tabId);
  return Object.fromEntries(calls.map(({ url, verdict }) => [url.slice(site.apiUrl.length), verdict.outcome]));
}

it('a stylesheet loaded once is listed once, though DevTools loads it again', async () => {
  const urls = async () => (await chromium.exportReport(tabId)).calls.map(({ url }) => url.split('?')[0]);
  for (let load = 0; load < 3; load += 1) {
    await chromium.tab.reload();
    await expect.poll(urls).toEqual([`${site.apiUrl}/sheet.css`]);
  }
  await panel.eval(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  expect(await urls()).toEqual([`${site.apiUrl}/sheet.css`]);
});

it('an open stream is readable as long as it lives, and a refused one blocked', async () => {
  await chromium.tab.goto(site.url('streams'));
  await expect.poll(outcomes).toEqual(EXPECTED.streams);
  const words = () =>
    panel.eval(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('[role=row][data-outcome=readable]')];
      return rows.map((row) => row.textContent.includes('Still arriving'));
    });
  await expect.poll(words).toEqual([true, true]);
});

it('a script or stylesheet that came with an error failed, and the sentence says so', async () => {
  await chromium.tab.goto(site.url('dead'));
  await expect.poll(outcomes).toEqual(EXPECTED.dead);
  const { calls } = await chromium.exportReport(tabId);
  const causes = calls.filter(({ verdict }) => verdict.outcome === 'failed').map(({ causes: [first] }) => first?.id);
  expect(causes.sort()).toEqual(['http-status', 'http-status', 'next-dev-origins']);
});
