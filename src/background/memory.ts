// What the background knows of each tab. The only owner of state; it survives in storage.session.
import { browserName } from '../browser/index.ts';
import type { Call } from '../engine/calls/call.ts';
import type { Context, Observation } from '../engine/calls/observation.ts';
import { type Calls, emptyCalls, observe, removeCall, restoreCalls } from '../engine/calls/pair.ts';
import { isAt } from '../engine/fetch/origin.ts';
import { forgetBadge, showBadge } from './badge.ts';
import { forget, restore, type SavedTab, save } from './saved.ts';
import { endTrial, isTried, leftSite, trialsKnown } from './trials.ts';
import { stopTrial, tellViews } from './views.ts';

/** Calls kept a tab; the oldest go first and are counted in `dropped`. */
const MOST_CALLS = 10_000;

export interface Tab {
  readonly id: number;
  readonly calls: Calls;
  page: number;
  pageOrigin: string | null;
  documentId: string | null;
  readonly oldDocuments: Set<string>;
  preserve: boolean;
  dropped: number;
  sameOriginSeen: number;
}

const tabs = new Map<number, Tab>();
/** request id → tab, for requests that are taken in */
const tracked = new Map<string, number>();

// Events that arrive while the saved state is still being read wait here. Firefox hands a woken event page its events
// grouped by name: the time stamps put them back in order (measured).
let queue: { readonly at: number; run(): void }[] | null = [];

const QUIET_MS = 50;
const MOST_QUIETS = 10;

