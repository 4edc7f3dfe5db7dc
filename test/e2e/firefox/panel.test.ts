// The panel in real Firefox DevTools, and the real toolbar popup over the same tab.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lab, startLab } from '../../lab/server.ts';
import { ADDON_UUID, Firefox, type FirefoxPage } from '../../support/browsers/firefox.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<unknown>;
}

const RUN = ['readable-simple', 'acao-missing', 'acao-missing', 'preflight-404', 'refused'];

let lab: Lab;
let firefox: Firefox;
let helper: string;
let tabId: number;
let panel: FirefoxPage;

beforeAll(async () => {
  lab = await startLab();
  firefox = await Firefox.launch({ theme: 'light' });
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  helper = await firefox.newTab(`moz-extension://${ADDON_UUID}/icons/16.png`);
  tabId = await firefox.tabId(firefox.tab);
  await firefox.goto(firefox.tab, lab.indexUrl);
  panel = await firefox.openPanel(firefox.tab);
  await panel.eval(() => document.querySelector<HTMLElement>('[data-list=calls]')?.click());
  for (const id of RUN) await perform(id);
});

afterAll(async () => {
  await firefox?.close();
  await lab?.close();
});

let run = 0;

function perform(id: string): Promise<void> {
  run += 1;
  return firefox.eval(
    firefox.tab,
    (name: string, number: number) => (window as unknown as RunPage).runScenario(name, number).then(() => undefined),
    id,
    run,
  );
}

const report = () => firefox.exportReport(helper, tabId);

const rows = () =>
  panel.eval(() =>
    [...document.querySelectorAll<HTMLElement>('[role=row][data-call-id]')].map(({ dataset }) => [
      dataset.callId,
      dataset.outcome,
      dataset.code,
      dataset.cause,
    ]),
  );

const causes = async () => (await rows()).map(([, , , cause]) => cause);

const soon = { timeout: 20_000 };

it('lists what the report tells', async () => {
  const told = async () =>
    (await report()).calls.map(({ id, verdict, causes }) => [
      id,
      verdict.outcome,
      verdict.code ?? '',
      causes[0]?.id ?? '',
    ]);
  // Firefox's word on what the page could read comes a moment after the call.
  await expect
    .poll(async () => (await told()).map(([, outcome]) => outcome), soon)
    .toEqual(['readable', 'blocked', 'blocked', 'blocked', 'failed']);
  await expect.poll(rows, soon).toEqual(await told());
});

it('explains the call that is selected', async () => {
  await panel.eval(() => document.querySelectorAll<HTMLElement>('[role=row][data-call-id]')[3]?.click());
  const headline = () =>
    panel.eval(() => document.querySelector('[data-details] [data-section=headline]')?.textContent ?? '');
  await expect.poll(headline, soon).toMatch(/browser asked http:\/\/127\.0\.0\.1:\d+ for permission .* got 404/);
  expect(await panel.eval(() => document.querySelector('[data-details] [data-owner]')?.textContent)).toBe('Server');
});

