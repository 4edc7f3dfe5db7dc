// With which credentials the page calls is seen while it is watched, and the page is none the wiser.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOOK, MODES, modesOf, startWatchedSite, verdictsOf, type WatchedSite } from '../../lab/watched-page.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

let site: WatchedSite;
let chromium: Chromium;
let tabId: number;

beforeAll(async () => {
  site = await startWatchedSite();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
  await chromium.tab.goto(site.pageUrl);
  tabId = await chromium.tabId(chromium.tab);
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

async function watch(on: boolean): Promise<unknown> {
  return await chromium.inExtension(
    (message) => chrome.runtime.sendMessage({ type: 'watch-credentials', ...message }),
    { tabId, on },
  );
}

const report = () => chromium.exportReport(tabId);
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
      browserCode: 'MethodDisallowedByPreflightResponse',
      alternatives: [{ browserCode: 'PreflightWildcardOriginNotAllowed' }],
    });
  }

  expect(await watch(true)).toEqual({ kind: 'done', on: true, reload: true });
  expect(await watch(true)).toEqual({ kind: 'done', on: true, reload: false });
  await chromium.tab.reload();
  await expect.poll(modes).toEqual(MODES);
  for (const [id, verdict] of Object.entries(await verdicts())) {
    const code = MODES[id] === 'include' ? 'PreflightWildcardOriginNotAllowed' : 'MethodDisallowedByPreflightResponse';
    expect(verdict).toMatchObject({ browserCode: code, alternatives: [] });
  }
});

it('a watched page finds itself as it was', async () => {
  const watched = await chromium.tab.evaluate(LOOK);
  expect(await watch(false)).toEqual({ kind: 'done', on: false, reload: false });
  await chromium.tab.reload();
  expect(watched).toEqual(await chromium.tab.evaluate(LOOK));
});

it('and is not watched any more after that', async () => {
  await expect
    .poll(async () => [
      ...new Set(Object.entries(await verdicts()).flatMap(([id, each]) => (id in MODES ? each.credentials : []))),
    ])
    .toEqual(['unknown']);
  expect(await chromium.inExtension('async () => (await chrome.scripting.getRegisteredContentScripts()).length')).toBe(
    0,
  );
});

it('in the panel: the line that is picked settles it, for calls like it too; or the page is reloaded and watched', async () => {
  // A tab that nothing is known of yet.
  const tab = await chromium.newTab(site.pageUrl);
  tabId = await chromium.tabId(tab);
  const panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
  await panel.setViewportSize({ width: 1280, height: 800 });
  await panel.locator('[data-list=calls]').click();
  const row = (id: string) => panel.locator('[role=row][data-call-id]', { hasText: `?${id}` });
  await expect.poll(async () => panel.locator('[role=row][data-call-id]').count()).toBe(names().length);
  await row('first').click();
  const question = panel.locator('[data-section=credentials]');
  expect(
    await question.locator('[data-line]').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.line)),
  ).toEqual(['not-include', 'include']);
  await question.locator('[data-line=include]').click();
  await question.waitFor({ state: 'detached' });
  expect(await panel.locator('[data-section=console] [data-message]').textContent()).toContain(
    "must not be the wildcard '*'",
  );
  expect(await verdicts()).toMatchObject({
    first: { credentials: 'include', browserCode: 'PreflightWildcardOriginNotAllowed', alternatives: [] },
    // Likely no more: the other line stays beside it.
    xhr: {
      credentials: 'unknown',
      browserCode: 'PreflightWildcardOriginNotAllowed',
      alternatives: [expect.anything()],
    },
  });

  await row('xhr').click();
  await question.locator('[data-watch]').click();
  await panel.locator('[data-watching]').waitFor();
  await expect.poll(modes).toEqual(MODES);
  await panel.locator('[data-watching] button').click();
  await panel.locator('[data-watching]').waitFor({ state: 'detached' });
  await panel.close();
});

it('ends with the panel it was begun in', async () => {
  const panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
  await panel.locator('[data-list]').first().waitFor();
  const scripts = 'async () => (await chrome.scripting.getRegisteredContentScripts()).length';
  expect(await watch(true)).toMatchObject({ kind: 'done', on: true });
  expect(await chromium.inExtension(scripts)).toBe(2);
  await panel.close();
  await expect.poll(() => chromium.inExtension(scripts)).toBe(0);
});
