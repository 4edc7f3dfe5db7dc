// From single requests to calls: redirects of one request id are hops, and a CORS-preflight request, which has an id of
// its own and no link to its parent, joins the request it was sent for (measured in both browsers).
import { browserProfiles } from '../fetch/browser-profiles.ts';
import type { BrowserName } from '../fetch/model.ts';
import { isBrowsersOwn, unsafeHeaderNames } from '../fetch/safelist.ts';
import type { Call, Exchange, Hop } from './call.ts';
import { advanceExchange, isOver, lastHop, preflightHeaderNames, preflightMethod, startExchange } from './exchange.ts';
import { limitedInfo } from './limits.ts';
import type { RequestInfo, WebRequestEvent } from './web-request-event.ts';

/** An OPTIONS request that may be a preflight: only its headers will tell. */
export interface UnpairedOptions {
  readonly context: RequestInfo;
  readonly exchange: Exchange;
  readonly page: number;
}

interface Slot {
  readonly callId: string;
  readonly hop: number;
  readonly leg: 'preflight' | 'request';
}

/** The calls of one tab. Updated in place by `applyEvent`; the Call objects themselves are never changed, but replaced. */
export interface TrackedCalls {
  readonly byId: Map<string, Call>;
  readonly loose: Map<string, UnpairedOptions>;
  readonly slots: Map<string, Slot>;
  /** Unfinished calls by the URL of their last hop. */
  readonly open: Map<string, Set<string>>;
  /** Calls by the URL of each of their hops: what others tell about a request names its URL. */
  readonly byUrl: Map<string, Set<string>>;
}

/** What survives the death of the background: plain data. */
interface SavedCalls {
  readonly calls: readonly Call[];
  readonly loose: readonly UnpairedOptions[];
}

export function noCalls(): TrackedCalls {
  return { byId: new Map(), loose: new Map(), slots: new Map(), open: new Map(), byUrl: new Map() };
}

export function restoreCalls(calls: TrackedCalls, saved: SavedCalls): void {
  for (const call of saved.calls) put(calls, call);
  for (const loose of saved.loose) calls.loose.set(loose.exchange.requestId, loose);
}

export function removeCall(calls: TrackedCalls, id: string): void {
  const call = calls.byId.get(id);
  if (call === undefined) return;
  close(calls, call);
  for (const { preflight, request } of call.hops) {
    calls.slots.delete(request.requestId);
    if (preflight !== null) calls.slots.delete(preflight.requestId);
    leave(calls.byUrl, request.url, id);
  }
  calls.byId.delete(id);
}

/** Puts a call that differs in what is known about it, not in its requests, in the place of the one with its id. */
export function replaceCall(calls: TrackedCalls, call: Call): void {
  calls.byId.set(call.id, call);
}

function enter(index: Map<string, Set<string>>, url: string, id: string): void {
  const same = index.get(url);
  if (same === undefined) index.set(url, new Set([id]));
  else same.add(id);
}

function leave(index: Map<string, Set<string>>, url: string, id: string): void {
  const same = index.get(url);
  same?.delete(id);
  if (same?.size === 0) index.delete(url);
}

/** Takes in one event; returns the ids of the calls it changed. `page` is the number of the tab's current page load. */
export function applyEvent(
  calls: TrackedCalls,
  event: WebRequestEvent,
  browser: BrowserName,
  page: number,
): readonly string[] {
  // URLs are compared with one another, so they are cut before the first comparison.
  const limited = limitedInfo(event);
  const slot = calls.slots.get(limited.requestId);
  if (slot !== undefined) return update(calls, slot, limited, browser);
  const loose = calls.loose.get(limited.requestId);
  if (loose !== undefined) return updateLoose(calls, loose, limited, browser);
  if (limited.method === 'OPTIONS') {
    const fresh = { context: contextOf(limited), exchange: startExchange(limited), page };
    calls.loose.set(limited.requestId, fresh);
    return limited.kind === 'started' ? [] : updateLoose(calls, fresh, limited, browser);
  }
  const first = startExchange(limited);
  const call = newCall(limited, page, {
    preflight: null,
    request: limited.kind === 'started' ? first : advanceExchange(first, limited),
  });
  put(calls, call);
  return [call.id];
}

