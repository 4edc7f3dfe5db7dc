// Rows are what the page did, no more and no less.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXPECTED, type OddSite, startOddSite } from '../../lab/not-the-page.ts';
import { ADDON_UUID, Firefox } from '../../support/browsers/firefox.ts';

let site: OddSite;
let firefox: Firefox;
let helper: string;
let tabId: number;

beforeAll(async () => {
  site = await startOddSite();
  firefox = await Firefox.launch();
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  helper = await firefox.newTab(`moz-extension://${ADDON_UUID}/icons/16.png`);
  tabId = await firefox.tabId(firefox.tab);
  await firefox.openPanel(firefox.tab);
});

afterAll(async () => {
  await firefox?.close();
  site?.close();
});

async function calls() {
  return (await firefox.exportReport(helper, tabId)).calls;
}

const outcomes = async () =>
  Object.fromEntries((await calls()).map(({ url, verdict }) => [url.slice(site.apiUrl.length), verdict.outcome]));

it('a stylesheet loaded once is listed once', async () => {
  await firefox.goto(firefox.tab, site.url('sheet'));
  await expect
    .poll(async () => (await calls()).map(({ url }) => url.split('?')[0]))
    .toEqual([`${site.apiUrl}/sheet.css`]);
});

it('an open stream is readable as long as it lives, and a refused one blocked', async () => {
  await firefox.goto(firefox.tab, site.url('streams'));
  await expect.poll(outcomes).toEqual(EXPECTED.streams);
});

it('a script or stylesheet that came with an error failed', async () => {
  await firefox.goto(firefox.tab, site.url('dead'));
  await expect.poll(outcomes).toEqual(EXPECTED.dead);
});
