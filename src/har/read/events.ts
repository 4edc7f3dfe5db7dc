// Chains of entries → the events a browser would have sent for them → Calls, through the same pairing as live.

import { get } from '../../fetch/header-list.ts';
import { isHttp, originOf, sameOrigin } from '../../fetch/origin.ts';
import { redirectLocation } from '../../fetch/redirect.ts';
import type { Call, Exchange } from '../../network/call.ts';
import { applyEvent } from '../../network/call-tracker.ts';
import { noCalls } from '../../network/tracked-calls.ts';
import type { RequestInfo, WebRequestEvent } from '../../network/web-request-event.ts';
import type { Recorder } from '../recorder.ts';
import type { HarEntry } from '../types.ts';
import type { RedirectChain } from './redirect-chains.ts';

/** URL of each page in the file, by its id. */
export type Pages = ReadonlyMap<string, string>;

const NO_ANSWER = 'no response in the file';

/** Named as Referer by programs that are no browser: WeChat's mini programs. */
const NO_PAGES: ReadonlySet<string> = new Set(['https://servicewechat.com']);

/** Serialised origin of who asked; null: nothing in the file tells. */
export function initiatorOf(chain: RedirectChain, pages: Pages): string | null {
  const [first] = chain;
  const entries = [first?.request, first?.preflight].filter((each) => each != null);
  for (const { requestHeaders, url } of entries) {
    if (get(requestHeaders, 'Sec-Fetch-Site') === 'same-origin') return originOf(url);
    const origin = get(requestHeaders, 'Origin');
    if (origin !== null) return origin === 'null' ? 'null' : originOf(origin);
  }
  if (entries.some(({ referer }) => referer !== null && NO_PAGES.has(originOf(referer) ?? ''))) return null;
  for (const { referer } of entries) if (referer !== null && originOf(referer) !== null) return originOf(referer);
  const page = pageOf(chain, pages);
  return page === null ? null : originOf(page);
}

function pageOf([first]: RedirectChain, pages: Pages): string | null {
  const id = first?.request?.page ?? first?.preflight?.page ?? null;
  if (id !== null) return pages.get(id) ?? null;
  const [only] = pages.values();
  return pages.size === 1 ? (only ?? null) : null;
}

/** Did it leave the origin of its page, or was it refused on the way out? */
export function crossesOrigins(chain: RedirectChain, initiator: string): boolean {
  return chain.some(({ request, preflight }) => {
    const entry = request ?? preflight;
    if (entry === null) return false;
    return [entry.url, redirectOf(entry)].some((url) => url !== null && !sameOrigin(initiator, originOf(url)));
  });
}

export function callOf(chain: RedirectChain, initiator: string, recorder: Recorder, pages: Pages): Call | null {
  const [first] = chain;
  const id = `har-${first?.request?.index ?? first?.preflight?.index ?? 0}`;
  const page = pageOf(chain, pages);
  const context = {
    tabId: -1,
    frameId: 0,
    documentId: null,
    documentUrl: page ?? (initiator === 'null' ? null : initiator),
    initiator,
    type: chain.find(({ request }) => request !== null)?.request?.type ?? first?.preflight?.type ?? 'xmlhttprequest',
  };
  const calls = noCalls();
  for (const [index, step] of chain.entries()) {
    const last = index === chain.length - 1;
    for (const event of eventsOf(step, id, context, last, recorder)) applyEvent(calls, event, recorder.browser, 0);
  }
  const [call] = calls.byId.values();
  return call === undefined ? null : completed(call, chain, recorder);
}

type Rest = Omit<RequestInfo, 'requestId' | 'url' | 'method' | 'at'>;

