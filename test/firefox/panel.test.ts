// The panel in real Firefox DevTools, and the real toolbar popup over the same tab.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Report } from '../../src/engine/report.ts';
import { ADDON_UUID, Firefox, type FirefoxPage } from '../browsers/firefox.ts';
import { type Lab, startLab } from '../lab/server.ts';

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
  for (const [index, id] of RUN.entries()) {
    await firefox.eval(
      firefox.tab,
      (name: string, run: number) => (window as unknown as RunPage).runScenario(name, run).then(() => undefined),
      id,
      index + 1,
    );
  }
});

afterAll(async () => {
  await firefox?.close();
  await lab?.close();
});

const report = (): Promise<Report> =>
  firefox.eval(
    helper,
    '(tabId) => browser.runtime.sendMessage({ type: "export-report", tabId })',
    tabId,
  ) as Promise<Report>;

const rows = () =>
  panel.eval(() =>
    [...document.querySelectorAll<HTMLElement>('[role=row][data-call-id]')].map(({ dataset }) => [
      dataset.callId,
      dataset.outcome,
      dataset.code,
      dataset.cause,
    ]),
  );

const soon = { timeout: 5000 };

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

it.each(['dark', 'light', 'dark'] as const)('follows the theme of DevTools: %s', async (theme) => {
  await firefox.setTheme(theme);
  await expect.poll(() => panel.eval(() => document.documentElement.dataset.theme), soon).toBe(theme);
});

it('sums the tab up in the popup, and on the badge', async () => {
  const popup = await firefox.openPopup(firefox.tab);
  const groups = () =>
    popup.eval(() =>
      [...document.querySelectorAll<HTMLElement>('.group')].map(({ dataset }) => [dataset.cause, dataset.count]),
    );
  await expect.poll(groups, soon).toEqual([
    ['cors-headers-missing', '2'],
    ['preflight-not-found', '1'],
    ['server-unreachable', '1'],
  ]);
  await popup.close();
  const badge = () => firefox.eval(helper, '(tabId) => browser.action.getBadgeText({ tabId })', tabId);
  await expect.poll(badge, soon).toBe('3');
});
