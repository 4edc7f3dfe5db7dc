// Stock Chromium through Playwright, with our extension and the real DevTools.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import type { Report } from '../../../src/report.ts';
import { ensureChromium } from '../../tools/install.mjs';
import { type ChromiumPanel, evaluate, openPanel, type Theme } from './devtools.ts';
import { type Oracle, startOracle } from './oracle.ts';
import { type Code, sleep, until } from './source.ts';
import { attach, type Channel, command, targets } from './targets.ts';
import { guard } from './watchdog.ts';

export type { ChromiumPanel, DockSide, Theme } from './devtools.ts';
export type { Oracle, OracleFailure, OracleMessage, OracleRequest } from './oracle.ts';

export interface ChromiumOptions {
  /** Folder of the unpacked extension; none: a plain browser. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** Opens DevTools for every tab from the start. */
  readonly devtools?: boolean;
  /** Of DevTools and of pages. */
  readonly theme?: Theme;
  readonly size?: readonly [width: number, height: number];
  readonly binary?: string;
  /** Further switches, e.g. `--ip-address-space-overrides=127.0.0.1:3000=public`. */
  readonly args?: readonly string[];
  readonly insecureCerts?: boolean;
  /** Sandboxed frames in a process of their own, as for users; the oracle then misses some of their requests. */
  readonly isolateSandboxes?: boolean;
  /** As for users; Playwright switches it off, since its own goBack() does not know of it. */
  readonly backForwardCache?: boolean;
  /** Does not wait until the browser tells the extension of every request. */
  readonly atOnce?: boolean;
}

/** A page of the extension that is not a tab. */
export interface ChromiumPopup {
  eval<A extends readonly unknown[], R>(code: Code<A, R>, ...args: A): Promise<Awaited<R>>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Chromium {
  readonly context: BrowserContext;
  readonly version: string;
  /** Empty without an extension. */
  readonly extensionId: string;
  /** The tab that was there at the start. */
  readonly tab: Page;
  newTab(url?: string): Promise<Page>;
  /** Chromium's own word on the page's requests from now on. */
  oracle(page: Page): Promise<Oracle>;
  /** The real panel in the real DevTools of this tab (needs `devtools: true`). */
  openPanel(page: Page, title?: string): Promise<ChromiumPanel>;
  /** The real toolbar popup over this tab. */
  openPopup(page: Page): Promise<ChromiumPopup>;
  /** Opens a page of the extension as a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Runs code in an extension page that has no code of its own. */
  inExtension<A extends readonly unknown[], R>(code: Code<A, R>, ...args: A): Promise<Awaited<R>>;
  serviceWorker(): Promise<Worker>;
  /** Kills the extension's worker, whose globals are lost; the next event starts it anew. */
  stopServiceWorker(): Promise<void>;
  /** The tab's id as extensions know it. */
  tabId(page: Page): Promise<number>;
  exportReport(tab: Page | number): Promise<Report>;
  close(): Promise<void>;
}

/** In 5 of 12 starts up to six calls were missing, and in none when the page was opened this much later (measured). */
const DEAF_MS = 2500;

/** Nothing but the tests' own traffic may leave the browser. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The last --disable-features counts, so this takes the place of Playwright's, which also switches off a feature of
 * CORS itself (AvoidCorsURLLoaderRestartOnRedirect): what is left are services that would use the network or windows
 * that would cover the page.
 */
const DISABLED_FEATURES = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'DestroyProfileOnBrowserClose',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'Translate',
];

/** `srcdoc` frames in a process of their own do not wait for a debugger, so the oracle misses their first requests. */
const SANDBOX_ISOLATION = 'IsolateSandboxedIframes';

declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: {
    query(query: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
    get(id: number): Promise<{ readonly windowId: number }>;
  };
  readonly action: { openPopup(options: { windowId: number }): Promise<void> };
};

