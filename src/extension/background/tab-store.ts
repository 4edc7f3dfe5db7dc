// What the background knows of each tab: the only owner of state. Nothing of the browser is in here; whoever wants to hear of a
// change gives `onChange`.

import type { BrowserName } from '../../fetch/model.ts';
import { isAt, originOf, withoutFragment } from '../../fetch/origin.ts';
import type { Call } from '../../network/call.ts';
import { applyEvent } from '../../network/call-tracker.ts';
import { bytesOf } from '../../network/limits.ts';
import { noCalls, removeCall, replaceCall, restoreCalls, type TrackedCalls } from '../../network/tracked-calls.ts';
import type { RequestInfo, WebRequestEvent } from '../../network/web-request-event.ts';
import { type CredentialsMemory, createCredentialsMemory } from '../../verdict/likely-credentials.ts';
import { pageStateOf, type SavedTab } from '../protocol/session-schema.ts';
import { isProbe, isRepeatedStylesheet } from './devtools-traffic.ts';

export interface Tab {
  readonly id: number;
  readonly calls: TrackedCalls;
  /** Bytes of each call, as estimated, and of all. */
  readonly sizes: Map<string, number>;
  bytes: number;
  /** Counts the page loads. */
  page: number;
  pageOrigin: string | null;
  /** The document that is shown; null: not seen. */
  documentId: string | null;
  /** When it began to be shown, ms since the epoch. */
  committedAt: number;
  /** URL of the page that is shown, and of the one before it, as kept; null: not seen. */
  url: string | null;
  leftUrl: string | null;
  /** Documents and the page load each belongs to. */
  readonly documents: Map<string, number>;
  /** Documents that are prerendered, and the outermost one of each. */
  readonly prerendered: Map<string, string>;
  preserve: boolean;
  /** Calls that were lost because a limit was reached. */
  dropped: number;
  /** Same-origin requests of this page load, which are not listed. */
  sameOriginSeen: number;
  /** With which credentials its pages call whom. */
  readonly credentials: CredentialsMemory;
  /** Calls before this moment may be missing: the extension was not there yet. ms since the epoch; null: none is. */
  unseenBefore: number | null;
}

/** What changed in a tab. */
interface Change {
  readonly tab: Tab;
  readonly changed: readonly Call[];
  readonly removed: readonly string[];
}

export interface Limits {
  /** Calls of one tab. */
  readonly calls: number;
  /** Bytes of one tab's calls, and of all tabs' together. */
  readonly bytes: number;
  readonly allBytes: number;
}

const LIMITS: Limits = { calls: 10_000, bytes: 32 * 1024 * 1024, allBytes: 96 * 1024 * 1024 };

interface Deps {
  readonly browser: BrowserName;
  readonly onChange: (change: Change) => void;
  /** The tab's page is another one now. */
  readonly onPage: (tab: Tab) => void;
  /** Is the fix of a call being tried there, so that its answer is not the server's? */
  readonly isTried: (tabId: number, initiator: string | null, url: string) => boolean;
  /** Does somebody look at this tab? */
  readonly isWatched: (tabId: number) => boolean;
  readonly limits?: Limits;
}

/** A page that begins to be shown. */
interface Commit {
  readonly documentId: string | null;
  /** Serialised origin; null: not known. */
  readonly origin: string | null;
  /** As kept, without its fragment. */
  readonly url: string | null;
  /** ms since the epoch */
  readonly at: number;
}

/** How late the last calls of a page may be told, and how far two clocks of one browser are apart. */
const GOODBYE_MS = 2000;
const JITTER_MS = 5;
/** Documents remembered a tab: a late call of an older one is not recognised as such. */
const MOST_DOCUMENTS = 400;
/** Tabs that were closed: what still arrives from them is nobody's. */
const MOST_CLOSED = 500;

/** Requests remembered of calls that were given up. */
const MOST_GIVEN_UP = 10_000;

export type TabStore = ReturnType<typeof createTabStore>;

