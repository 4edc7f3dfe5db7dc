// Chromium without a debugger on the page: with one attached it refuses to prerender, and wakes the extension's worker.
// Only the browser itself and a page of the extension are spoken to; the page under test has to drive itself.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Report } from '../../../src/report.ts';
import { ensureChromium } from '../../tools/install.mjs';
import { evaluate } from './devtools.ts';
import { type Code, until, withTimeout } from './source.ts';
import { attach, type Channel, command, type Session, targets } from './targets.ts';
import { guard } from './watchdog.ts';

export interface BareChromium {
  /** Opens a tab that nobody debugs. */
  open(url: string): Promise<void>;
  /** Runs code in a page of the extension. */
  inExtension<A extends readonly unknown[], R>(code: Code<A, R>, ...args: A): Promise<Awaited<R>>;
  /** The id of the tab whose URL contains this, as extensions know it. */
  tabId(part: string): Promise<number>;
  report(tabId: number): Promise<Report>;
  badge(tabId: number): Promise<string>;
  /** Bytes in use, after a collection, of the page or worker of the extension whose URL contains this. */
  heap(part: string): Promise<number>;
  /** Opens a page of the extension as a tab. */
  openExtensionPage(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface BareOptions {
  readonly extension: string;
  readonly args?: readonly string[];
}

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,Translate',
  '--remote-debugging-pipe',
];

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: never;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The DevTools protocol over two pipes, each message ended by a zero byte. */
function pipeChannel(input: Writable, output: Readable): Channel {
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  const handlers = new Map<string, ((params: never) => void)[]>();
  let lastId = 0;
  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (text: string) => {
    const parts = `${rest}${text}`.split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) receive(JSON.parse(part) as Message);
  });
  function receive({ id, method, params, result, error }: Message): void {
    if (method !== undefined) for (const handler of handlers.get(method) ?? []) handler(params as never);
    if (id === undefined) return;
    const one = waiting.get(id);
    waiting.delete(id);
    if (error) one?.reject(new Error(error.message));
    else one?.resolve(result);
  }
  return {
    send: (method: never, params?: never) => {
      lastId += 1;
      const id = lastId;
      const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
      input.write(`${JSON.stringify({ id, method, params: params ?? {} })}\0`);
      return withTimeout(answer, 30_000, String(method));
    },
    on: (event: never, handler: (params: never) => void) => {
      handlers.set(event, [...(handlers.get(event) ?? []), handler]);
    },
  };
}

declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: { query(query: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

export async function launchBareChromium({ extension, args = [] }: BareOptions): Promise<BareChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'corscope-bare-'));
  const own = [
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
  ];
  const child = spawn(ensureChromium(), [...FLAGS, ...own, ...args, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const release = guard(child.pid, profile);
  const browser = pipeChannel(child.stdio[3] as Writable, child.stdio[4] as Readable);
  try {
    const session = await extensionPage(browser);
    const inExtension = <A extends readonly unknown[], R>(code: Code<A, R>, ...given: A): Promise<Awaited<R>> =>
      evaluate(session, code, given);
    return {
      open: async (url) => {
        await command(browser, 'Target.createTarget', { url });
      },
      inExtension,
      tabId: (part) =>
        until(
          async () =>
            (await inExtension(async () => await chrome.tabs.query({}))).find(({ url }) => url?.includes(part))?.id ??
            null,
          `a tab with ${part}`,
        ),
      report: async (tabId) =>
        (await inExtension((id) => chrome.runtime.sendMessage({ type: 'export-report', tabId: id }), tabId)) as Report,
      badge: (tabId) => inExtension((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
      heap: (part) => heapOf(browser, part),
      openExtensionPage: async (path) => {
        const own = await inExtension('() => chrome.runtime.getURL("")');
        await command(browser, 'Target.createTarget', { url: `${own}${path}` });
      },
      close: async () => {
        await end(child, browser);
        release();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    release();
    throw error;
  }
}

async function heapOf(browser: Channel, part: string): Promise<number> {
  const there = async () =>
    (await targets(browser)).find(
      ({ type, url }) => url.includes(part) && (type === 'page' || type === 'service_worker'),
    ) ?? null;
  const session = await attach(browser, await until(there, part));
  try {
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send<{ usedSize: number }>('Runtime.getHeapUsage')).usedSize;
  } finally {
    await command(browser, 'Target.detachFromTarget', { sessionId: session.id }).catch(() => {});
  }
}

async function extensionPage(browser: Channel): Promise<Session> {
  const worker = async () =>
    (await targets(browser)).find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
    ) ?? null;
  const { host } = new URL((await until(worker, "the extension's worker", 30_000)).url);
  const url = `chrome-extension://${host}/manifest.json`;
  const { targetId } = await command<{ targetId: string }>(browser, 'Target.createTarget', { url });
  const page = async () => (await targets(browser)).find((each) => each.targetId === targetId) ?? null;
  const session = await attach(browser, await until(page, 'the extension page'));
  const loaded = async () => (await evaluate(session, () => document.readyState === 'complete', [])) || null;
  await until(loaded, 'the extension page to load');
  return session;
}

async function end(child: ChildProcess, browser: Channel): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await command(browser, 'Browser.close').catch(() => child.kill('SIGKILL'));
  const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
  await gone;
  clearTimeout(timer);
}