export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const { extension, headless = true, devtools = false, theme = 'light', size = [1280, 900], args = [] } = options;
  const profile = mkdtempSync(join(tmpdir(), 'corscope-chromium-'));
  writePreferences(profile, theme);
  const disabled = options.isolateSandboxes ? DISABLED_FEATURES : [...DISABLED_FEATURES, SANDBOX_ISOLATION];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.binary ?? ensureChromium(),
    headless,
    colorScheme: theme,
    viewport: null, // the page's own size changes when DevTools is docked, as for a user
    ignoreHTTPSErrors: options.insecureCerts ?? false,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.backForwardCache ? ['--disable-back-forward-cache'] : [])],
    args: [
      ...FLAGS,
      `--disable-features=${disabled.join(',')}`,
      // The screen of headless Chromium is 800x600 and cuts off a toolbar popup (measured: 70 px of ours).
      ...(headless ? ['--screen-info={2560x1440}'] : []),
      `--window-size=${size.join(',')}`,
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(devtools ? ['--auto-open-devtools-for-tabs'] : []),
      ...args,
    ],
  });
  try {
    const chromium = await drive(context, profile, extension !== undefined);
    if (extension !== undefined && options.atOnce !== true) await sleep(DEAF_MS);
    return chromium;
  } catch (error) {
    await context.close();
    removeProfile(profile);
    throw error;
  }
}

async function drive(context: BrowserContext, profile: string, extended: boolean): Promise<Chromium> {
  const owner = context.browser();
  if (!owner) throw new Error('Playwright gives no browser for a persistent context');
  const browser = channelOf(await owner.newBrowserCDPSession());
  const release = guard(await processId(browser), profile);
  const extensionId = extended ? new URL((await listening(context)).url()).host : '';
  const tab = context.pages()[0] ?? (await context.newPage());
  let helper: Promise<Page> | null = null;

  async function openExtensionPage(path: string): Promise<Page> {
    const url = `chrome-extension://${extensionId}/${path.replace(/^\//, '')}`;
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }

  async function openHelper(): Promise<Page> {
    // The manifest shown as text: an extension page in the browser's eyes, without a script that could interfere.
    const url = `chrome-extension://${extensionId}/manifest.json`;
    // In a window of its own: behind another tab, the tab under test counts as hidden and its DevTools stop drawing.
    await command(browser, 'Target.createTarget', { url, newWindow: true, background: true });
    const opened = async () => context.pages().find((page) => page.url() === url) ?? null;
    return await until(opened, 'the extension page for questions', 30_000);
  }

  async function inExtension<A extends readonly unknown[], R>(code: Code<A, R>, ...args: A): Promise<Awaited<R>> {
    helper ??= openHelper();
    const target = await targetOf(context, await helper);
    const session = await attach(browser, target);
    try {
      return await evaluate(session, code, args);
    } finally {
      await command(browser, 'Target.detachFromTarget', { sessionId: session.id }).catch(() => {});
    }
  }

  async function tabId(page: Page): Promise<number> {
    const ids = async (query: object): Promise<number[]> =>
      (await inExtension(queryTabs, query)).flatMap(({ id, url }) =>
        id !== undefined && url === page.url() ? [id] : [],
      );
    const [only, ...others] = await ids({});
    if (only !== undefined && others.length === 0) return only;
    // Two tabs show the same address: the title tells them apart.
    const title = await page.title();
    const mark = `corscope ${Math.random()}`;
    await page.evaluate((text) => {
      document.title = text;
    }, mark);
    const marked = async () => (await ids({ title: mark }))[0] ?? null;
    const found = await until(marked, `the tab of ${page.url()} among the extension's tabs`);
    await page.evaluate((text) => {
      document.title = text;
    }, title);
    return found;
  }

  return {
    context,
    version: owner.version(),
    extensionId,
    tab,
    newTab: async (url) => {
      const page = await context.newPage();
      if (url !== undefined) await page.goto(url);
      return page;
    },
    oracle: async (page) => startOracle(channelOf(await context.newCDPSession(page))),
    openPanel: async (page, title = 'CORScope') => {
      await page.bringToFront(); // DevTools of a hidden tab load no panel (measured)
      return await openPanel(browser, (await targetOf(context, page)).targetId, title);
    },
    openPopup: async (page) => {
      const id = await tabId(page);
      await page.bringToFront();
      return await openPopup(browser, await worker(context), extensionId, id);
    },
    openExtensionPage,
    inExtension,
    serviceWorker: () => worker(context),
    stopServiceWorker: () => stopWorker(browser, extensionId),
    tabId,
    exportReport: async (page) => {
      const id = typeof page === 'number' ? page : await tabId(page);
      return (await inExtension(askReport, id)) as Report;
    },
    close: async () => {
      await context.close();
      release();
      removeProfile(profile);
    },
  };
}

