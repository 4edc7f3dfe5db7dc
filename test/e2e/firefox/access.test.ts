// In Firefox access to sites is the user's to take back at any time. Panel and popup say so, and lead to the button that
// asks for it again.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lab, startLab } from '../../lab/server.ts';
import { Firefox, type FirefoxPage } from '../../support/browsers/firefox.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<unknown>;
}

let lab: Lab;
let firefox: Firefox;
let tabId: number;
let panel: FirefoxPage;
let run = 0;

beforeAll(async () => {
  lab = await startLab();
  // The browser's own question is answered with yes; that it is asked at all is what counts here.
  firefox = await Firefox.launch({ prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  tabId = await firefox.tabId(firefox.tab);
  await firefox.goto(firefox.tab, lab.indexUrl);
  panel = await firefox.openPanel(firefox.tab);
  await panel.eval(() => document.querySelector<HTMLElement>('[data-list=calls]')?.click());
});

afterAll(async () => {
  await firefox?.close();
  await lab?.close();
});

const soon = { timeout: 20_000 };

const perform = (id: string) => {
  run += 1;
  return firefox.eval(
    firefox.tab,
    (name: string, number: number) => (window as unknown as RunPage).runScenario(name, number).then(() => undefined),
    id,
    run,
  );
};

const causes = () =>
  panel.eval(() =>
    [...document.querySelectorAll<HTMLElement>('[role=row][data-call-id]')].map(({ dataset }) => dataset.cause),
  );

const empty = (page: FirefoxPage) =>
  page.eval(() => document.querySelector<HTMLElement>('[data-empty]')?.dataset.empty ?? null);

async function withoutAccess(): Promise<void> {
  await firefox.goto(firefox.tab, lab.indexUrl);
  await expect.poll(causes, soon).toEqual([]);
  await firefox.revokeHosts();
  await expect.poll(() => empty(panel), soon).toBe('no-access');
}

it('says in panel and popup that access is missing, and works again once it is given', async () => {
  await withoutAccess();
  const popup = await firefox.openPopup(firefox.tab);
  await expect.poll(() => empty(popup), soon).toBe('no-access');
  expect(await popup.eval(() => document.querySelectorAll('[data-ask-access]').length)).toBe(1);
  await popup.close();
  // The events of a call come a moment after it: by the third, those of the first would be there.
  for (const id of ['acao-missing', 'refused', 'preflight-404']) await perform(id);
  expect(await causes()).toEqual([]);

  await firefox.grantHosts();
  await expect.poll(() => empty(panel), soon).not.toBe('no-access');
  await firefox.reload(firefox.tab);
  await perform('acao-missing');
  await expect.poll(causes, soon).toEqual(['cors-headers-missing']);
});

it('does not say so while the content script’s patterns still give access', async () => {
  await firefox.revokeHosts(['<all_urls>']);
  await perform('refused');
  await expect.poll(causes, soon).toEqual(['cors-headers-missing', 'server-unreachable']);
  expect(await panel.eval(() => document.querySelectorAll('.banner').length)).toBe(0);
  await firefox.grantHosts();
});

it('says so beside the calls that are already listed', async () => {
  await firefox.revokeHosts();
  await expect
    .poll(() => panel.eval(() => document.querySelectorAll('.banner [data-ask-access]').length), soon)
    .toBe(1);
  await firefox.grantHosts();
  await expect.poll(() => panel.eval(() => document.querySelectorAll('.banner').length), soon).toBe(0);
});

it('leads from the panel, where no extension may ask, to a page whose button asks', async () => {
  await withoutAccess();
  const before = await firefox.tabs();
  await panel.eval(() => document.querySelector<HTMLElement>('[data-ask-access]')?.click());
  const opened = async () => (await firefox.tabs()).find((tab) => !before.includes(tab)) ?? '';
  await expect.poll(opened, soon).not.toBe('');
  const page = await opened();
  const shown = () =>
    firefox.eval(
      page,
      () => `${location.pathname}${location.search} ${document.querySelector('[data-ask-access]')?.tagName}`,
    );
  await expect.poll(shown, soon).toBe(`/src/extension/popup/popup.html?tab=${tabId} BUTTON`);
  await firefox.click(page, '[data-ask-access]');
  await expect.poll(() => firefox.eval(page, () => document.querySelectorAll('[data-empty]').length), soon).toBe(0);
  await firefox.closeTab(page);

  await firefox.focus(firefox.tab);
  await expect.poll(() => empty(panel), soon).not.toBe('no-access');
  await firefox.reload(firefox.tab);
  await perform('preflight-404');
  await expect.poll(causes, soon).toEqual(['preflight-not-found']);
});
