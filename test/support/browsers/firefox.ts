// Drives stock Firefox (ESR 153) over Marionette, which every Firefox contains: no package, no geckodriver.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../../src/report.ts';
import { ensureFirefox } from '../../tools/install.mjs';
import type { ChannelVerdict, ConsoleMessage } from './firefox-inside.ts';
import * as inside from './firefox-inside.ts';
import { Marionette } from './marionette.ts';
import { type Code, callText, sleep, until } from './source.ts';
import { guard } from './watchdog.ts';

export type { ChannelVerdict, ConsoleMessage };

/** Our add-on's address in every test: Firefox draws a random one unless a pref names it beforehand. */
export const ADDON_ID = 'corscope@corscope.dev';
export const ADDON_UUID = 'c0c0c0c0-1234-4321-8888-c025c0be0001';

type Pref = string | number | boolean;
type Theme = 'dark' | 'light';

export interface FirefoxOptions {
  readonly binary?: string;
  readonly headless?: boolean;
  readonly prefs?: Readonly<Record<string, Pref>>;
  readonly size?: readonly [width: number, height: number];
  /** Host part of moz-extension:// by add-on id; our own is always there. */
  readonly uuids?: Readonly<Record<string, string>>;
  readonly insecureCerts?: boolean;
  readonly theme?: Theme;
}

/** A page of the add-on that is not a tab. */
export interface FirefoxPage {
  eval<A extends readonly unknown[], R>(code: Code<A, R>, ...args: A): Promise<Awaited<R>>;
  /** PNG of this page alone; `windowScreenshot()` shows it in its surroundings. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface DockOptions {
  readonly host?: 'bottom' | 'right' | 'left';
  /** Height of a bottom dock, width of a side dock. */
  readonly size?: number;
}

/** With the content script's own patterns: they are granted apart, and while they are there so is the access (measured). */
const ALL_HOSTS = ['<all_urls>', 'http://*/*', 'https://*/*'];
const SCRIPT_MS = 60_000;
const START_MS = 60_000;

export class Firefox {
  /** Handle of the tab that was there at the start. */
  readonly tab: string;
  readonly version: string;
  /** Done when Firefox is gone, for whatever reason. */
  readonly exited: Promise<void>;
  readonly #marionette: Marionette;
  readonly #process: ChildProcess;
  readonly #release: () => void;
  readonly #profile: string;
  /** The session has one current window and one context: what belongs together must not be interrupted. */
  #turn: Promise<unknown> = Promise.resolve();

