// With which credentials the page calls is seen while it is watched, and the page is none the wiser.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOOK, MODES, modesOf, startWatchedSite, verdictsOf, type WatchedSite } from '../../lab/watched-page.ts';
import { ADDON_UUID, Firefox } from '../../support/browsers/firefox.ts';

let site: WatchedSite;
let firefox: Firefox;
let helper: string;
let tabId: number;

beforeAll(async () => {
  site = await startWatchedSite();
  firefox = await Firefox.launch();
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  helper = await firefox.newTab(`moz-extension://${ADDON_UUID}/icons/16.png`);
  await firefox.goto(firefox.tab, site.pageUrl);
  tabId = await firefox.tabId(firefox.tab);
});

afterAll(async () => {
  await firefox?.close();
  site?.close();
});

async function watch(on: boolean): Promise<unknown> {
  return await firefox.watchCredentials(helper, tabId, on);
}

const report = () => firefox.exportReport(helper, tabId);
const verdicts = async () => verdictsOf(await report());
const modes = async () => modesOf(await report());

const names = () => Object.keys(MODES).toSorted();

it('not watched, both lines are told; watched, the one that the browser printed', async () => {
  await expect.poll(async () => Object.keys(await verdicts()).toSorted()).toEqual(names());
  await expect
    .poll(async () => Object.values(await verdicts()).map(({ outcome }) => outcome))
    .toEqual(names().map(() => 'blocked'));
  for (const verdict of Object.values(await verdicts())) {
    expect(verdict).toMatchObject({
      credentials: 'unknown',
      browserCode: 'CORSMethodNotFound',
      alternatives: [{ browserCode: 'CORSNotSupportingCredentials' }],
    });
  }

  expect(await watch(true)).toEqual({ kind: 'done', on: true, reload: true });
  expect(await watch(true)).toEqual({ kind: 'done', on: true, reload: false });
  await firefox.goto(firefox.tab, site.pageUrl);
  await expect.poll(modes).toEqual(MODES);
  for (const [id, verdict] of Object.entries(await verdicts())) {
    const code = MODES[id] === 'include' ? 'CORSNotSupportingCredentials' : 'CORSMethodNotFound';
    expect(verdict).toMatchObject({ browserCode: code, alternatives: [] });
  }
});

it('a watched page finds itself as it was', async () => {
  const watched = await firefox.eval(firefox.tab, `() => ${LOOK}`);
  expect(await watch(false)).toEqual({ kind: 'done', on: false, reload: false });
  await firefox.goto(firefox.tab, site.pageUrl);
  expect(watched).toEqual(await firefox.eval(firefox.tab, `() => ${LOOK}`));
});

it('and is not watched any more after that', async () => {
  await expect
    .poll(async () => [
      ...new Set(Object.entries(await verdicts()).flatMap(([id, each]) => (id in MODES ? each.credentials : []))),
    ])
    .toEqual(['unknown']);
  expect(await firefox.eval(helper, 'async () => (await browser.scripting.getRegisteredContentScripts()).length')).toBe(
    0,
  );
});
