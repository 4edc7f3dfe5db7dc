// What crosses between extension pages. One port a view (`calls:TABID`): a snapshot, then patches.
import * as v from 'valibot';
import type { BrowserName } from '../../fetch/model.ts';
import type { Call } from '../../network/call.ts';
import { type AllowOriginLines, devtoolsEntry, type InitiatorEntry, shortText } from '../../schema/devtools-entry.ts';

export const portName = (tabId: number): string => `calls:${tabId}`;

/** What may change with every message about a tab. */
interface TabNews {
  /** Calls left out because a limit was reached. */
  readonly dropped: number;
  /** Number of the tab's current page load; calls of earlier ones are there only when preserved. */
  readonly page: number;
  /** Origin of the tab's page as far as seen, or null. */
  readonly pageOrigin: string | null;
  /** Same-origin requests of this page load, which are not listed; for empty states. */
  readonly sameOriginSeen: number;
  readonly preserve: boolean;
  /** Calls before this moment may be missing, since CORScope was not there yet: ms since the epoch; null: none is. */
  readonly unseenBefore: number | null;
  /** URLs whose responses are changed because a fix is being tried in this tab; null: none. */
  readonly trying: readonly string[] | null;
  /** Is it watched with which credentials its page makes its calls? */
  readonly watching: boolean;
  /** Why it could not be begun; null: nothing kept it. */
  readonly watchProblem: string | null;
  /** What kept the last fix from being tried, or ended it; null: nothing did. */
  readonly tryProblem: string | null;
}

/** All there is to show of a tab. */
export interface TabView extends TabNews {
  readonly browser: { readonly name: BrowserName; readonly version: string };
  /** Oldest first. */
  readonly calls: readonly Call[];
  /** false: the browser gives the extension no access to sites, so it cannot see their calls. */
  readonly access: boolean;
}

/** What the background tells a view of one tab. */
export type ToView =
  | (TabView & { readonly type: 'snapshot'; readonly tabId: number })
  | (TabNews & { readonly type: 'patch'; readonly changed: readonly Call[]; readonly removed: readonly string[] });

/** Calls of the snapshot that follows, oldest first: ten thousand in one message would hold their receiver up. */
export interface SnapshotPart {
  readonly type: 'piece';
  readonly calls: readonly Call[];
}

/** What a view asks of the background. */
export type FromView =
  | { readonly type: 'clear' }
  | { readonly type: 'preserve'; readonly on: boolean }
  /** Open the page that asks the user for access to all sites: a DevTools panel cannot ask. */
  | { readonly type: 'access' }
  /** Change the responses to these calls as their fix says, in this tab only. */
  | { readonly type: 'try'; readonly callIds: readonly string[]; readonly withCredentials: boolean }
  | { readonly type: 'stop-trying' }
  /** Watch with which credentials the page makes its calls, and reload it, since only what is loaded anew is seen; or stop. */
  | { readonly type: 'watch'; readonly on: boolean }
  /** The reader has picked which line is in their console: the one with or the one without credentials. */
  | { readonly type: 'settle-credentials'; readonly callId: string; readonly include: boolean }
  /** Keeps the background awake while a view is open. */
  | { readonly type: 'ping' };

/** How an action of the reader ended; the panel shows the reason. */
export type ActionResult = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly reason: string };

export const DONE: ActionResult = { kind: 'done' };

export const failedWith = (reason: string): ActionResult => ({ kind: 'failed', reason });

/** From the panel to the background: let the page make this call again. The response is an ActionResult. */
export interface ResendMessage {
  readonly type: 'run-again';
  readonly tabId: number;
  readonly callId: string;
  readonly withCredentials: boolean;
}

/** What the DevTools page tells the background, while the panel is shown. */
export interface DevtoolsMessage {
  readonly type: 'devtools-entries';
  readonly tabId: number;
  readonly entries: readonly (InitiatorEntry | AllowOriginLines)[];
}

/** Calls whose fix is tried at once: each URL takes up to four of the browser's rules. */
export const MOST_TRIED = 200;

/** Entries in one message, of DevTools and of the content script. */
export const MAX_ENTRIES = 1000;

/** What the content script tells the background: resource timing's word on what the page could read. */
export interface TimingMessage {
  readonly type: 'timing';
  readonly entries: readonly {
    readonly url: string;
    readonly status: number;
    /** ms since the epoch */
    readonly startedAt: number;
  }[];
}

/** What the content script tells the background: calls that the page's Content-Security-Policy stopped. */
export interface PolicyMessage {
  readonly type: 'policy';
  readonly entries: readonly {
    readonly url: string;
    readonly directive: string;
    readonly policy: string;
    /** ms since the epoch */
    readonly at: number;
  }[];
}

/**
 * What a content script tells the background of the page's own calls: with which credentials they are made. Seen as they are
 * made, while the reader watches (`at`, ms since the epoch), or read from an element that failed to load (`at` is null).
 */