export function createTabStore({ browser, onChange, onPage, isTried, isWatched, limits = LIMITS }: Deps) {
  const tabs = new Map<number, Tab>();
  /** request id → tab, for requests that are taken in */
  const tracked = new Map<string, Tab>();
  /** Requests whose call was given up: a redirect of one would look like a call of its own. */
  const givenUp = new Set<string>();
  const closed = new Set<number>();

  function tabOf(id: number): Tab {
    const tab = tabs.get(id);
    if (tab !== undefined) return tab;
    const fresh = newTab(id, browser);
    tabs.set(id, fresh);
    return fresh;
  }

  function restore(saved: SavedTab): void {
    const tab = tabOf(saved.id);
    Object.assign(tab, pageStateOf(saved));
    for (const [document, number] of saved.documents) tab.documents.set(document, number);
    for (const [document, root] of saved.prerendered) tab.prerendered.set(document, root);
    restoreCalls(tab.calls, saved);
    for (const call of saved.calls) weigh(tab, call);
    for (const id of tab.calls.places.keys()) tracked.set(id, tab);
    for (const id of tab.calls.loose.keys()) tracked.set(id, tab);
  }

  /** Without what may be half restored. */
  function discard(tabId: number): void {
    const tab = tabs.get(tabId);
    tabs.delete(tabId);
    for (const [requestId, owner] of tracked) if (owner === tab) tracked.delete(requestId);
  }

  function take(event: WebRequestEvent, evenOwn: boolean): void {
    const known = tracked.get(event.requestId);
    // While the saved state is being read, same-origin requests get this far too.
    if (known === undefined && (event.kind !== 'started' || (!evenOwn && isAt(event.initiator, event.url)))) return;
    if (givenUp.has(event.requestId)) return;
    if (known !== undefined) {
      progress(known, event, known.page, setAside(known, event));
      return;
    }
    const owner = ownerOf(event);
    if (owner === null || closed.has(owner.tab.id)) return;
    const place = placeOf(owner.tab, event);
    if (place === null) return;
    tracked.set(event.requestId, owner.tab);
    // A page that was there before the extension: its first call says whose it is.
    const isShown = place.page === owner.tab.page && place.prerender === null;
    if (isShown && event.frameId === 0 && event.documentId !== null) owner.tab.pageOrigin ??= event.initiator;
    progress(owner.tab, event, place.page, {
      ...(place.prerender === null ? {} : { prerender: place.prerender }),
      ...(owner.sharedBy === 0 ? {} : { sharedBy: owner.sharedBy }),
    });
  }

  /** What an OPTIONS request is, its headers tell: it may become a call long after it was taken in. */
  function setAside(tab: Tab, { documentId }: RequestInfo): Partial<Call> {
    const root = tab.prerendered.get(documentId ?? '');
    return root === undefined ? {} : { prerender: root };
  }

  function progress(tab: Tab, event: WebRequestEvent, page: number, extra: Partial<Call>): void {
    const ids = applyEvent(tab.calls, event, browser, page);
    if (Object.keys(extra).length > 0) amend(tab, ids, extra);
    if (event.kind === 'answered' && isTried(tab.id, event.initiator, event.url)) amend(tab, ids, { tried: true });
    if (event.kind === 'completed' || event.kind === 'failed') tracked.delete(event.requestId);
    const notThePage = ids.filter((id) => {
      const call = tab.calls.byId.get(id);
      return call !== undefined && (isProbe(call, event) || isRepeatedStylesheet(tab.calls, call, browser));
    });
    for (const id of notThePage) drop(tab, id);
    for (const id of ids) learnCredentials(tab, id);
    weighAll(tab, ids);
    announce(tab, ids, [...notThePage, ...overflow(tab)]);
  }

  function amend(tab: Tab, ids: readonly string[], extra: Partial<Call>): void {
    for (const id of ids) {
      const call = tab.calls.byId.get(id);
      if (call !== undefined) replaceCall(tab.calls, { ...call, ...extra });
    }
  }

  /** Forgets a call and its requests: what is still told of them is not taken in. */
  function drop(tab: Tab, id: string): void {
    for (const { preflight, request } of tab.calls.byId.get(id)?.hops ?? []) {
      giveUp(request.requestId);
      if (preflight !== null) giveUp(preflight.requestId);
    }
    removeCall(tab.calls, id);
    tab.bytes -= tab.sizes.get(id) ?? 0;
    tab.sizes.delete(id);
  }

  function giveUp(requestId: string): void {
    if (!tracked.delete(requestId)) return;
    givenUp.add(requestId);
    const [oldest] = givenUp;
    if (givenUp.size > MOST_GIVEN_UP && oldest !== undefined) givenUp.delete(oldest);
  }

  /**
   * Service workers and shared workers (in Chromium every worker) make calls without a tab: they go to a tab that shows a page
   * of their origin. Where several do, the browser does not tell which one it was for: the one somebody looks at, else the
   * one that was navigated last. null: no tab shows such a page.
   */
  function ownerOf({ tabId, initiator }: RequestInfo): { readonly tab: Tab; readonly sharedBy: number } | null {
    if (tabId >= 0) return closed.has(tabId) ? null : { tab: tabOf(tabId), sharedBy: 0 };
    if (initiator === null || initiator === 'null') return null;
    const candidates = [...tabs.values()].filter((tab) => tab.pageOrigin === initiator);
    const tab = candidates.findLast(({ id }) => isWatched(id)) ?? candidates.at(-1);
    return tab === undefined ? null : { tab, sharedBy: candidates.length };
  }

  /** The page load a new request belongs to; null: one that is over and not kept. */
  function placeOf(tab: Tab, event: RequestInfo): { readonly page: number; readonly prerender: string | null } | null {
    const { documentId, prerender } = event;
    // What a content script tells does not say so itself.
    const isPrerendered = prerender !== undefined || tab.prerendered.has(documentId ?? '');
    if (isPrerendered && documentId !== null) {
      return { page: tab.page, prerender: rootOf(tab, documentId, prerender?.parentDocumentId ?? null) };
    }
    const page = documentId === null ? pageAt(tab, event) : pageOf(tab, documentId);
    return page === tab.page || tab.preserve ? { page, prerender: null } : null;
  }

  /**
   * Firefox names no document for a call with keepalive. One that a page makes at its end is told with the time of the next
   * page's begin, give or take a few milliseconds, and with its own URL (measured).
   */
  function pageAt(tab: Tab, { at, documentUrl }: RequestInfo): number {
    const from = documentUrl === null ? null : withoutFragment(documentUrl);
    const left = from !== null && from === tab.leftUrl && from !== tab.url && at < tab.committedAt + GOODBYE_MS;
    return tab.page > 0 && (left || at < tab.committedAt + JITTER_MS) ? tab.page - 1 : tab.page;
  }

  /** A document not seen before belongs to the page that is shown, or to one that is about to be: its commit will tell. */
  function pageOf(tab: Tab, documentId: string): number {
    const known = tab.documents.get(documentId);
    if (known !== undefined) return known;
    rememberDocument(tab, documentId, tab.page);
    return tab.page;
  }

  function rootOf(tab: Tab, documentId: string, parentId: string | null): string {
    const root = tab.prerendered.get(documentId) ?? tab.prerendered.get(parentId ?? '') ?? documentId;
    tab.prerendered.set(documentId, root);
    return root;
  }

  /** The page begins to be shown: navigated, restored from the back/forward cache, or prerendered before. */
  function commit(tabId: number, { documentId, origin, url, at }: Commit): void {
    closed.delete(tabId);
    const tab = tabOf(tabId);
    if (documentId !== null && documentId === tab.documentId) return;
    const before = tab.page;
    const seenAs = documentId === null ? undefined : tab.documents.get(documentId);
    tab.page += 1;
    // Requests of its preload scanner come before it is shown (measured); those of a prerendered page long before.
    const isKept = (call: Call): boolean => {
      if (documentId === null) return false;
      return call.prerender === documentId || (call.documentId === documentId && seenAs === before);
    };
    moveDocuments(tab, documentId, seenAs, before);
    const shown = { documentId, pageOrigin: origin, committedAt: at, leftUrl: tab.url, url };
    Object.assign(tab, shown, { sameOriginSeen: 0, unseenBefore: null });
    tabs.delete(tab.id);
    tabs.set(tab.id, tab); // most recent last, for ownerOf
    leavePage(tab, isKept);
    onPage(tab);
  }

  function moveDocuments(tab: Tab, documentId: string | null, seenAs: number | undefined, before: number): void {
    if (documentId === null) {
      tab.prerendered.clear();
      return;
    }
    for (const [each, root] of tab.prerendered) if (root === documentId) rememberDocument(tab, each, tab.page);
    tab.prerendered.clear();
    // Out of the back/forward cache its frames come back with it.
    if (seenAs !== undefined && seenAs !== before) {
      for (const [each, number] of tab.documents) if (number === seenAs) tab.documents.set(each, tab.page);
    }
    rememberDocument(tab, documentId, tab.page);
  }

  function leavePage(tab: Tab, isKept: (call: Call) => boolean): void {
    const removed: string[] = [];
    const moved: string[] = [];
    for (const call of [...tab.calls.byId.values()]) {
      if (isKept(call)) {
        const { prerender: _shown, ...rest } = call;
        const frameId = call.documentId === tab.documentId ? 0 : call.frameId;
        replaceCall(tab.calls, { ...rest, page: tab.page, frameId });
        moved.push(call.id);
      } else if (!tab.preserve || call.prerender !== undefined) {
        drop(tab, call.id);
        removed.push(call.id);
      }
    }
    if (!tab.preserve) tab.dropped = 0;
    for (const [id, loose] of tab.calls.loose) {
      if (loose.context.documentId === tab.documentId && tab.documentId !== null) {
        tab.calls.loose.set(id, { ...loose, page: tab.page });
      } else if (!tab.preserve) {
        tab.calls.loose.delete(id);
        giveUp(id);
      }
    }
    announce(tab, moved, removed);
  }

  function rememberDocument(tab: Tab, documentId: string, page: number): void {
    tab.documents.delete(documentId);
    tab.documents.set(documentId, page);
    const [oldest] = tab.documents.keys();
    if (tab.documents.size > MOST_DOCUMENTS && oldest !== undefined) tab.documents.delete(oldest);
  }

  /** A frame shows another document. */
  function commitFrame(tabId: number, documentId: string, prerender: { parentDocumentId: string | null } | null): void {
    if (closed.has(tabId)) return;
    const tab = tabOf(tabId);
    if (prerender !== null) rootOf(tab, documentId, prerender.parentDocumentId);
    else if (!tab.documents.has(documentId)) rememberDocument(tab, documentId, tab.page);
  }

  /** The prerendered page will not be shown: nobody need know what it called. */
  function discardPrerender(tabId: number, documentId: string): void {
    const tab = tabs.get(tabId);
    const root = tab?.prerendered.get(documentId);
    if (tab === undefined || root !== documentId) return;
    for (const [each, of] of tab.prerendered) if (of === root) tab.prerendered.delete(each);
    const removed = [...tab.calls.byId.values()].filter(({ prerender }) => prerender === root).map(({ id }) => id);
    for (const id of removed) drop(tab, id);
    announce(tab, [], removed);
  }

  function sameOriginRequest(tabId: number, documentId: string | null): void {
    if (closed.has(tabId) || tabId < 0) return;
    const tab = tabOf(tabId);
    if (documentId !== null && (tab.prerendered.has(documentId) || pageOf(tab, documentId) !== tab.page)) return;
    tab.sameOriginSeen += 1;
    // The first one changes what an empty panel says; the rest is told with the next patch.
    if (tab.sameOriginSeen === 1) announce(tab, [], []);
  }

  /** The browser gave a tab another id, as when it was discarded to save memory. */
  function moveTab(from: number, to: number): void {
    const tab = tabs.get(from);
    if (tab === undefined) return;
    const calls = [...tab.calls.byId.values()];
    const fresh = tabOf(to);
    Object.assign(fresh, pageStateOf(tab));
    for (const [each, number] of tab.documents) fresh.documents.set(each, number);
    removeTab(from);
    restoreCalls(fresh.calls, { calls: calls.map((call) => ({ ...call, tabId: to })), loose: [] });
    const ids = calls.map(({ id }) => id);
    weighAll(fresh, ids);
    announce(fresh, ids, []);
  }

  function removeTab(tabId: number): void {
    closed.add(tabId);
    const [oldest] = closed;
    if (closed.size > MOST_CLOSED && oldest !== undefined) closed.delete(oldest);
    if (!tabs.has(tabId)) return;
    clear(tabId);
    discard(tabId);
  }

  function clear(tabId: number): void {
    const tab = tabOf(tabId);
    const removed = [...tab.calls.byId.keys()];
    for (const id of [...tab.calls.places.keys(), ...tab.calls.loose.keys()]) giveUp(id);
    const { byId, loose, places, open, byUrl } = tab.calls;
    for (const map of [byId, loose, places, open, byUrl, tab.sizes]) map.clear();
    tab.bytes = 0;
    tab.dropped = 0;
    announce(tab, [], removed);
  }

  function setPreserve(tabId: number, on: boolean): void {
    const tab = tabOf(tabId);
    tab.preserve = on;
    announce(tab, [], []);
  }

  function markUnseen(tabId: number, before: number): void {
    const tab = tabOf(tabId);
    tab.unseenBefore = before;
    announce(tab, [], []);
  }

  /** The call differs in what is known about it. */
  function change(tabId: number, call: Call): void {
    const tab = tabOf(tabId);
    if (!tab.calls.byId.has(call.id)) return;
    replaceCall(tab.calls, call);
    learnCredentials(tab, call.id);
    weigh(tab, call);
    announce(tab, [call.id], []);
  }

  /** A call whose mode is known tells of those that come; one whose mode is not is taken to be like those that came. */
  function learnCredentials(tab: Tab, id: string): void {
    const call = tab.calls.byId.get(id);
    if (call === undefined) return;
    tab.credentials.note(call);
    const mode = tab.credentials.likely(call);
    if (mode !== null && call.credentials?.mode !== mode) {
      replaceCall(tab.calls, { ...call, credentials: { mode, from: 'other-calls' } });
    }
  }

  /** The reader has said which line their console shows; it holds for this call, and speaks for those like it. */
  function settleCredentials(tabId: number, callId: string, include: boolean): void {
    const tab = tabOf(tabId);
    const settled = tab.calls.byId.get(callId);
    if (settled === undefined) return;
    change(tabId, { ...settled, credentials: { mode: include ? 'include' : 'not-include', from: 'reader' } });
    const before = new Map(tab.calls.byId);
    for (const id of before.keys()) learnCredentials(tab, id);
    announce(
      tab,
      [...before.keys()].filter((id) => tab.calls.byId.get(id) !== before.get(id)),
      [],
    );
  }

  function announce(tab: Tab, ids: readonly string[], removed: readonly string[]): void {
    const changed: Call[] = [];
    for (const id of new Set(ids)) {
      const call = tab.calls.byId.get(id);
      if (call !== undefined) changed.push(call);
    }
    onChange({ tab, changed, removed });
  }

  function weighAll(tab: Tab, ids: readonly string[]): void {
    for (const id of ids) {
      const call = tab.calls.byId.get(id);
      if (call !== undefined) weigh(tab, call);
    }
  }

  function weigh(tab: Tab, call: Call): void {
    const bytes = bytesOf(call);
    tab.bytes += bytes - (tab.sizes.get(call.id) ?? 0);
    tab.sizes.set(call.id, bytes);
  }

  /** The oldest calls make room, of this tab, or of whichever tab has most when all together are too many. */
  function overflow(tab: Tab): readonly string[] {
    const removed = shrink(tab, () => tab.calls.byId.size > limits.calls || tab.bytes > limits.bytes);
    let all = 0;
    for (const each of tabs.values()) all += each.bytes;
    while (all > limits.allBytes) {
      const largest = [...tabs.values()].reduce((a, b) => (b.bytes > a.bytes ? b : a));
      const before = largest.bytes;
      const gone = shrink(largest, () => largest.bytes > before - limits.allBytes / 20);
      if (gone.length === 0) break;
      all -= before - largest.bytes;
      if (largest === tab) removed.push(...gone);
      else announce(largest, [], gone);
    }
    return removed;
  }

  function shrink(tab: Tab, tooMuch: () => boolean): string[] {
    const removed: string[] = [];
    for (const [id, call] of tab.calls.byId) {
      // The newest stays, however large.
      if (!tooMuch() || tab.calls.byId.size === 1) break;
      drop(tab, id);
      removed.push(id);
      if (call.prerender === undefined) tab.dropped += 1;
    }
    return removed;
  }

  /** Can this be the preflight of a call that was redirected back to the page's own origin? */
  function isAwaited({ method, url }: RequestInfo): boolean {
    return method === 'OPTIONS' && [...tabs.values()].some(({ calls }) => calls.open.has(url));
  }

  return {
    tabOf,
    has: (id: number) => tabs.has(id),
    all: (): Iterable<Tab> => tabs.values(),
    isTracked: (requestId: string) => tracked.has(requestId),
    isAwaited,
    restore,
    discard,
    take,
    commit,
    commitFrame,
    discardPrerender,
    sameOriginRequest,
    moveTab,
    removeTab,
    clear,
    setPreserve,
    markUnseen,
    change,
    settleCredentials,
  };
}