  static async launch(options: FirefoxOptions = {}): Promise<Firefox> {
    const { headless = true, prefs = {}, size = [1280, 900], uuids = {}, insecureCerts = false, theme } = options;
    const binary = options.binary ?? ensureFirefox();
    const profile = mkdtempSync(join(tmpdir(), 'corscope-firefox-'));
    const all = {
      'marionette.port': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID, ...uuids }),
      'devtools.toolbox.host': 'bottom',
      'devtools.toolbox.footer.height': 500,
      'devtools.toolbox.splitconsole.open': false,
      ...(theme ? themePrefs(theme) : {}),
      ...prefs,
    };
    const lines = Object.entries(all).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const [width, height] = size;
    const args = ['-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile];
    args.push('--width', String(width), '--height', String(height), ...(headless ? ['-headless'] : []), 'about:blank');
    const env = { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_DISABLE_AUTO_SAFE_MODE: '1' };
    const child = spawn(binary, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
    const release = guard(child.pid, profile);
    try {
      const marionette = await connect(child, join(profile, 'MarionetteActivePort'));
      // Flat capabilities: a {capabilities: {alwaysMatch}} wrapper is ignored without a word (measured).
      const session = (await marionette.send('WebDriver:NewSession', {
        acceptInsecureCerts: insecureCerts,
        timeouts: { script: SCRIPT_MS, pageLoad: 30_000 },
      })) as { readonly capabilities: { readonly browserVersion: string } };
      await marionette.send('Marionette:SetContext', { value: 'content' });
      const [tab = ''] = (await marionette.send('WebDriver:GetWindowHandles', {})) as string[];
      const firefox = new Firefox(marionette, child, release, profile, tab, session.capabilities.browserVersion);
      await firefox.chrome(inside.observe);
      return firefox;
    } catch (error) {
      child.kill('SIGKILL');
      release();
      removeProfile(profile);
      throw error;
    }
  }

  private constructor(
    marionette: Marionette,
    child: ChildProcess,
    release: () => void,
    profile: string,
    tab: string,
    version: string,
  ) {
    this.#marionette = marionette;
    this.#process = child;
    this.#release = release;
    this.#profile = profile;
    this.tab = tab;
    this.version = version;
    this.exited = new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve();
      else child.once('exit', () => resolve());
    });
  }

  async close(): Promise<void> {
    const child = this.#process;
    await this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }, 8_000).catch(() => {});
    const timer = setTimeout(() => child.kill('SIGKILL'), 8_000);
    await this.exited;
    clearTimeout(timer);
    this.#marionette.close();
    this.#release();
    removeProfile(this.#profile);
  }

  /** A folder or a zip, absolute path; unsigned is fine, and host permissions are granted (as when temporary). */
  async install(path: string): Promise<string> {
    const { value } = (await this.#marionette.send('Addon:Install', { path, temporary: true })) as { value: string };
    return value;
  }

  async uninstall(addonId: string): Promise<void> {
    await this.#marionette.send('Addon:Uninstall', { id: addonId });
  }

  /** Runs code in the browser's own process. Each call has a fresh sandbox: keep state on `window`. */
  chrome<A extends readonly unknown[], R>(code: Code<A, R>, ...args: A): Promise<Awaited<R>> {
    return this.#inChrome(() => this.#run(code, args, 'in Firefox'));
  }

  async newTab(url?: string): Promise<string> {
    const { handle } = (await this.#send('WebDriver:NewWindow', { type: 'tab', focus: false })) as { handle: string };
    if (url !== undefined) await this.goto(handle, url);
    return handle;
  }

  async closeTab(tab: string): Promise<void> {
    await this.#in(tab, () => this.#marionette.send('WebDriver:CloseWindow', {}));
  }

  /** Handles of all tabs. */
  async tabs(): Promise<readonly string[]> {
    return (await this.#send('WebDriver:GetWindowHandles', {})) as string[];
  }

  /** A click by the user, as far as the page can tell: what needs a user's gesture works. */
  async click(tab: string, selector: string): Promise<void> {
    await this.#in(tab, async () => {
      const params = { using: 'css selector', value: selector };
      const { value } = (await this.#marionette.send('WebDriver:FindElement', params)) as { value: object };
      const [id] = Object.values(value);
      await this.#marionette.send('WebDriver:ElementClick', { id });
    });
  }

  async focus(tab: string): Promise<void> {
    await this.#send('WebDriver:SwitchToWindow', { handle: tab, focus: true });
  }

  /** moz-extension:// addresses work too. */
  async goto(tab: string, url: string): Promise<void> {
    await this.#in(tab, () => this.#marionette.send('WebDriver:Navigate', { url }));
  }

  async reload(tab: string): Promise<void> {
    await this.#in(tab, () => this.#marionette.send('WebDriver:Refresh', {}));
  }

  /** Runs code in the page; in an add-on's page `browser` is there. */
  eval<A extends readonly unknown[], R>(tab: string, code: Code<A, R>, ...args: A): Promise<Awaited<R>> {
    return this.#in(tab, () => this.#run(code, args, 'in the page'));
  }

  screenshot(tab: string): Promise<Buffer> {
    return this.#in(tab, () => this.#capture());
  }

  /** The whole browser window, with the toolbox and whatever panel is in it. */
  windowScreenshot(): Promise<Buffer> {
    return this.#inChrome(() => this.#capture());
  }

  /** The tab's id as extensions know it. */
  async tabId(tab: string, addonId = ADDON_ID): Promise<number> {
    await this.focus(tab);
    return this.chrome(inside.selectedTabId, addonId);
  }

  /** What the add-on reports of a tab; `page`: a tab that shows one of the add-on's own pages. */
  async exportReport(page: string, tabId: number): Promise<Report> {
    const ask = '(id) => browser.runtime.sendMessage({ type: "export-report", tabId: id })';
    return (await this.eval(page, ask, tabId)) as Report;
  }

  /** As `exportReport`: says whether the calls of the tab's page are watched for their credentials. */
  async watchCredentials(page: string, tabId: number, on: boolean): Promise<unknown> {
    const ask = '(message) => browser.runtime.sendMessage({ type: "watch-credentials", ...message })';
    return await this.eval(page, ask, { tabId, on });
  }

  /** Opens DevTools on the tab (or uses those that are open) and shows the add-on's first panel. */
  async openPanel(tab: string, addonId = ADDON_ID, { host = 'bottom', size }: DockOptions = {}): Promise<FirefoxPage> {
    const sizePref = host === 'bottom' ? 'devtools.toolbox.footer.height' : 'devtools.toolbox.sidebar.width';
    if (size !== undefined) await this.setPref(sizePref, size);
    await this.focus(tab);
    const { browsingContext, browserId } = await this.chrome(inside.showPanel, addonId, host);
    return this.#page(browsingContext, () => this.chrome(inside.closeToolbox, browserId));
  }

  /** Opens the real toolbar popup over the tab. */
  async openPopup(tab: string, addonId = ADDON_ID): Promise<FirefoxPage> {
    await this.focus(tab);
    const context = await this.chrome(inside.showPopup, addonId);
    return this.#page(context, () => this.chrome(inside.hidePopup));
  }

  /** Firefox's own word on each request that ended since the last call, preflights apart. */
  takeChannels(): Promise<ChannelVerdict[]> {
    return this.chrome(inside.takeChannels);
  }

  /** What the console said about CORS since the last call; only URL and time tell which request it is about. */
  takeCorsConsole(): Promise<ConsoleMessage[]> {
    return this.chrome(inside.takeConsole);
  }

  /** What "Save All As HAR" of the Network panel would write; the DevTools must be open. */
  async exportHar(): Promise<unknown> {
    return JSON.parse(await this.chrome(inside.exportHar));
  }

  grantHosts(origins: readonly string[] = ALL_HOSTS, addonId = ADDON_ID): Promise<void> {
    return this.chrome(inside.changeHosts, addonId, origins, 'add');
  }

  revokeHosts(origins: readonly string[] = ALL_HOSTS, addonId = ADDON_ID): Promise<void> {
    return this.chrome(inside.changeHosts, addonId, origins, 'remove');
  }

  /** `running`, `suspending`, `stopped` … */
  backgroundState(addonId = ADDON_ID): Promise<string> {
    return this.chrome(inside.backgroundState, addonId);
  }

  /** Ends the event page, whose globals are lost; the next event starts it anew. */
  async suspendBackground(addonId = ADDON_ID): Promise<void> {
    await this.chrome(inside.suspendBackground, addonId);
    const stopped = async () => ((await this.backgroundState(addonId)) === 'stopped' ? true : null);
    await until(stopped, 'the suspension of the event page');
  }

  setPref(name: string, value: Pref): Promise<void> {
    return this.chrome(inside.setPref, name, value);
  }

  /** Of DevTools and of pages. */
  async setTheme(theme: Theme): Promise<void> {
    for (const [name, value] of Object.entries(themePrefs(theme))) await this.setPref(name, value);
  }

  #page(context: number, close: () => Promise<void>): FirefoxPage {
    return {
      eval: <A extends readonly unknown[], R>(code: Code<A, R>, ...args: A): Promise<Awaited<R>> =>
        this.chrome(inside.runIn, context, script(code, args), SCRIPT_MS).then((reply) =>
          unwrap<Awaited<R>>(reply, 'in the add-on page'),
        ),
      screenshot: async () => Buffer.from(await this.chrome(inside.draw, context), 'base64'),
      close,
    };
  }

  #exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return result;
  }

  #send(name: string, params: object): Promise<unknown> {
    return this.#exclusively(() => this.#marionette.send(name, params));
  }

  #in<T>(tab: string, work: () => Promise<T>): Promise<T> {
    return this.#exclusively(async () => {
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle: tab, focus: false });
      return await work();
    });
  }

  #inChrome<T>(work: () => Promise<T>): Promise<T> {
    return this.#exclusively(async () => {
      await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await work();
      } finally {
        await this.#marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  async #run<A extends readonly unknown[], R>(code: Code<A, R>, args: A, where: string): Promise<Awaited<R>> {
    const params = { script: script(code, args), args: [], sandbox: null, newSandbox: false };
    // A little longer than the browser's own limit, whose message says more.
    const reply = await this.#marionette.send('WebDriver:ExecuteAsyncScript', params, SCRIPT_MS + 5_000);
    return unwrap<Awaited<R>>((reply as { readonly value: unknown }).value, where);
  }

  async #capture(): Promise<Buffer> {
    const { value } = (await this.#marionette.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
    return Buffer.from(value, 'base64');
  }
}