function askReport(tabId: number): Promise<unknown> {
  return chrome.runtime.sendMessage({ type: 'export-report', tabId });
}

async function queryTabs(query: object): Promise<{ id: number | undefined; url: string | undefined }[]> {
  return (await chrome.tabs.query(query)).map(({ id, url }) => ({ id, url }));
}

async function worker(context: BrowserContext): Promise<Worker> {
  return (
    context.serviceWorkers().find((one) => one.url().startsWith('chrome-extension://')) ??
    (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
  );
}

/**
 * The worker exists before its script has run, and until then the browser has nobody to tell of requests (measured: the
 * first call after a fresh installation is missed about once in ten starts).
 */
async function listening(context: BrowserContext): Promise<Worker> {
  const own = await worker(context);
  const ready = () => own.evaluate('chrome.webRequest?.onErrorOccurred.hasListeners() ?? true').catch(() => false);
  await until(async () => ((await ready()) ? true : null), 'the extension to listen to requests', 15_000);
  return own;
}

/** Measured: closing the worker's target ends it at once, even with a debugger attached; its globals are gone. */
const SETTLED_MS = 1500;

async function stopWorker(browser: Channel, extensionId: string): Promise<void> {
  const prefix = `chrome-extension://${extensionId}/`;
  const running = async () =>
    (await targets(browser)).filter(({ type, url }) => type === 'service_worker' && url.startsWith(prefix));
  const close = ({ targetId }: { readonly targetId: string }) => command(browser, 'Target.closeTarget', { targetId });
  const before = await running();
  for (const target of before) await close(target);
  // A new instance may be up already when something woke it: it is another target.
  const old = new Set(before.map(({ targetId }) => targetId));
  const ended = async () => {
    const left = (await running()).filter(({ targetId }) => old.has(targetId));
    // Now and then one takes no notice, most likely while it is still starting: again.
    for (const target of left) await close(target).catch(() => undefined);
    return left.length > 0 ? null : true;
  };
  await until(ended, 'the end of the service worker');
  // Its target goes first: what the browser has to tell in the next milliseconds is lost now and then (seen in one run of five).
  // With 300 ms it still was in one run of ten, on a busy machine.
  // No browser puts a worker to sleep in the very moment that something happens.
  await sleep(SETTLED_MS);
}

async function openPopup(
  browser: Channel,
  background: Worker,
  extensionId: string,
  tabId: number,
): Promise<ChromiumPopup> {
  const before = new Set((await targets(browser)).map(({ targetId }) => targetId));
  // By its window: an undocked DevTools may be the front one, and has no toolbar.
  await background.evaluate(async (id) => {
    const { windowId } = await chrome.tabs.get(id);
    await chrome.action.openPopup({ windowId });
  }, tabId);
  const appeared = async () =>
    (await targets(browser)).find(
      ({ targetId, type, url }) =>
        !before.has(targetId) && type === 'page' && url.startsWith(`chrome-extension://${extensionId}/`),
    ) ?? null;
  const session = await attach(browser, await until(appeared, 'the popup'));
  const loaded = async () => await evaluate(session, () => document.readyState === 'complete' || null, []);
  await until(loaded, 'the page of the popup');
  return {
    eval: (code, ...args) => evaluate(session, code, args),
    screenshot: async () => {
      const { data } = await session.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await command(browser, 'Target.closeTarget', { targetId: session.target.targetId });
    },
  };
}

/** Playwright's types list the commands it knows; a Channel takes any. */
function channelOf(session: CDPSession): Channel {
  return session as unknown as Channel;
}

async function targetOf(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo;
}

async function processId(browser: Channel): Promise<number | undefined> {
  type Process = { readonly type: string; readonly id: number };
  const { processInfo } = await command<{ processInfo: Process[] }>(browser, 'SystemInfo.getProcessInfo');
  return processInfo.find(({ type }) => type === 'browser')?.id;
}

/** DevTools reads its theme before its first paint; a change later is seen, but is not how a user's session starts. */
function writePreferences(profile: string, theme: Theme): void {
  const preferences = { 'ui-theme': JSON.stringify(theme === 'dark' ? 'dark' : 'default') };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const text = JSON.stringify({ devtools: { preferences, synced_preferences_sync_disabled: preferences } });
  writeFileSync(join(profile, 'Default/Preferences'), text);
}

function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