function contextOf({
  requestId,
  url,
  method,
  type,
  tabId,
  frameId,
  documentId,
  documentUrl,
  initiator,
  at,
}: RequestInfo): RequestInfo {
  return { requestId, url, method, type, tabId, frameId, documentId, documentUrl, initiator, at };
}

function newCall(context: RequestInfo, page: number, hop: Hop): Call {
  const { requestId, tabId, frameId, documentId, documentUrl, initiator, type } = context;
  return {
    id: requestId,
    tabId,
    frameId,
    documentId,
    documentUrl,
    initiator,
    type,
    page,
    hops: [hop],
    timing: null,
    asker: null,
  };
}

/** Stores a call and keeps the indexes in step. */
function put(calls: TrackedCalls, call: Call): void {
  const before = calls.byId.get(call.id);
  if (before !== undefined) close(calls, before);
  calls.byId.set(call.id, call);
  call.hops.forEach((hop, index) => {
    // The request of every hop has the same id; its events always belong to the last one.
    calls.slots.set(hop.request.requestId, { callId: call.id, hop: index, leg: 'request' });
    if (hop.preflight !== null) {
      calls.slots.set(hop.preflight.requestId, { callId: call.id, hop: index, leg: 'preflight' });
    }
    // A call that is brought back has all its hops at once.
    if (before === undefined) enter(calls.byUrl, hop.request.url, call.id);
  });
  const { request } = lastHop(call);
  enter(calls.byUrl, request.url, call.id);
  if (!isOver(request)) enter(calls.open, request.url, call.id);
}

function close(calls: TrackedCalls, call: Call): void {
  leave(calls.open, lastHop(call).request.url, call.id);
}

function withHop(call: Call, index: number, hop: Hop): Call {
  return { ...call, hops: call.hops.with(index, hop) };
}

function update(calls: TrackedCalls, slot: Slot, event: WebRequestEvent, browser: BrowserName): readonly string[] {
  const call = calls.byId.get(slot.callId);
  const hop = call?.hops[slot.hop];
  if (call === undefined || hop === undefined) return [];
  if (slot.leg === 'preflight') {
    if (hop.preflight === null || event.kind === 'started') return [];
    put(calls, withHop(call, slot.hop, { ...hop, preflight: advanceExchange(hop.preflight, event) }));
    return [call.id];
  }
  if (event.kind === 'started') return [redirect(calls, call, event).id];
  put(calls, withHop(call, slot.hop, { ...hop, request: advanceExchange(hop.request, event) }));
  const swapped = event.kind === 'sent' || event.kind === 'failed' ? settlePreflight(calls, call.id, browser) : [];
  return [call.id, ...swapped];
}

function redirect(calls: TrackedCalls, call: Call, event: WebRequestEvent): Call {
  const hop = lastHop(call);
  // The same start, told twice (Firefox replays events to a woken event page): nothing new.
  if (hop.request.state === 'started' && hop.request.url === event.url) return call;
  const left: Exchange = { ...hop.request, state: 'redirected', endedAt: event.at };
  const hops = [
    ...call.hops.slice(0, -1),
    { ...hop, request: left },
    { preflight: null, request: startExchange(event) },
  ];
  const next = { ...call, hops };
  put(calls, next);
  return next;
}

