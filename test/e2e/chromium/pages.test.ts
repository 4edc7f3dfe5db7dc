// Pages as they come and go: an ordinary one raises no alarm, and the list is always that of the page that is shown.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ordinary, startOrdinary, wrong } from '../../lab/ordinary.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

let site: Ordinary;
let chromium: Chromium;
let tabId: number;

beforeAll(async () => {
  site = await startOrdinary();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome'), backForwardCache: true });
  await chromium.tab.goto(site.secondUrl);
  tabId = await chromium.tabId(chromium.tab);
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

const calls = async () => (await chromium.exportReport(tabId)).calls;
const urls = async () => (await calls()).map(({ url }) => url);
const call = (path: string) =>
  chromium.tab.evaluate((url) => fetch(url).then((response) => response.text()), `${site.apiUrl}${path}`);

it('a page with many ordinary things shows nothing blocked', async () => {
  await chromium.tab.goto(site.pageUrl);
  await chromium.tab.evaluate('everything()');
  await expect.poll(async () => wrong(await calls(), site.apiUrl), { timeout: 20_000 }).toEqual([]);
  expect(await chromium.inExtension('(tabId) => chrome.action.getBadgeText({ tabId })', tabId)).toBe('');
});

it.each(['about:blank', 'data:text/html,hello'])('%s has none of the calls before it', async (address) => {
  await chromium.tab.goto(site.secondUrl);
  await call('/simple');
  await expect.poll(urls).toContain(`${site.apiUrl}/simple`);
  await chromium.tab.goto(address);
  await expect.poll(urls).toEqual([]);
});

it('a page out of the back/forward cache begins a list of its own', async () => {
  await chromium.tab.goto(`${site.secondUrl}?kept`);
  await chromium.tab.evaluate('window.kept = true');
  await chromium.tab.goto(site.secondUrl);
  await call('/before');
  await expect.poll(urls).toContain(`${site.apiUrl}/before`);
  await chromium.tab.evaluate('history.back()');
  const kept = () => chromium.tab.evaluate('window.kept === true').catch(() => false);
  await expect.poll(kept, { timeout: 20_000 }).toBe(true);
  await expect.poll(urls, { timeout: 20_000 }).not.toContain(`${site.apiUrl}/before`);
  await call('/after');
  await expect.poll(urls).toEqual([`${site.apiUrl}/after`]);
});
