// The background listens to the extension's own pages; a content script may only tell of its own page.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sayAsContentScript } from '../../lab/forged.ts';
import { startTwoOrigins, type TwoOrigins } from '../../lab/two-origins.ts';
import { ADDON_UUID, Firefox } from '../../support/browsers/firefox.ts';

let site: TwoOrigins;
let firefox: Firefox;
let helper: string;
let tabId: number;
let otherId: number;

beforeAll(async () => {
  site = await startTwoOrigins();
  firefox = await Firefox.launch();
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  helper = await firefox.newTab(`moz-extension://${ADDON_UUID}/icons/16.png`);
  await firefox.goto(firefox.tab, site.pageUrl);
  tabId = await firefox.tabId(firefox.tab);
  const other = await firefox.newTab(`${site.pageUrl}?other`);
  otherId = await firefox.tabId(other);
  await firefox.eval(other, `(url) => window.call(url)`, site.apiUrl);
});

afterAll(async () => {
  await firefox?.close();
  site?.close();
});

async function calls(id: number) {
  return (await firefox.exportReport(helper, id)).calls;
}

it('a content script learns nothing and changes nothing of another tab', async () => {
  await expect.poll(async () => (await calls(otherId)).map(({ verdict }) => verdict.outcome)).toEqual(['blocked']);
  const before = await calls(otherId);
  const say = `async (tabId, otherId, callId) => {
    const __name = (code) => code;
    const [{ result }] = await browser.scripting.executeScript({
      target: { tabId }, func: ${sayAsContentScript}, args: [otherId, callId] });
    return result;
  }`;
  expect(await firefox.eval(helper, say, tabId, otherId, before[0]?.id ?? '')).toEqual([]);
  expect(await calls(otherId)).toEqual(before);
  const rules = 'async () => (await browser.declarativeNetRequest.getSessionRules()).length';
  expect(await firefox.eval(helper, rules)).toBe(0);
});