function updateLoose(
  calls: TrackedCalls,
  loose: UnpairedOptions,
  event: WebRequestEvent,
  browser: BrowserName,
): readonly string[] {
  if (event.kind === 'started') return [];
  const { requestId } = event;
  const exchange = advanceExchange(loose.exchange, event);
  const moved = { ...loose, exchange };
  calls.loose.set(requestId, moved);
  // Access-Control-Request-Method is a forbidden request-header: only the browser itself can have sent it.
  const isPreflight = preflightMethod(exchange) !== null;
  if (isPreflight) {
    const parent = findParent(calls, moved, browser) ?? abortedParent(calls, moved, browser);
    if (parent !== null) return [attach(calls, parent, exchange)];
    return isOver(exchange) ? [orphan(calls, moved)] : [];
  }
  if (exchange.requestHeaders === null) {
    if (!isOver(exchange)) return [];
    const parent = findParent(calls, moved, browser) ?? unsentParent(calls, moved, browser);
    if (parent !== null) return [attach(calls, parent, exchange)];
  }
  return [promote(calls, moved)];
}

/** The OPTIONS request was the page's own call. */
function promote(calls: TrackedCalls, loose: UnpairedOptions): string {
  calls.loose.delete(loose.exchange.requestId);
  const call = newCall(loose.context, loose.page, { preflight: null, request: loose.exchange });
  put(calls, call);
  return call.id;
}

/** A preflight whose request we never saw begin: the request is known from what the preflight asked for. */
function orphan(calls: TrackedCalls, loose: UnpairedOptions): string {
  const { exchange, context } = loose;
  calls.loose.delete(exchange.requestId);
  const method = preflightMethod(exchange) ?? 'GET';
  const request = startExchange({ ...context, method, requestId: `${context.requestId}+` });
  const call = newCall({ ...context, requestId: `${context.requestId}+` }, loose.page, {
    preflight: exchange,
    request,
  });
  put(calls, call);
  return call.id;
}

function attach(calls: TrackedCalls, parentId: string, preflight: Exchange): string {
  calls.loose.delete(preflight.requestId);
  const parent = calls.byId.get(parentId);
  if (parent === undefined) return parentId;
  put(calls, withHop(parent, parent.hops.length - 1, { ...lastHop(parent), preflight }));
  return parentId;
}

/**
 * The request a preflight was sent for: same URL, method, document and initiator, begun before it, not yet past its
 * preflight, and the oldest of those, since both browsers start preflights in the order of their requests.
 */
function findParent(calls: TrackedCalls, loose: UnpairedOptions, browser: BrowserName): string | null {
  const { exchange, context } = loose;
  const method = preflightMethod(exchange);
  const names = requestedNames(exchange);
  let oldest: Call | null = null;
  for (const id of calls.open.get(exchange.url) ?? []) {
    const call = calls.byId.get(id);
    if (call === undefined || !sameContext(call, context)) continue;
    const { request, preflight } = lastHop(call);
    if (preflight !== null || request.startedAt > exchange.startedAt) continue;
    if (method !== null && request.method !== method) continue;
    if (!browserProfiles[browser].preflightFollows.has(request.state)) continue;
    if (request.requestHeaders !== null && method !== null && namesOf(request, browser) !== names) continue;
    if (oldest === null || request.startedAt < lastHop(oldest).request.startedAt) oldest = call;
  }
  if (oldest !== null) return oldest.id;
  return method === 'OPTIONS' ? looseParent(calls, loose) : null;
}

/**
 * Chromium stops a preflight before it is sent if it would have to change http to https (HSTS), and tells the end of the
 * request first (measured): the oldest of those that ended so, and have no preflight yet.
 */
function unsentParent(
  calls: TrackedCalls,
  { exchange, context }: UnpairedOptions,
  browser: BrowserName,
): string | null {
  if (exchange.error === null || !browserProfiles[browser].refusalErrors.has(exchange.error)) return null;
  for (const id of calls.byUrl.get(exchange.url) ?? []) {
    const call = calls.byId.get(id);
    if (call === undefined) continue;
    const { request, preflight } = lastHop(call);
    if (request.url !== exchange.url || request.error !== exchange.error || preflight !== null) continue;
    if (request.requestHeaders !== null || request.startedAt > exchange.startedAt) continue;
    if (sameContext(call, context)) return call.id;
  }
  return null;
}