function newTab(id: number, browser: BrowserName): Tab {
  return {
    id,
    calls: noCalls(),
    sizes: new Map(),
    bytes: 0,
    page: 0,
    pageOrigin: null,
    documentId: null,
    committedAt: 0,
    url: null,
    leftUrl: null,
    documents: new Map(),
    prerendered: new Map(),
    preserve: false,
    dropped: 0,
    sameOriginSeen: 0,
    credentials: createCredentialsMemory(browser),
    unseenBefore: null,
  };
}

/** The calls to show: those of a page that is only prerendered wait until it is shown. */
export function listedCalls({ calls }: Tab): readonly Call[] {
  return [...calls.byId.values()].filter(isListed);
}

/** The newest of these calls, as many as there is room for. */
export function newestWithin(calls: readonly Call[], bytes: number): readonly Call[] {
  let left = bytes;
  const from = calls.findLastIndex((call) => {
    left -= bytesOf(call);
    return left < 0;
  });
  return calls.slice(from + 1);
}

export function isListed({ prerender }: Call): boolean {
  return prerender === undefined;
}

/** The origin of a page as its calls have it; a page of about: or of the browser itself has none that is known. */
export function pageOriginOf(url: string): string | null {
  return /^(about|chrome|edge|moz-extension|chrome-extension|view-source|resource):/i.test(url) ? null : originOf(url);
}