it('explains a message that is pasted, and finds its call', async () => {
  await panel.eval(() => {
    document.querySelector<HTMLElement>('[data-open-pasted]')?.click();
  });
  await expect.poll(() => panel.eval(() => document.activeElement?.id), soon).toBe('pasted-message');
  const message = (await report()).calls[3]?.verdict.message ?? '';
  await panel.eval((text: string) => {
    const box = document.querySelector<HTMLTextAreaElement>('#pasted-message');
    if (box === null) return;
    // React keeps the value it set itself; this is how a person's typing reaches it.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, message);
  const meaning = () => panel.eval(() => document.querySelector<HTMLElement>('[data-meaning]')?.dataset.meaning);
  await expect.poll(meaning, soon).toBe((await report()).calls[3]?.verdict.code);
  await panel.eval(() => document.querySelector<HTMLElement>('[data-select-call]')?.click());
  const details = () => panel.eval(() => document.querySelector<HTMLElement>('[data-details]')?.dataset.details);
  await expect.poll(details, soon).toBe((await report()).calls[3]?.id);
});

it.each(['dark', 'light', 'dark'] as const)('follows the theme of DevTools: %s', async (theme) => {
  await firefox.setTheme(theme);
  await expect.poll(() => panel.eval(() => document.documentElement.dataset.theme), soon).toBe(theme);
});

it('sums the tab up in the popup, and on the badge', async () => {
  const popup = await firefox.openPopup(firefox.tab);
  const groups = () =>
    popup.eval(() =>
      [...document.querySelectorAll<HTMLElement>('.server')].map(({ dataset }) => [dataset.cause, dataset.count]),
    );
  await expect.poll(groups, soon).toEqual([
    ['route-without-cors-headers', '3'],
    ['server-unreachable', '1'],
  ]);
  await popup.close();
  const badge = () => firefox.eval(helper, '(tabId) => browser.action.getBadgeText({ tabId })', tabId);
  await expect.poll(badge, soon).toBe('3');
});

it('gives the report to panel and popup themselves', async () => {
  const ask = '(tabId) => browser.runtime.sendMessage({ type: "export-report", tabId })';
  const wanted = await report();
  expect(await panel.eval(ask, tabId)).toEqual(wanted);
  const popup = await firefox.openPopup(firefox.tab);
  expect(await popup.eval(ask, tabId)).toEqual(wanted);
  await popup.close();
});

it('comes back by itself when Firefox has put the background to sleep, with its selection', async () => {
  const before = await rows();
  await firefox.suspendBackground();
  await perform('preflight-404');
  await expect
    .poll(async () => (await rows()).slice(before.length).map((row) => row.slice(1)), soon)
    .toEqual([['blocked', 'preflight-status', 'preflight-not-found']]);
  expect((await rows()).slice(0, -1)).toEqual(before);
  const selected = () => panel.eval(() => document.querySelector<HTMLElement>('[aria-selected=true]')?.dataset.cause);
  expect(await selected()).toBe('preflight-not-found');
  expect(await panel.eval(() => document.querySelectorAll('.banner').length)).toBe(0);
});

it('says who answered the preflight and who the request', async () => {
  await perform('two-layers-named');
  const last = () =>
    panel.eval(() => {
      const row = [...document.querySelectorAll<HTMLElement>('[role=row][data-call-id]')].at(-1);
      row?.click();
      return [...document.querySelectorAll('[data-answered] > summary')].map(({ textContent }) => textContent);
    });
  await expect
    .poll(last, soon)
    .toEqual([
      'The preflight was answered by nginx or by something behind it that does not name itself. The response to the preflight shows no sign of Express: it may never have got that far.',
      'The request was answered by Express, behind nginx.',
    ]);
});

it('shows hostile values as text', async () => {
  const before = (await rows()).length;
  await perform('hostile-acao');
  await perform('hostile-url');
  await expect.poll(async () => (await rows()).length, soon).toBe(before + 2);
  for (const [index, text] of [
    [before, '<img src=x onerror=alert(1)>'],
    [before + 1, '%3Cscript%3Ealert(1)%3C/script%3E'],
  ] as const) {
    await panel.eval((at) => document.querySelectorAll<HTMLElement>('[role=row][data-call-id]')[at]?.click(), index);
    const shown = () => panel.eval(() => document.querySelector('[data-details]')?.textContent ?? '');
    await expect.poll(shown, soon).toContain(text);
    expect(await panel.eval(() => document.querySelectorAll('#root img, #root script, #root [onerror]').length)).toBe(
      0,
    );
  }
});

it('replaces the list at a navigation, keeps it when asked to, and clears it', async () => {
  await firefox.reload(firefox.tab);
  await expect.poll(rows, soon).toEqual([]);
  await perform('acao-missing');
  await expect.poll(causes, soon).toEqual(['cors-headers-missing']);
  await panel.eval(() => document.querySelector<HTMLElement>('input[type=checkbox]')?.click());
  await firefox.reload(firefox.tab);
  await perform('preflight-404');
  await expect.poll(causes, soon).toEqual(['cors-headers-missing', 'preflight-not-found']);
  await panel.eval(() => document.querySelector<HTMLElement>('input[type=checkbox]')?.click());
  await panel.eval(() => document.querySelector<HTMLElement>('.toolbar button')?.click());
  await expect.poll(async () => (await report()).calls, soon).toEqual([]);
  expect(await rows()).toEqual([]);
});
