// HAR files as Firefox's own DevTools write them. They do not say how a request ended: read back, a verdict is either that of the
// live session, or says that it cannot be told. And the panel with a file in it.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Report, ReportCall } from '../../../src/report.ts';
import { scenarios } from '../../lab/index.ts';
import { type Lab, startLab } from '../../lab/server.ts';
import { ADDON_UUID, Firefox } from '../../support/browsers/firefox.ts';
import { until } from '../../support/browsers/source.ts';
import { reported } from '../../unit/har/files.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<unknown>;
}

let lab: Lab;
let firefox: Firefox;
let live: Report;
let text: string;

beforeAll(async () => {
  lab = await startLab();
  firefox = await Firefox.launch();
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  const helper = await firefox.newTab(`moz-extension://${ADDON_UUID}/icons/16.png`);
  const tabId = await firefox.tabId(firefox.tab);
  await firefox.goto(firefox.tab, lab.indexUrl);
  await firefox.openPanel(firefox.tab);
  await firefox.goto(firefox.tab, lab.indexUrl);
  for (const [index, { id }] of scenarios.entries()) {
    await firefox.eval(
      firefox.tab,
      (name: string, run: number) => (window as unknown as RunPage).runScenario(name, run),
      id,
      index + 1,
    );
  }
  live = await until(async () => {
    const report = await firefox.exportReport(helper, tabId);
    // Events reach the extension a moment after the page.
    const last = report.calls.some(({ url }) => url.includes(`n=${scenarios.length}`));
    return !last || report.calls.some(({ verdict }) => verdict.outcome === 'pending') ? null : report;
  }, 'the end of every call');
  text = JSON.stringify({ log: await firefox.exportHar() });
}, 240_000);

afterAll(async () => {
  await firefox?.close();
  await lab?.close();
});

function summary({ url, method, verdict, causes }: ReportCall) {
  const { outcome, code, stage, parameter, browserCode, message } = verdict;
  // Frames are not in the file, so nothing is said there of why a page has no origin.
  const named = code === 'acao-null-origin' ? [] : causes.map(({ id }) => id);
  return { url, method, outcome, code, stage, parameter, browserCode, message, causes: named };
}

it('gives the verdict of the live session, or none', async () => {
  const report = await reported(text);
  expect(report.browser.name).toBe('firefox');
  expect(report.source?.broken).toBe(0);
  const wanted = live.calls.filter(({ type }) => type !== 'websocket');
  const key = ({ url, method }: ReportCall) => `${url} ${method}`;
  const sorted = (calls: readonly ReportCall[]) => calls.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const [theirs, ours] = [sorted(wanted), sorted(report.calls)];
  expect(ours.map(key)).toEqual(theirs.map(key));
  const told = ours.filter(({ verdict }) => verdict.outcome !== 'undetermined');
  const same = theirs.filter((_, index) => ours[index]?.verdict.outcome !== 'undetermined');
  expect(told.map(summary)).toEqual(same.map(summary));
  // All but a few of the blocked ones are told, and nothing readable is called blocked.
  expect(told.filter(({ verdict }) => verdict.outcome === 'blocked').length).toBeGreaterThan(70);
});

it('the panel shows a file that is dropped on it, and finds back', async () => {
  const panel = await firefox.openPanel(firefox.tab);
  await panel.eval((content: string) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'lab.har'));
    const target = document.querySelector('.drop-target');
    target?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, text);
  const banner = () => panel.eval(() => document.querySelector('[data-file]')?.textContent ?? '');
  await expect.poll(banner, { timeout: 20_000 }).toContain('Showing lab.har, not this tab.');
  expect(await banner()).toContain('Firefox does not write into a HAR file how a request ended.');
  await panel.eval(() => document.querySelector<HTMLElement>('[data-back-to-tab]')?.click());
  await expect.poll(banner).toBe('');
});
