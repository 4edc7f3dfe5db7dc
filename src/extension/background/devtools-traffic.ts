// Requests that the browser itself makes and a page never sees.

import type { BrowserName } from '../../fetch/model.ts';
import type { Call } from '../../network/call.ts';
import { isOver, lastHop } from '../../network/exchange.ts';
import type { TrackedCalls } from '../../network/tracked-calls.ts';
import type { WebRequestEvent } from '../../network/web-request-event.ts';
import { modeOf } from '../../verdict/classify.ts';
import { judge } from '../../verdict/judge.ts';

/**
 * Chromium asks its cache first for every font, and ends that request with an error when it is not there, before anything is
 * sent; the font is then loaded by another request (measured: one request reached the server). No page can ask so of
 * another origin: https://fetch.spec.whatwg.org/#concept-request-cache-mode, "only-if-cached".
 */
export function isProbe(call: Call, event: WebRequestEvent): boolean {
  if (event.kind !== 'failed' || event.error !== 'net::ERR_CACHE_MISS') return false;
  return lastHop(call).request.status === null;
}

/**
 * A stylesheet that its document has loaded before: Chromium's DevTools load each one once more, without CORS, to show its
 * text, and Firefox loads again what its preload scanner had asked for in another way (measured). It tells nothing new.
 */
export function isRepeatedStylesheet(calls: TrackedCalls, call: Call, browser: BrowserName): boolean {
  if (call.type !== 'stylesheet' || call.hops.length > 1 || call.documentId === null) return false;
  const { url, requestHeaders, state } = lastHop(call).request;
  if (requestHeaders === null && !isOver(lastHop(call).request)) return false;
  const before = first(calls, call, url);
  if (before === null) return false;
  if (state === 'sent' || state === 'answered') return modeOf(call) === 'no-cors';
  const outcome = judge(call, browser).outcome;
  return outcome === 'opaque' || (outcome === 'readable' && judge(before, browser).outcome === 'readable');
}

function first(calls: TrackedCalls, call: Call, url: string): Call | null {
  for (const id of calls.byUrl.get(url) ?? []) {
    if (id === call.id) return null;
    const other = calls.byId.get(id);
    if (other?.type === 'stylesheet' && other.documentId === call.documentId) return other;
  }
  return null;
}
