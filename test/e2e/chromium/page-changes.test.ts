// Which page a call belongs to: prefetched, prerendered, left behind, downloaded over. Nobody debugs these pages.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PageName, type SelfDriving, startSelfDriving } from '../../lab/self-driving.ts';
import { type BareChromium, launchBareChromium } from '../../support/browsers/bare-chromium.ts';
import { sleep, until } from '../../support/browsers/source.ts';

let site: SelfDriving;
let chromium: BareChromium;

beforeAll(async () => {
  site = await startSelfDriving();
  chromium = await launchBareChromium({ extension: join(process.cwd(), 'dist/chrome') });
  // Just after its start the browser does not yet tell the extension of every request (measured, see `started.test.ts`): until
  // the first call of a page is heard.
  const heard = async () => {
    const tabId = await open('other');
    await site.said('other');
    await sleep(500);
    return (await paths(tabId)).includes('in-other') ? true : null;
  };
  await until(heard, 'the first call of a page', 60_000);
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

async function open(page: PageName): Promise<number> {
  const mark = `/${page}?${Math.random()}`;
  await chromium.open(site.url(page).replace(`/${page}`, mark));
  return await chromium.tabId(mark);
}

/** Paths of the listed calls, each once. */
async function paths(tabId: number): Promise<readonly string[]> {
  const { calls } = await chromium.report(tabId);
  const own = calls.filter(({ url }) => url.startsWith(site.apiUrl));
  return [...new Set(own.map(({ url }) => url.slice(site.apiUrl.length + 1)))].sort();
}

const soon = { timeout: 20_000 };

async function lists(tabId: number, wanted: readonly string[]): Promise<void> {
  await expect.poll(() => paths(tabId), soon).toEqual([...wanted].sort());
  const blocked = (await chromium.report(tabId)).calls.filter(({ verdict }) => verdict.outcome === 'blocked').length;
  await expect.poll(() => chromium.badge(tabId), soon).toBe(blocked === 0 ? '' : String(blocked));
}

it('a prefetch leaves the list and the badge of the page alone', async () => {
  const tabId = await open('prefetch');
  await site.said('prefetch');
  await lists(tabId, ['a', 'b']);
});

it('a prerendered page has its calls to itself, and shows them when it is shown', async () => {
  const tabId = await open('prerender');
  await site.said('prerender');
  await lists(tabId, ['a', 'b']);
  await site.said('target');
  await lists(tabId, ['in-target', 'after-activation']);
});

it('the calls of a prerendered page that is never shown are dropped', async () => {
  const tabId = await open('discarded');
  await site.said('discarded');
  await lists(tabId, ['a']);
  await site.said('other');
  await lists(tabId, ['in-other']);
});

it('what the page before calls at its end does not stand in the list of the next; what the next one preloads does', async () => {
  const tabId = await open('leaving');
  await site.said('slow');
  await lists(tabId, ['in-slow', 'early.css']);
});

it('a download keeps the page and its list', async () => {
  const tabId = await open('downloads');
  await site.said('downloads');
  await lists(tabId, ['a', 'b']);
});

it('a page of file: keeps the calls it made while it was loaded', async () => {
  await chromium.open(site.fileUrl);
  await site.said('file');
  await lists(await chromium.tabId('page.html'), ['from-file', 'later']);
});

it('a navigation that fails shows an empty list and no badge', async () => {
  const tabId = await open('failing');
  await lists(tabId, ['a']);
  await lists(tabId, []);
});

it('a closed tab leaves nothing behind, though it says goodbye', async () => {
  const tabId = await open('closing');
  await site.said('closing');
  await lists(tabId, ['a']);
  await chromium.inExtension('(id) => chrome.tabs.remove(id)', tabId);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const saved = (await chromium.inExtension('() => chrome.storage.session.get(null)')) as Record<string, unknown>;
  expect(Object.keys(saved).filter((key) => key.split(':')[1] === String(tabId))).toEqual([]);
});

it('a tab that is discarded keeps its list under its new id', async () => {
  const tabId = await open('closing');
  await site.said('closing');
  await lists(tabId, ['a']);
  const moved = (await chromium.inExtension('(id) => chrome.tabs.discard(id)', tabId)) as { id: number } | undefined;
  await lists(moved?.id ?? tabId, ['a']);
});

it('a service worker’s call goes to a tab of its origin, and says when that may be another one', async () => {
  const tabId = await open('worker');
  await site.said('worker');
  const other = await open('other');
  await site.said('other');
  const call = `(id, url) => chrome.tabs.update(id, { url })`;
  await chromium.inExtension(call, tabId, `${site.url('worker')}?#call`);
  await site.said('worker');
  await chromium.inExtension(call, tabId, `${site.url('worker')}?#again`);
  const listed = async () =>
    [...(await paths(tabId)), ...(await paths(other))].filter((path) => path === 'from-worker');
  await expect.poll(listed, soon).toEqual(['from-worker']);
});
