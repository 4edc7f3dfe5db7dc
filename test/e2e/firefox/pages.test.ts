// Pages as they come and go: an ordinary one raises no alarm, and the list is always that of the page that is shown.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ordinary, startOrdinary, wrong } from '../../lab/ordinary.ts';
import { ADDON_UUID, Firefox } from '../../support/browsers/firefox.ts';

let site: Ordinary;
let firefox: Firefox;
let helper: string;
let tabId: number;

beforeAll(async () => {
  site = await startOrdinary();
  firefox = await Firefox.launch();
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  helper = await firefox.newTab(`moz-extension://${ADDON_UUID}/icons/16.png`);
  tabId = await firefox.tabId(firefox.tab);
});

afterAll(async () => {
  await firefox?.close();
  site?.close();
});

async function calls() {
  return (await firefox.exportReport(helper, tabId)).calls;
}

const urls = async () => (await calls()).map(({ url }) => url);
const call = (path: string) =>
  firefox.eval(firefox.tab, (url: string) => fetch(url).then((response) => response.text()), `${site.apiUrl}${path}`);

it('a page with many ordinary things shows nothing blocked', async () => {
  await firefox.goto(firefox.tab, site.pageUrl);
  await firefox.eval(firefox.tab, () => (window as unknown as { everything(): Promise<void> }).everything());
  await expect.poll(async () => wrong(await calls(), site.apiUrl), { timeout: 20_000 }).toEqual([]);
  expect(await firefox.eval(helper, '(tabId) => browser.action.getBadgeText({ tabId })', tabId)).toBe('');
});

it.each(['about:blank', 'data:text/html,hello'])('%s has none of the calls before it', async (address) => {
  await firefox.goto(firefox.tab, site.secondUrl);
  await call('/simple');
  await expect.poll(urls).toContain(`${site.apiUrl}/simple`);
  await firefox.goto(firefox.tab, address);
  await expect.poll(urls).toEqual([]);
});

it('a page out of the back/forward cache begins a list of its own', async () => {
  await firefox.goto(firefox.tab, `${site.secondUrl}?kept`);
  await firefox.eval(firefox.tab, () => {
    (window as unknown as { kept: boolean }).kept = true;
  });
  await firefox.goto(firefox.tab, site.secondUrl);
  await call('/before');
  await expect.poll(urls).toContain(`${site.apiUrl}/before`);
  await firefox.eval(firefox.tab, () => {
    setTimeout(() => history.back());
  });
  const kept = () =>
    firefox.eval(firefox.tab, () => (window as unknown as { kept?: boolean }).kept === true).catch(() => false);
  await expect.poll(kept, { timeout: 20_000 }).toBe(true);
  await expect.poll(urls, { timeout: 20_000 }).not.toContain(`${site.apiUrl}/before`);
  await call('/after');
  await expect.poll(urls).toEqual([`${site.apiUrl}/after`]);
});