export interface CredentialsMessage {
  readonly type: 'credentials';
  readonly entries: readonly {
    readonly url: string;
    readonly method: string;
    readonly include: boolean;
    readonly redirect: 'follow' | 'error' | 'manual';
    readonly at: number | null;
  }[];
}

/** From one of our pages to the background: watch with which credentials the tab's page makes its calls, or stop. */
export interface WatchMessage {
  readonly type: 'watch-credentials';
  readonly tabId: number;
  readonly on: boolean;
}

/** `reload`: the page was loaded before, so its calls are seen only after it is reloaded. */
export type WatchResult =
  | { readonly kind: 'done'; readonly on: boolean; readonly reload: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

const id = v.pipe(v.number(), v.integer());

// Calls come from our own background, which built them from parsed events: only their outline is checked again.
const callOutline = v.custom<Call>((value) => {
  const call = value as Partial<Call> | null;
  return typeof call === 'object' && call !== null && typeof call.id === 'string' && Array.isArray(call.hops);
});

const news = {
  dropped: id,
  page: id,
  pageOrigin: v.nullable(v.string()),
  sameOriginSeen: id,
  preserve: v.boolean(),
  unseenBefore: v.nullable(v.number()),
  trying: v.nullable(v.array(v.string())),
  watching: v.boolean(),
  watchProblem: v.nullable(v.string()),
  tryProblem: v.nullable(v.string()),
};

const toView = v.variant('type', [
  v.object({
    type: v.literal('snapshot'),
    tabId: id,
    browser: v.object({ name: v.picklist(['chromium', 'firefox']), version: v.string() }),
    calls: v.array(callOutline),
    access: v.boolean(),
    ...news,
  }),
  v.object({ type: v.literal('piece'), calls: v.array(callOutline) }),
  v.object({ type: v.literal('patch'), changed: v.array(callOutline), removed: v.array(v.string()), ...news }),
]);

const fromView = v.variant('type', [
  v.object({ type: v.literal('clear') }),
  v.object({ type: v.literal('preserve'), on: v.boolean() }),
  v.object({ type: v.literal('access') }),
  v.object({
    type: v.literal('try'),
    callIds: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(MOST_TRIED)),
    withCredentials: v.boolean(),
  }),
  v.object({ type: v.literal('stop-trying') }),
  v.object({ type: v.literal('watch'), on: v.boolean() }),
  v.object({ type: v.literal('settle-credentials'), callId: v.string(), include: v.boolean() }),
  v.object({ type: v.literal('ping') }),
]);

const entriesOf = <T>(entry: v.GenericSchema<unknown, T>) => v.pipe(v.array(entry), v.maxLength(MAX_ENTRIES));

/** What the extension's own pages and content scripts say to the background; `senders.ts` has who may say which. */
const request = v.variant('type', [
  v.object({ type: v.literal('export-report'), tabId: id }),
  v.object({ type: v.literal('run-again'), tabId: id, callId: v.string(), withCredentials: v.boolean() }),
  v.object({ type: v.literal('devtools-entries'), tabId: id, entries: entriesOf(devtoolsEntry) }),
  v.object({
    type: v.literal('timing'),
    entries: entriesOf(v.object({ url: shortText, status: v.number(), startedAt: v.number() })),
  }),
  v.object({ type: v.literal('watch-credentials'), tabId: id, on: v.boolean() }),
  v.object({
    type: v.literal('credentials'),
    entries: entriesOf(
      v.object({
        url: shortText,
        method: shortText,
        include: v.boolean(),
        redirect: v.picklist(['follow', 'error', 'manual']),
        at: v.nullable(v.number()),
      }),
    ),
  }),
  v.object({
    type: v.literal('policy'),
    entries: entriesOf(v.object({ url: shortText, directive: shortText, policy: shortText, at: v.number() })),
  }),
]);

export type Request =
  | { readonly type: 'export-report'; readonly tabId: number }
  | ResendMessage
  | DevtoolsMessage
  | TimingMessage
  | PolicyMessage
  | CredentialsMessage
  | WatchMessage;

function parse<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): T | null {
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : null;
}

const actionResult = v.variant('kind', [
  v.object({ kind: v.literal('done') }),
  v.object({ kind: v.literal('failed'), reason: v.string() }),
]);

export const parseActionResult = (raw: unknown): ActionResult | null => parse(actionResult, raw);
export const parseToView = (raw: unknown): ToView | SnapshotPart | null => parse(toView, raw);
export const parseFromView = (raw: unknown): FromView | null => parse(fromView, raw);
export const parseRequest = (raw: unknown): Request | null => parse(request, raw);

export function tabOfPort(name: string): number | null {
  const match = /^calls:(\d+)$/.exec(name);
  return match?.[1] === undefined ? null : Number(match[1]);
}