function* eventsOf(
  { preflight, request }: RedirectChain[number],
  id: string,
  rest: Rest,
  last: boolean,
  recorder: Recorder,
): Generator<WebRequestEvent> {
  const infoOf = (entry: HarEntry, requestId: string, time: number): RequestInfo => ({
    ...rest,
    requestId,
    url: entry.url,
    method: entry.method,
    at: time,
  });
  // At a proxy the preflight comes first; to a browser it is a part of its request.
  const start = Math.min(
    request?.startedAt ?? Number.POSITIVE_INFINITY,
    preflight?.startedAt ?? Number.POSITIVE_INFINITY,
  );
  if (request !== null) yield { kind: 'started', ...infoOf(request, id, start) };
  if (preflight !== null) {
    const preflightId = `${id}p${preflight.index}`;
    yield { kind: 'started', ...infoOf(preflight, preflightId, Math.max(start, preflight.startedAt)) };
    yield* responseEvents(preflight, infoOf(preflight, preflightId, preflight.end), true, recorder);
    // Only the preflight is in the file: its request was made up from it, and is over as well.
    if (request === null)
      yield { kind: 'failed', ...failure(null), ...infoOf(preflight, `${preflightId}+`, preflight.end) };
  }
  if (request !== null) yield* responseEvents(request, infoOf(request, id, request.end), last, recorder);
}

function* responseEvents(
  entry: HarEntry,
  context: RequestInfo,
  last: boolean,
  recorder: Recorder,
): Generator<WebRequestEvent> {
  const { requestHeaders, status, responseHeaders, fromCache, ip } = entry;
  if (requestHeaders !== null) yield { kind: 'sent', headers: requestHeaders, ...context };
  if (status !== null) yield { kind: 'answered', status, headers: responseHeaders ?? [], fromCache, ip, ...context };
  if (!last || (recorder.kind === 'complete' && leavesHttp(entry))) return;
  const error = recorder.kind === 'complete' || status === null ? entry.error : null;
  const opaque = get(requestHeaders, 'Sec-Fetch-Mode') === 'no-cors' && status !== null;
  // Chrome writes so beside an opaque answer, which the page has by then (measured).
  if (error === 'net::ERR_ABORTED' && opaque) {
    yield { kind: 'completed', status, headers: null, fromCache, ip, ...context };
    return;
  }
  if (error !== null) yield { kind: 'failed', ...failure(error), ...context };
  else if (status !== null) yield { kind: 'completed', status, headers: null, fromCache, ip, ...context };
  else if (recorder.kind !== 'complete') yield { kind: 'failed', ...failure(null), ...context };
}

/** A redirect to a scheme that is not HTTP(S), and nothing more: Chrome tells of no end then, live neither (measured). */
function leavesHttp(entry: HarEntry): boolean {
  const target = redirectOf(entry);
  return target !== null && !isHttp(target) && entry.error === null;
}

function redirectOf({ status, responseHeaders, url }: HarEntry): string | null {
  return status === null ? null : redirectLocation(status, responseHeaders ?? [], url);
}

function failure(error: string | null) {
  return { error: error ?? NO_ANSWER, fromCache: false, ip: null };
}

/** What no event tells. */
function completed(call: Call, chain: RedirectChain, recorder: Recorder): Call {
  const end = chain.at(-1)?.request ?? null;
  // A redirect that was not followed, and no error: whether that was the page's wish, or the file begins or ends there, is
  // not in it.
  const devtools = end === null || (redirectOf(end) !== null && end.error === null) ? null : end.devtools;
  const apart = <E extends Exchange | null>(each: E): E => (each === null ? each : { ...each, linesApart: true });
  const hops =
    recorder.kind === 'silent'
      ? call.hops.map(({ preflight, request }) => ({ preflight: apart(preflight), request: apart(request) }))
      : call.hops;
  const entries = chain.flatMap(({ preflight, request }) => [preflight, request]).filter((each) => each !== null);
  const withoutStorageAccess = entries.some((each) => each.withoutStorageAccess);
  const outcomeKnown = recorder.kind === 'complete' && end !== null && (end.status !== null || end.error !== null);
  return {
    ...call,
    asker: devtools,
    ...(withoutStorageAccess ? { withoutStorageAccess } : {}),
    hops,
    ...(outcomeKnown ? {} : { recorded: recorder.kind === 'other' ? 'other' : 'silent' }),
  };
}
