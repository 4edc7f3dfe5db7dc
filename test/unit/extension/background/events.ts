// What the tests of the background are written with: observations in a few words, and a tab store that says what it announced.

import { createTabStore, type Limits } from '../../../../src/extension/background/tab-store.ts';
import type { BrowserName, Header, HeaderList } from '../../../../src/fetch/model.ts';
import type { Call } from '../../../../src/network/call.ts';
import type { WebRequestEvent } from '../../../../src/network/web-request-event.ts';

export const PAGE = 'https://app.example';
export const API = 'https://api.example/items';
/** The extension's own pages. */
export const OWN = 'chrome-extension://corscope/';

/** What an event may say otherwise than usual. */
export type Told = Partial<Omit<WebRequestEvent, 'kind'>>;

let clock = 1_000_000;
/** Each event comes a millisecond after the one before. */
export function now(): number {
  clock += 1;
  return clock;
}

function event<K extends WebRequestEvent['kind']>(kind: K, requestId: string, told: Told & object): WebRequestEvent {
  return {
    kind,
    requestId,
    url: API,
    method: 'GET',
    type: 'xmlhttprequest',
    tabId: 1,
    frameId: 0,
    documentId: 'doc-1',
    documentUrl: PAGE,
    initiator: PAGE,
    at: now(),
    ...told,
  } as WebRequestEvent;
}

export const started = (id: string, told: Told = {}): WebRequestEvent => event('started', id, told);
export const sent = (id: string, told: Told = {}, headers: HeaderList = []): WebRequestEvent =>
  event('sent', id, { ...told, headers } as Told);
export const answered = (id: string, told: Told = {}, headers: HeaderList = [], status = 200): WebRequestEvent =>
  event('answered', id, { ...told, status, headers, fromCache: false, ip: null } as Told);
export const completed = (id: string, told: Told = {}, status = 200): WebRequestEvent =>
  event('completed', id, { ...told, status, headers: null, fromCache: false, ip: null } as Told);
export const failed = (id: string, told: Told = {}, error = 'net::ERR_FAILED'): WebRequestEvent =>
  event('failed', id, { ...told, error, fromCache: false, ip: null } as Told);

/** A call that a missing Access-Control-Allow-Origin blocked in Chromium. */
export function blocked(id: string, told: Told = {}): readonly WebRequestEvent[] {
  return [
    started(id, told),
    sent(id, told, [
      ['Origin', PAGE],
      ['Sec-Fetch-Mode', 'cors'],
    ]),
    answered(id, told, [['Content-Type', 'application/json']]),
    failed(id, told),
  ];
}

/** What an ordinary call to an ordinary server carries. */
export const TYPICAL_SENT: readonly Header[] = [
  [
    'User-Agent',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  ],
  ['Accept', 'application/json, text/plain, */*'],
  ['Accept-Language', 'en-GB,en;q=0.9,de;q=0.8'],
  ['Accept-Encoding', 'gzip, deflate, br, zstd'],
  ['Origin', PAGE],
  ['Sec-Fetch-Mode', 'cors'],
  ['Sec-Fetch-Site', 'cross-site'],
  ['Sec-Fetch-Dest', 'empty'],
  ['Referer', `${PAGE}/`],
];
export const TYPICAL_ANSWER: readonly Header[] = [
  ['Access-Control-Allow-Origin', PAGE],
  ['Access-Control-Expose-Headers', 'X-Total-Count, X-Request-Id'],
  ['Content-Type', 'application/json; charset=utf-8'],
  ['Cache-Control', 'no-store, max-age=0'],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['Vary', 'Origin, Accept-Encoding'],
  ['Server', 'nginx'],
];

export function typical(id: string, told: Told = {}): readonly WebRequestEvent[] {
  return [started(id, told), sent(id, told, TYPICAL_SENT), answered(id, told, TYPICAL_ANSWER), completed(id, told)];
}

/** A tab store, the calls of each of its tabs as whoever listens has them, and what it announced. */
export function heardStore(
  given: { browser?: BrowserName; limits?: Limits; watched?: ReadonlySet<number>; tried?: ReadonlySet<string> } = {},
) {
  const heard = new Map<number, Map<string, Call>>();
  const removals: string[] = [];
  const pages: (readonly [tabId: number, page: number])[] = [];
  const store = createTabStore({
    browser: given.browser ?? 'chromium',
    onChange: ({ tab, changed, removed }) => {
      const calls = heard.get(tab.id) ?? new Map<string, Call>();
      heard.set(tab.id, calls);
      for (const id of removed) calls.delete(id);
      for (const call of changed) calls.set(call.id, call);
      removals.push(...removed);
    },
    onPage: ({ id, page }) => pages.push([id, page]),
    isTried: (_tabId, _initiator, url) => given.tried?.has(url) ?? false,
    isWatched: (tabId) => given.watched?.has(tabId) ?? false,
    ...(given.limits === undefined ? {} : { limits: given.limits }),
  });
  return {
    store,
    /** Ids of calls that were announced to be gone. */
    removals,
    pages,
    take: (...events: readonly (WebRequestEvent | readonly WebRequestEvent[])[]) => {
      for (const each of events.flat()) store.take(each, false);
    },
    commit: (
      documentId: string | null,
      at: { tabId?: number; url?: string; origin?: string | null; at?: number } = {},
    ) =>
      store.commit(at.tabId ?? 1, {
        documentId,
        origin: at.origin === undefined ? PAGE : at.origin,
        url: at.url ?? `${PAGE}/`,
        at: at.at ?? now(),
      }),
    ids: (tabId = 1): readonly string[] => [...store.tabOf(tabId).calls.byId.keys()],
    /** As whoever listens has them. */
    heard: (tabId = 1): readonly Call[] => [...(heard.get(tabId)?.values() ?? [])],
    call: (id: string, tabId = 1): Call => {
      const found = store.tabOf(tabId).calls.byId.get(id);
      if (found === undefined) throw new Error(`no call ${id} in tab ${tabId}`);
      return found;
    },
  };
}

/** Lets what waits for promises only go on. */
export async function soon(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
}

/** A promise, and what resolves it. */
export function gate(): { readonly promise: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}
