// Which request a preflight belongs to. It has an id of its own and no link to its parent (measured in both browsers).
import { browserProfiles } from '../fetch/browser-profiles.ts';
import type { BrowserName } from '../fetch/model.ts';
import { isBrowsersOwn, unsafeHeaderNames } from '../fetch/safelist.ts';
import type { Call, Exchange } from './call.ts';
import { isOver, lastHop, preflightHeaderNames, preflightMethod } from './exchange.ts';
import type { TrackedCalls, UnpairedOptions } from './tracked-calls.ts';
import type { RequestInfo } from './web-request-event.ts';

/**
 * The request a preflight was sent for: same URL, method, document and initiator, begun before it, not yet past its
 * preflight, and the oldest of those, since both browsers start preflights in the order of their requests.
 */
export function openParent(calls: TrackedCalls, options: UnpairedOptions, browser: BrowserName): string | null {
  const { exchange, context } = options;
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
  return oldest?.id ?? null;
}

/**
 * Chromium stops a preflight before it is sent if it would have to change http to https (HSTS), and tells the end of the
 * request first (measured): the oldest of those that ended so, and have no preflight yet.
 */
export function unsentParent(
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
export function abortedParent(
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
export function unpairedParent(calls: TrackedCalls, options: UnpairedOptions): UnpairedOptions | null {
  if (preflightMethod(options.exchange) !== 'OPTIONS') return null;
  for (const other of calls.loose.values()) {
    if (other === options || other.exchange.requestId === options.exchange.requestId) continue;
    if (other.exchange.url !== options.exchange.url || other.exchange.startedAt > options.exchange.startedAt) continue;
    if (other.exchange.requestHeaders === null) return other;
  }
  return null;
}

/**
 * Identical calls at the same time are paired in order of start, which is a guess. When a request moves on, its
 * preflight must be over and, once its headers are known, must have asked for them: if it is not so, the preflight
 * belongs to another of the same calls, and the two change places. null: it is its own.
 */
export function ownerOfPreflight(calls: TrackedCalls, call: Call, browser: BrowserName): Call | null {
  const { request, preflight } = lastHop(call);
  if (preflight === null || fits(request, preflight, browser)) return null;
  for (const id of calls.open.get(request.url) ?? []) {
    const other = calls.byId.get(id);
    if (other === undefined || id === call.id || !sameContext(call, other)) continue;
    const hop = lastHop(other);
    if (hop.request.method !== request.method) continue;
    if (isOver(hop.request) || hop.request.requestHeaders !== null) continue;
    if (hop.preflight === null || fits(request, hop.preflight, browser)) return other;
  }
  return null;
}

function fits(request: Exchange, preflight: Exchange, browser: BrowserName): boolean {
  if (browser === 'firefox') return true; // headers are known before the preflight starts: paired by them already
  if (!isOver(preflight)) return false;
  return request.requestHeaders === null || namesOf(request, browser) === requestedNames(preflight);
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
