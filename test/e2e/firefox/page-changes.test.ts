// Which page a call belongs to: left behind, downloaded over, read from a file.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PageName, type SelfDriving, startSelfDriving } from '../../lab/self-driving.ts';
import { ADDON_UUID, Firefox } from '../../support/browsers/firefox.ts';

let site: SelfDriving;
let firefox: Firefox;
let helper: string;
let tabId: number;

beforeAll(async () => {
  site = await startSelfDriving();
  firefox = await Firefox.launch();
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  helper = await firefox.newTab(`moz-extension://${ADDON_UUID}/icons/16.png`);
  tabId = await firefox.tabId(firefox.tab);
});

afterAll(async () => {
  await firefox?.close();
  site?.close();
});

const open = (page: PageName) => firefox.goto(firefox.tab, site.url(page));

const report = () => firefox.exportReport(helper, tabId);

/** Paths of the listed calls, each once. */
async function paths(): Promise<readonly string[]> {
  const own = (await report()).calls.filter(({ url }) => url.startsWith(site.apiUrl));
  return [...new Set(own.map(({ url }) => url.slice(site.apiUrl.length + 1)))].sort();
}

async function lists(...wanted: readonly string[]): Promise<void> {
  await expect.poll(paths).toEqual([...wanted].sort());
  const blocked = (await report()).calls.filter(({ verdict }) => verdict.outcome === 'blocked').length;
  const badge = () => firefox.eval(helper, '(tabId) => browser.action.getBadgeText({ tabId })', tabId);
  await expect.poll(badge).toBe(blocked === 0 ? '' : String(blocked));
}

it('what the page before calls at its end does not stand in the list of the next', async () => {
  await open('leaving');
  await site.said('slow');
  await lists('in-slow', 'early.css');
});

it('a download keeps the page and its list', async () => {
  await open('downloads');
  await site.said('downloads');
  await lists('a', 'b');
});

it('a page of file: keeps the calls it made while it was loaded', async () => {
  await firefox.goto(firefox.tab, site.fileUrl);
  await site.said('file');
  await lists('from-file', 'later');
});

it('a navigation that fails shows an empty list and no badge', async () => {
  await open('failing');
  await lists('a');
  await lists();
});

it('a closed tab leaves nothing behind, though it says goodbye', async () => {
  const tab = await firefox.newTab(site.url('closing'));
  await site.said('closing');
  const id = await firefox.tabId(tab);
  await firefox.closeTab(tab);
  const left = async () => {
    const saved = await firefox.eval(helper, '() => browser.storage.session.get(null).then(JSON.stringify)');
    const keys = Object.keys(JSON.parse(String(saved)) as object);
    return keys.filter((key) => key.split(':')[1] === String(id));
  };
  await expect.poll(left).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await left()).toEqual([]);
});