/**
 * The page may abort a call while its preflight is under way, and the end of the call may be told first (measured in Chromium,
 * as React's StrictMode does it): the newest of those that ended so, and have no preflight yet.
 */
function abortedParent(
  calls: TrackedCalls,
  { exchange, context }: UnpairedOptions,
  browser: BrowserName,
): string | null {
  const method = preflightMethod(exchange);
  let newest: Call | null = null;
  for (const id of calls.byUrl.get(exchange.url) ?? []) {
    const call = calls.byId.get(id);
    if (call === undefined || !sameContext(call, context)) continue;
    const { request, preflight } = lastHop(call);
    if (preflight !== null || request.method !== method || request.error === null) continue;
    if (!browserProfiles[browser].abortErrors.has(request.error) || request.startedAt > exchange.startedAt) continue;
    if (newest === null || request.startedAt > lastHop(newest).request.startedAt) newest = call;
  }
  return newest?.id ?? null;
}

/** The page itself called with OPTIONS: its own request is still loose when the preflight for it goes out. */
function looseParent(calls: TrackedCalls, preflight: UnpairedOptions): string | null {
  for (const other of calls.loose.values()) {
    if (other === preflight || other.exchange.requestId === preflight.exchange.requestId) continue;
    if (other.exchange.url !== preflight.exchange.url || other.exchange.startedAt > preflight.exchange.startedAt)
      continue;
    if (other.exchange.requestHeaders === null) return promote(calls, other);
  }
  return null;
}

/** A document's frame changes its number when the document begins to be shown (measured in Chromium). */
function sameContext(call: Call, context: Pick<RequestInfo, 'frameId' | 'documentId' | 'initiator'>): boolean {
  if (call.documentId !== context.documentId || call.initiator !== context.initiator) return false;
  return call.documentId !== null || call.frameId === context.frameId;
}

function requestedNames(preflight: Exchange): string {
  return preflightHeaderNames(preflight)
    .filter((name) => !isBrowsersOwn(name))
    .toSorted() // a stand-in for a secret name need not stand where the name stood
    .join(',');
}

function namesOf(request: Exchange, browser: BrowserName): string {
  return unsafeHeaderNames(request.requestHeaders ?? [], browserProfiles[browser]).join(',');
}

/**
 * Identical calls at the same time are paired in order of start, which is a guess. When a request moves on, its
 * preflight must be over and, once its headers are known, must have asked for them: if it is not so, the preflight
 * belongs to another of the same calls, and the two change places.
 */
function settlePreflight(calls: TrackedCalls, id: string, browser: BrowserName): readonly string[] {
  const call = calls.byId.get(id);
  if (call === undefined) return [];
  const hop = lastHop(call);
  if (hop.preflight === null || fits(hop.request, hop.preflight, browser)) return [];
  for (const otherId of calls.open.get(hop.request.url) ?? []) {
    const other = calls.byId.get(otherId);
    if (other === undefined || otherId === id || !sameContext(call, other)) continue;
    const otherHop = lastHop(other);
    if (otherHop.request.method !== hop.request.method) continue;
    if (isOver(otherHop.request) || otherHop.request.requestHeaders !== null) continue;
    if (otherHop.preflight !== null && !fits(hop.request, otherHop.preflight, browser)) continue;
    put(calls, withHop(other, other.hops.length - 1, { ...otherHop, preflight: hop.preflight }));
    put(calls, withHop(call, call.hops.length - 1, { ...hop, preflight: otherHop.preflight }));
    return [other.id];
  }
  return [];
}

function fits(request: Exchange, preflight: Exchange, browser: BrowserName): boolean {
  if (browser === 'firefox') return true; // headers are known before the preflight starts: paired by them already
  if (!isOver(preflight)) return false;
  return request.requestHeaders === null || namesOf(request, browser) === requestedNames(preflight);
}