/** The last argument of an asynchronous Marionette script is its callback; an error must travel as a value. */
function script<A extends readonly unknown[], R>(code: Code<A, R>, args: A): string {
  return `const done = arguments[arguments.length - 1];
    ${callText(code, args)}.then((ok) => done({ ok: ok === undefined ? null : ok }),
      (error) => done({ error: error + '\\n' + (error && error.stack) }));`;
}

function unwrap<T>(reply: unknown, where: string): T {
  const { ok, error } = (reply ?? {}) as { readonly ok?: unknown; readonly error?: string };
  if (error !== undefined) throw new Error(`${where}: ${error}`);
  return ok as T;
}

function themePrefs(theme: Theme): Readonly<Record<string, Pref>> {
  const number = theme === 'dark' ? 0 : 1;
  return { 'devtools.theme': theme, 'layout.css.prefers-color-scheme.content-override': number };
}

async function connect(child: ChildProcess, portFile: string): Promise<Marionette> {
  let log = '';
  child.stderr?.on('data', (data) => {
    log = `${log}${data}`.slice(-4000);
  });
  let failed: Error | null = null;
  child.once('error', (error) => {
    failed = error;
  });
  const end = Date.now() + START_MS;
  for (;;) {
    const port = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0;
    if (port > 0) return await Marionette.connect(port);
    if (failed) throw failed;
    if (child.exitCode !== null) throw new Error(`Firefox ended at once (exit code ${child.exitCode}): ${log}`);
    if (Date.now() > end) throw new Error(`Firefox did not start within ${START_MS / 1000} s: ${log}`);
    await sleep(20);
  }
}

function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
