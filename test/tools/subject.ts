// One browser with the extension at work, as the commands need it: the same questions for Chromium and Firefox.
import { join } from 'node:path';
import type { BrowserName } from '../../src/fetch/model.ts';
import type { Report } from '../../src/report.ts';
import { outcomeOf, type PageResult } from '../lab/measured.ts';
import { nameArgs, namePrefs } from '../lab/names.ts';
import type { Scenario } from '../lab/scenario.ts';
import { type ChromiumPanel, launchChromium } from '../support/browsers/chromium.ts';
import { ADDON_ID, ADDON_UUID, Firefox, type FirefoxPage } from '../support/browsers/firefox.ts';
import { sleep, until } from '../support/browsers/source.ts';
import { ROOT } from './install.mjs';

/** What the browser itself makes of a call. */
export interface BrowsersWord {
  readonly outcome: string;
  /** CDP's corsError, Firefox's console category; null when it names no CORS fault. */
  readonly code: string | null;
}

export interface Picture {
  readonly name: string;
  readonly png: Buffer;
}

export interface Subject {
  readonly name: BrowserName;
  readonly version: string;
  /** Where the browser's own word comes from. */
  readonly source: string;
  goto(url: string): Promise<void>;
  /** Performs a scenario in the page at hand. */
  run(scenario: Scenario, run: number, url: string): Promise<BrowsersWord>;
  report(): Promise<Report>;
  /** The panel (light and dark, a blocked call selected) and the popup, for the calls of the page at hand. */
  pictures(): Promise<readonly Picture[]>;
  /** Shows the panel to a person. */
  show(): Promise<void>;
  /** Done when the person has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

const SIZE = [1400, 900] as const;
const ALL_CALLS = '[data-list=calls]';
const BLOCKED_ROW = '[role=row][data-call-id][data-outcome=blocked]';
/** Firefox's console messages come a moment after the page's promise has settled (measured). */
const CONSOLE_DELAY = 150;

export async function openChromium(headless: boolean): Promise<Subject> {
  const extension = join(ROOT, 'dist/chrome');
  const chromium = await launchChromium({ extension, headless, devtools: true, size: SIZE, args: nameArgs });
  const page = chromium.tab;
  const oracle = await chromium.oracle(page);
  return {
    name: 'chromium',
    version: chromium.version,
    source: 'DevTools protocol',
    goto: async (url) => {
      await page.goto(url);
    },
    run: async (scenario, run, url) => {
      const result = (await page.evaluate(runText(scenario, run))) as PageResult;
      await oracle.settle();
      const code = oracle.find(url)?.failure?.corsError ?? null;
      return { outcome: outcomeOf(result, code !== null), code };
    },
    report: () => chromium.exportReport(page),
    pictures: async () => {
      const panel = await chromium.openPanel(page);
      await panel.setDock('undocked');
      await panel.resize(1280, 800);
      await panel.waitFor(ALL_CALLS);
      await panel.click(ALL_CALLS);
      await panel.waitFor(BLOCKED_ROW);
      await panel.click(BLOCKED_ROW);
      const pictures = await bothThemes(panel, panel.setTheme);
      const popup = await chromium.openPopup(page);
      await sleep(300);
      return [...pictures, { name: 'popup', png: await popup.screenshot() }];
    },
    show: async () => {
      await chromium.openPanel(page);
    },
    closed: new Promise((resolve) => chromium.context.once('close', () => resolve())),
    close: chromium.close,
  };
}

export async function openFirefox(headless: boolean): Promise<Subject> {
  const firefox = await Firefox.launch({ headless, size: SIZE, prefs: namePrefs });
  const { tab } = firefox;
  await firefox.install(join(ROOT, 'dist/firefox'));
  // A picture shown as a page: the add-on's in the browser's eyes, without a script that could interfere.
  const helper = await firefox.newTab(`moz-extension://${ADDON_UUID}/icons/16.png`);
  const tabId = await firefox.tabId(tab);
  return {
    name: 'firefox',
    version: firefox.version,
    source: 'console',
    goto: (url) => firefox.goto(tab, url),
    run: async (scenario, run) => {
      await firefox.takeCorsConsole();
      const result = await firefox.eval(tab, `() => ${runText(scenario, run)}`);
      await sleep(CONSOLE_DELAY);
      // A failed preflight leaves two messages, its own first; the deprecation is a warning beside a call that passes.
      const messages = await firefox.takeCorsConsole();
      const code = messages.find(({ category }) => !category.endsWith('Deprecation'))?.category ?? null;
      const corsError = code !== null && code !== 'CORSDidNotSucceed2';
      return { outcome: outcomeOf(result as PageResult, corsError), code };
    },
    report: () => firefox.exportReport(helper, tabId),
    pictures: async () => {
      const panel = await firefox.openPanel(tab, ADDON_ID, { size: 700 });
      await waitFor(panel, ALL_CALLS);
      await panel.eval((button: string) => document.querySelector<HTMLElement>(button)?.click(), ALL_CALLS);
      await waitFor(panel, BLOCKED_ROW);
      await panel.eval((row: string) => document.querySelector<HTMLElement>(row)?.click(), BLOCKED_ROW);
      const shown = { screenshot: () => firefox.windowScreenshot() };
      const pictures = await bothThemes(shown, (theme) => firefox.setTheme(theme));
      await panel.close();
      const popup = await firefox.openPopup(tab);
      await sleep(300);
      return [...pictures, { name: 'popup', png: await popup.screenshot() }];
    },
    show: async () => {
      await firefox.closeTab(helper);
      await firefox.openPanel(tab);
    },
    closed: firefox.exited,
    close: () => firefox.close(),
  };
}

function runText(scenario: Scenario, run: number): string {
  return `window.runScenario(${JSON.stringify(scenario.id)}, ${run})`;
}

async function bothThemes(
  shown: Pick<ChromiumPanel, 'screenshot'>,
  setTheme: (theme: 'dark' | 'light') => Promise<void>,
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(theme);
    await sleep(400);
    pictures.push({ name: `panel-${theme}`, png: await shown.screenshot() });
  }
  return pictures;
}

async function waitFor(panel: FirefoxPage, selector: string): Promise<void> {
  const there = (wanted: string) => document.querySelector(wanted) !== null || null;
  await until(() => panel.eval(there, selector), `${selector} in the panel`);
}
