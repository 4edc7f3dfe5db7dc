// From single requests to calls: redirects of one request id are hops, and a CORS-preflight request joins the request it was
// sent for.
import type { BrowserName } from '../fetch/model.ts';
import type { Call, Exchange, Hop } from './call.ts';
import { isOver, nextExchange, preflightMethod, startExchange } from './exchange.ts';
import { limitedInfo } from './limits.ts';
import { abortedParent, openParent, ownerOfPreflight, unpairedParent, unsentParent } from './preflight-pairing.ts';
import { put, type TrackedCalls, type UnpairedOptions } from './tracked-calls.ts';
import type { RequestInfo, WebRequestEvent } from './web-request-event.ts';

/** Takes in one event; returns the ids of the calls it changed. `page` is the number of the tab's current page load. */
export function applyEvent(
  calls: TrackedCalls,
  event: WebRequestEvent,
  browser: BrowserName,
  page: number,
): readonly string[] {
  // URLs are compared with one another, so they are cut before the first comparison.
  const info = limitedInfo(event);
  const place = calls.places.get(info.requestId);
  const unpaired = calls.loose.get(info.requestId);
  const call = place === undefined ? undefined : calls.byId.get(place.callId);
  const hop = place === undefined ? undefined : call?.hops[place.hop];
  const before = place === undefined ? unpaired?.exchange : hop?.[place.leg];
  const exchange = nextExchange(before ?? null, info);
  if (place !== undefined) {
    if (call === undefined || hop === undefined || before == null) return [];
    if (info.kind === 'started') return place.leg === 'preflight' ? [] : redirect(calls, call, before, info);
    put(calls, withHop(call, place.hop, { ...hop, [place.leg]: exchange }));
    const maySwap = place.leg === 'request' && (info.kind === 'sent' || info.kind === 'failed');
    return maySwap ? [call.id, ...swapPreflights(calls, call.id, browser)] : [call.id];
  }
  if (unpaired !== undefined) return pairOptions(calls, { ...unpaired, exchange }, browser);
  if (info.method === 'OPTIONS') return pairOptions(calls, { context: contextOf(info), exchange, page }, browser);
  return [add(calls, info, page, { preflight: null, request: exchange })];
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

function add(calls: TrackedCalls, info: RequestInfo, page: number, hop: Hop): string {
  const { requestId: id, tabId, frameId, documentId, documentUrl, initiator, type } = info;
  put(calls, {
    id,
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
  });
  return id;
}

function withHop(call: Call, index: number, hop: Hop): Call {
  return { ...call, hops: call.hops.with(index, hop) };
}

function redirect(calls: TrackedCalls, call: Call, before: Exchange, info: WebRequestEvent): readonly string[] {
  // The same start, told twice (Firefox replays events to a woken event page): nothing new.
  if (before.state === 'started' && before.url === info.url) return [call.id];
  const left: Exchange = { ...before, state: 'redirected', endedAt: info.at };
  const last = call.hops.length - 1;
  const hops = call.hops.map((hop, index) => (index === last ? { ...hop, request: left } : hop));
  put(calls, { ...call, hops: [...hops, { preflight: null, request: startExchange(info) }] });
  return [call.id];
}

function pairOptions(calls: TrackedCalls, options: UnpairedOptions, browser: BrowserName): readonly string[] {
  const { exchange } = options;
  calls.loose.set(exchange.requestId, options);
  if (exchange.state === 'started') return [];
  // Access-Control-Request-Method is a forbidden request-header: only the browser itself can have sent it.
  if (preflightMethod(exchange) !== null) {
    const parent = parentOf(calls, options, browser) ?? abortedParent(calls, options, browser);
    if (parent !== null) return attach(calls, parent, exchange);
    return isOver(exchange) ? [orphan(calls, options)] : [];
  }
  if (exchange.requestHeaders === null) {
    if (!isOver(exchange)) return [];
    const parent = parentOf(calls, options, browser) ?? unsentParent(calls, options, browser);
    if (parent !== null) return attach(calls, parent, exchange);
  }
  return [promote(calls, options)];
}

function parentOf(calls: TrackedCalls, options: UnpairedOptions, browser: BrowserName): string | null {
  const open = openParent(calls, options, browser);
  if (open !== null) return open;
  const unpaired = unpairedParent(calls, options);
  return unpaired === null ? null : promote(calls, unpaired);
}

/** The OPTIONS request was the page's own call. */
function promote(calls: TrackedCalls, { context, exchange, page }: UnpairedOptions): string {
  calls.loose.delete(exchange.requestId);
  return add(calls, context, page, { preflight: null, request: exchange });
}

/** A preflight whose request we never saw begin: the request is known from what the preflight asked for. */
function orphan(calls: TrackedCalls, { context, exchange, page }: UnpairedOptions): string {
  calls.loose.delete(exchange.requestId);
  const method = preflightMethod(exchange) ?? 'GET';
  const info = { ...context, method, requestId: `${context.requestId}+` };
  return add(calls, info, page, { preflight: exchange, request: startExchange(info) });
}

function attach(calls: TrackedCalls, parentId: string, preflight: Exchange): readonly string[] {
  calls.loose.delete(preflight.requestId);
  const parent = calls.byId.get(parentId);
  const hop = parent?.hops.at(-1);
  if (parent !== undefined && hop !== undefined)
    put(calls, withHop(parent, parent.hops.length - 1, { ...hop, preflight }));
  return [parentId];
}

function swapPreflights(calls: TrackedCalls, id: string, browser: BrowserName): readonly string[] {
  const call = calls.byId.get(id);
  const other = call === undefined ? null : ownerOfPreflight(calls, call, browser);
  const [hop, otherHop] = [call?.hops.at(-1), other?.hops.at(-1)];
  if (call === undefined || other === null || hop === undefined || otherHop === undefined) return [];
  put(calls, withHop(other, other.hops.length - 1, { ...otherHop, preflight: hop.preflight }));
  put(calls, withHop(call, call.hops.length - 1, { ...hop, preflight: otherHop.preflight }));
  return [other.id];
}