/** Firefox's replay may begin after the saved state has been read (measured): waits until no more comes, or 0.5 s. */
async function replayed(): Promise<void> {
  if (browserName !== 'firefox') return;
  let before = -1;
  for (let i = 0; i < MOST_QUIETS && (queue?.length ?? 0) !== before; i += 1) {
    before = queue?.length ?? 0;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
}

/**
 * Resolves when everything saved before the background last died is back; never rejects, whatever the storage holds: the
 * extension would be deaf until the browser ends.
 */
export const ready: Promise<void> = restore().then(async (saved) => {
  await trialsKnown;
  for (const tab of saved) comeBack(tab);
  await replayed();
  const waiting = queue ?? [];
  queue = null;
  for (const { run } of waiting.toSorted((a, b) => a.at - b.at)) {
    try {
      run();
    } catch (error) {
      console.warn('CORScope: an event could not be taken in', error);
    }
  }
});

function comeBack(saved: SavedTab): void {
  try {
    revive(saved);
    // The background may have died before it could paint the last count.
    showBadge(tabOf(saved.id), [], []);
  } catch (error) {
    console.warn('CORScope: a saved tab could not be brought back', error);
    tabs.delete(saved.id);
    for (const [requestId, tabId] of tracked) if (tabId === saved.id) tracked.delete(requestId);
  }
}

function whenReady(at: number, run: () => void): void {
  if (queue === null) run();
  else queue.push({ at, run });
}

function newTab(id: number): Tab {
  return {
    id,
    calls: emptyCalls(),
    page: 0,
    pageOrigin: null,
    documentId: null,
    oldDocuments: new Set(),
    preserve: false,
    dropped: 0,
    sameOriginSeen: 0,
  };
}

function revive(saved: SavedTab): void {
  const tab = tabOf(saved.id);
  const { page, pageOrigin, documentId, preserve, dropped, sameOriginSeen } = saved;
  Object.assign(tab, { page, pageOrigin, documentId, preserve, dropped, sameOriginSeen });
  const { calls } = tab;
  restoreCalls(calls, saved);
  for (const id of calls.slots.keys()) tracked.set(id, tab.id);
  for (const id of calls.loose.keys()) tracked.set(id, tab.id);
}

export function tabOf(id: number): Tab {
  const found = tabs.get(id);
  if (found !== undefined) return found;
  const fresh = newTab(id);
  tabs.set(id, fresh);
  return fresh;
}

export function callsOf(id: number): readonly Call[] {
  return [...(tabs.get(id)?.calls.byId.values() ?? [])];
}

/** While the saved state is still being read any request may be one of those; `take` decides when its turn comes. */
export function isTracked(requestId: string): boolean {
  return queue !== null || tracked.has(requestId);
}

/** Can this be the preflight of a call that was redirected back to the page's own origin? */
export function isAwaited({ method, url }: Context): boolean {
  return method === 'OPTIONS' && [...tabs.values()].some(({ calls }) => calls.open.has(url));
}

export function takeIn(seen: Observation): void {
  whenReady(seen.at, () => take(seen, false));
}

/** The hops of a request that began on its own origin and has just been redirected across origins. */
export function takeInRedirected(before: readonly Observation[]): void {
  for (const seen of before) whenReady(seen.at, () => take(seen, true));
}

function take(seen: Observation, evenOwn: boolean): void {
  const known = tracked.get(seen.requestId);
  // While the saved state is being read, same-origin requests get this far too.
  if (known === undefined && (seen.kind !== 'started' || (!evenOwn && isAt(seen.initiator, seen.url)))) return;
  const tab = tabOf(known ?? ownerOf(seen));
  if (known === undefined) {
    noticeDocument(tab, seen);
    tracked.set(seen.requestId, tab.id);
  }
  const changed = observe(tab.calls, seen, browserName, tab.page);
  if (seen.kind === 'answered' && isTried(tab.id, seen.initiator, seen.url)) markTried(tab, changed);
  if (seen.kind === 'completed' || seen.kind === 'failed') tracked.delete(seen.requestId);
  changedCalls(tab, changed, overflow(tab));
}

function markTried(tab: Tab, ids: readonly string[]): void {
  for (const id of ids) {
    const call = tab.calls.byId.get(id);
    if (call !== undefined) tab.calls.byId.set(id, { ...call, tried: true });
  }
}

/**
 * Service workers and shared workers (in Chromium every worker) ask without a tab: their calls go to the tab that last
 * showed a page of their origin.
 */
function ownerOf(seen: Observation): number {
  if (seen.tabId >= 0) return seen.tabId;
  const [owner] = [...tabs.values()].filter((tab) => tab.pageOrigin === seen.initiator).slice(-1);
  return owner?.id ?? -1;
}

function overflow(tab: Tab): readonly string[] {
  const removed: string[] = [];
  for (const id of tab.calls.byId.keys()) {
    if (tab.calls.byId.size <= MOST_CALLS) break;
    removeCall(tab.calls, id);
    removed.push(id);
    tab.dropped += 1;
  }
  return removed;
}

export function changedCalls(tab: Tab, changed: readonly string[], removed: readonly string[]): void {
  const calls = changed.map((id) => tab.calls.byId.get(id)).filter((call) => call !== undefined);
  save(tab, calls, removed);
  tellViews(tab, calls, removed);
  showBadge(tab, calls, removed);
}

export function sameOriginSeen(tabId: number, documentId: string | null): void {
  whenReady(Date.now(), () => {
    const tab = tabOf(tabId);
    if (documentId !== null && tab.oldDocuments.has(documentId)) return;
    tab.sameOriginSeen += 1;
    // The first one changes what an empty panel says; the rest is told with the next patch.
    if (tab.sameOriginSeen === 1) {
      save(tab, [], []);
      tellViews(tab, [], []);
    }
  });
}

export function pageStarted(tabId: number, origin: string | null, at: number): void {
  whenReady(at, () => {
    const tab = tabOf(tabId);
    if (tab.documentId !== null) tab.oldDocuments.add(tab.documentId);
    tab.documentId = null;
    newPage(tab, origin);
  });
}

/** A page came back out of the back/forward cache, as the document it was. */
export function pageRestored(tabId: number, origin: string, documentId: string | null): void {
  const tab = tabOf(tabId);
  if (documentId !== null && tab.documentId === documentId) return;
  if (tab.documentId !== null) tab.oldDocuments.add(tab.documentId);
  if (documentId !== null) tab.oldDocuments.delete(documentId);
  tab.documentId = documentId;
  newPage(tab, origin);
}

/**
 * A page restored from the back/forward cache, or served by a service worker, has no request of its own: the first
 * request of a document that is new shows it.
 */
function noticeDocument(tab: Tab, seen: Context): void {
  if (seen.frameId !== 0 || seen.documentId === null || seen.tabId < 0) return;
  if (seen.documentId === tab.documentId || tab.oldDocuments.has(seen.documentId)) return;
  if (tab.documentId !== null) {
    tab.oldDocuments.add(tab.documentId);
    newPage(tab, seen.initiator);
  }
  tab.documentId = seen.documentId;
  tab.pageOrigin ??= seen.initiator;
}

function newPage(tab: Tab, origin: string | null): void {
  tab.page += 1;
  tab.pageOrigin = origin;
  tab.sameOriginSeen = 0;
  tabs.delete(tab.id);
  tabs.set(tab.id, tab); // most recent last, for ownerOf
  if (leftSite(tab.id, origin)) void stopTrial(tab.id);
  if (tab.preserve) changedCalls(tab, [], []);
  else clearCalls(tab.id);
}

export function clearCalls(tabId: number): void {
  const tab = tabOf(tabId);
  const removed = [...tab.calls.byId.keys()];
  for (const id of [...tab.calls.slots.keys(), ...tab.calls.loose.keys()]) tracked.delete(id);
  for (const map of [tab.calls.byId, tab.calls.loose, tab.calls.slots, tab.calls.open]) map.clear();
  tab.dropped = 0;
  changedCalls(tab, [], removed);
}

export function setPreserve(tabId: number, on: boolean): void {
  const tab = tabOf(tabId);
  tab.preserve = on;
  changedCalls(tab, [], []);
}

export function clearTab(tabId: number): void {
  whenReady(Date.now(), () => {
    clearCalls(tabId);
    void endTrial(tabId);
    tabs.delete(tabId);
    forget(tabId);
    forgetBadge(tabId);
  });
}

export function changeCall(tab: Tab, call: Call): void {
  tab.calls.byId.set(call.id, call);
  changedCalls(tab, [call.id], []);
}
