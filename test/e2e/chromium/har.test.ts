// biome-ignore-all lint/performance/useDomNodeTextContent: what a person reads is the question, and locators are not DOM nodes
// HAR files as Chromium's own DevTools write them, of every scenario: read back, the verdicts are those of the live session
// wherever the file holds enough. And the panel with a file in it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report, ReportCall } from '../../../src/report.ts';
import { scenarios } from '../../lab/index.ts';
import { type Lab, startLab } from '../../lab/server.ts';
import { type Chromium, type ChromiumPanel, launchChromium } from '../../support/browsers/chromium.ts';
import { sleep, until } from '../../support/browsers/source.ts';
import { reported } from '../../unit/har/files.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<unknown>;
}

declare const chrome: { devtools: { network: { getHAR(tell: (log: unknown) => void): void } } };

/**
 * What the file does not hold (measured in Chromium 156): of a no-cors answer that Chrome hides neither headers nor end, of
 * `redirect: 'manual'` only a target it never asked for, and never the frame.
 */
const UNTOLD = new Set(['no-cors-opaque-json', 'redirect-mode-manual', 'null-data-frame', 'null-sandbox-page-origin']);

let lab: Lab;
let chromium: Chromium;
let devtools: ChromiumPanel;
let live: Report;
let text: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corscope-har-'));
  lab = await startLab();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome'), devtools: true });
  await chromium.tab.goto(lab.indexUrl);
  devtools = await chromium.openPanel(chromium.tab);
  const tabId = await chromium.tabId(chromium.tab);
  for (const [index, { id }] of scenarios.entries()) {
    await chromium.tab.evaluate(([name, run]) => (window as unknown as RunPage).runScenario(name, run), [
      id,
      index + 1,
    ] as const);
  }
  // DevTools' word on the last call comes a moment after the call: until nothing changes any more.
  let before = '';
  live = await until(
    async () => {
      const report = await chromium.exportReport(tabId);
      const text = JSON.stringify(report);
      const settled = text === before && !report.calls.some(({ verdict }) => verdict.outcome === 'pending');
      before = text;
      if (!settled) await sleep(2000);
      return settled ? report : null;
    },
    'the end of every call',
    60_000,
  );
  const log = await devtools.eval(() => new Promise((resolve) => chrome.devtools.network.getHAR(resolve)));
  text = JSON.stringify({ log });
  writeFileSync(join(folder, 'lab.har'), text);
}, 240_000);

afterAll(async () => {
  await chromium?.close();
  await lab?.close();
  rmSync(folder, { recursive: true });
});

const idOf = ({ url }: ReportCall): string => /\/s\/([\w-]+)/.exec(url)?.[1] ?? '';

function summary({ url, method, type, verdict, causes }: ReportCall) {
  const { outcome, code, stage, parameter, browserCode, message } = verdict;
  return {
    url,
    method,
    type,
    outcome,
    code,
    stage,
    parameter,
    browserCode,
    message,
    causes: causes.map(({ id }) => id),
  };
}

describe('what DevTools wrote', () => {
  it('gives the verdicts of the live session', async () => {
    const report = await reported(text);
    expect(report.source).toMatchObject({ broken: 0, limits: [] });
    const comparable = (calls: readonly ReportCall[]) =>
      calls
        .filter((call) => !UNTOLD.has(idOf(call)) && call.type !== 'websocket' && call.type !== 'font')
        .map(summary)
        .sort((a, b) => (a.url + a.method < b.url + b.method ? -1 : 1));
    expect(comparable(report.calls)).toEqual(comparable(live.calls));
    expect(comparable(report.calls).length).toBeGreaterThan(100);
  });

  it('claims nothing of the others but what is true', async () => {
    const calls = (await reported(text)).calls.filter((call) => UNTOLD.has(idOf(call)));
    expect(calls.map((call) => [idOf(call), call.verdict.outcome])).toEqual([
      ['no-cors-opaque-json', 'undetermined'],
      ['null-data-frame', 'blocked'],
      ['null-sandbox-page-origin', 'blocked'],
      ['redirect-mode-manual', 'undetermined'],
    ]);
  });
});

describe('the panel with a file', () => {
  let panel: Page;

  beforeAll(async () => {
    const tabId = await chromium.tabId(chromium.tab);
    panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
    await panel.setViewportSize({ width: 1200, height: 800 });
    await panel.locator('[data-list=calls]').click();
    await panel.locator('[data-call-id]').first().waitFor();
  });

  const rows = () =>
    panel
      .locator('[role=row][data-call-id]')
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.callId ?? ''));
  const choose = async (name: string) => panel.locator('input[type=file]').setInputFiles(join(folder, name));

  it('shows it, says so, and finds back to the tab', async () => {
    const requests: string[] = [];
    panel.on('request', (request) => requests.push(request.url()));
    await choose('lab.har');
    await panel.locator('[data-file=file]').waitFor();
    expect(await panel.locator('[data-file]').innerText()).toContain('Showing lab.har, not this tab.');
    await panel.locator('[data-list=calls]').click();
    expect((await rows()).length).toBeGreaterThan(10);
    expect((await rows()).every((id) => id.startsWith('har-'))).toBe(true);
    await panel.locator('[type=search]').fill('/s/preflight-404?');
    await panel.locator('[role=row][data-code=preflight-status]').click();
    await panel.locator('[data-section=hand-over]').waitFor();
    for (const scheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme: scheme });
      const { violations } = await new AxeBuilder({ page: panel }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    }
    await panel.locator('[data-back-to-tab]').click();
    await expect.poll(async () => (await rows()).filter((id) => id.startsWith('har-'))).toEqual([]);
    expect((await rows()).length).toBeGreaterThan(10);
    // The reader of files is a file of the extension itself.
    expect(requests.filter((url) => !/^(?:blob:|chrome-extension:.*\/worker-)/.test(url))).toEqual([]);
  });

  it('a file that is dropped, and one that cannot be read', async () => {
    await panel.evaluate((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'dropped.har'));
      const target = document.querySelector('.drop-target');
      target?.dispatchEvent(new DragEvent('dragover', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      target?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, text);
    await panel.getByText('Showing dropped.har, not this tab.').waitFor();
    writeFileSync(join(folder, 'cut.har'), text.slice(0, -5000));
    await choose('cut.har');
    await panel.getByText('Showing cut.har, not this tab.').waitFor();
    expect(await panel.locator('[data-file]').innerText()).toContain('breaks off in the middle');
    writeFileSync(join(folder, 'broken.har'), text.slice(0, text.indexOf('"entries"') + 500));
    await choose('broken.har');
    await panel.locator('[data-file=broken]').waitFor();
    expect(await panel.locator('[data-file]').innerText()).toContain(
      'broken.har cannot be read as a HAR file: it breaks off in the middle, so it was not saved whole.',
    );
    await panel.locator('[data-back-to-tab]').click();
    await expect.poll(() => panel.locator('[data-file]').count()).toBe(0);
  });

  it('saves all calls as a file that gives the same report', async () => {
    await panel.locator('[data-menu=more]').click();
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.locator('[data-item-id=save-har]').click(),
    ]);
    const saved = join(folder, 'saved.har');
    await download.saveAs(saved);
    expect((await reported(readFileSync(saved, 'utf8'))).calls).toEqual(live.calls);
  });

  it('narrow, in both themes', async () => {
    await panel.setViewportSize({ width: 320, height: 600 });
    await choose('lab.har');
    await panel.locator('[data-file=file]').waitFor();
    for (const scheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme: scheme });
      const { violations } = await new AxeBuilder({ page: panel }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
