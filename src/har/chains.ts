// Single entries → what belongs together: a request, its preflight, and the requests its redirects led to. HAR has no field
// for either, so they are found by URL, method and time, as they follow each other on the wire.
import { askedNames, begin } from '../engine/calls/exchange.ts';
import { browsers } from '../engine/fetch/browsers.ts';
import { get, has } from '../engine/fetch/headers.ts';
import { redirectLocation } from '../engine/fetch/redirect.ts';
import { isBrowsersOwn, unsafeHeaderNames } from '../engine/fetch/safelist.ts';
import type { Recorded } from './entry.ts';
import type { Recorder } from './recorder.ts';

export interface Step {
  readonly preflight: Recorded | null;
  /** null: the file holds only the preflight. */
  readonly request: Recorded | null;
}

/** One call: its URL list. Never empty. */
export type Chain = readonly Step[];

/** Longest pause between an answer and what follows from it. */
const PAUSE_MS = 5000;
/** Time stamps are rounded. */
const ROUNDING_MS = 2;
/** https://fetch.spec.whatwg.org/#http-redirect-fetch allows twenty. */
const MOST_HOPS = 21;

export function isPreflight({ method, requestHeaders }: Recorded): boolean {
  return method === 'OPTIONS' && has(requestHeaders, 'Access-Control-Request-Method');
}

export function chainsOf(entries: readonly Recorded[], recorder: Recorder): readonly Chain[] {
  const inOrder = entries.toSorted((a, b) => a.at - b.at || a.index - b.index);
  const requests = inOrder.filter((entry) => !isPreflight(entry));
  const preflights = byUrl(inOrder.filter(isPreflight));
  const waiting = byUrl(requests);
  const used = new Set<Recorded>();
  const chains: Chain[] = [];

  for (const first of requests) {
    if (used.has(first)) continue;
    const chain: Step[] = [];
    for (let next: Recorded | null = first; next !== null && chain.length < MOST_HOPS; next = following(next)) {
      used.add(next);
      const preflight = preflightOf(next);
      if (chain.length === 0 || preflight !== null || !neverSent(next)) chain.push({ request: next, preflight });
    }
    chains.push(chain);
  }
  for (const left of preflights.values()) {
    for (const preflight of left) if (!used.has(preflight)) chains.push([{ preflight, request: null }]);
  }
  return chains.toSorted((a, b) => startOf(a) - startOf(b));

  function following(entry: Recorded): Recorded | null {
    if (entry.status === null || entry.error !== null) return null;
    const target = redirectLocation(entry.status, entry.responseHeaders ?? [], entry.url);
    if (target === null) return null;
    const later = ({ at }: Recorded) => at >= entry.at && at <= entry.end + PAUSE_MS;
    return (waiting.get(target) ?? []).find((other) => other !== entry && !used.has(other) && later(other)) ?? null;
  }

  /** The nearest one before the answer; of several, the one that asked for this request's own headers. */
  function preflightOf(request: Recorded): Recorded | null {
    const near = (preflights.get(request.url) ?? []).filter(
      (each) =>
        !used.has(each) &&
        get(each.requestHeaders, 'Access-Control-Request-Method') === request.method &&
        each.at >= request.at - PAUSE_MS &&
        each.at <= lastMoment(request, recorder),
    );
    // In a browser the request begins first and waits; in front of it, at a proxy, the preflight comes first.
    const inside = near.filter((each) => each.at >= request.at - ROUNDING_MS);
    const candidates = inside.length > 0 ? inside : near.toReversed();
    const found = candidates.find((each) => asksFor(each, request, recorder)) ?? candidates[0] ?? null;
    if (found !== null) used.add(found);
    return found;
  }
}

/** Both browsers write down the target of a redirect that they then do not follow (measured). */
function neverSent({ requestHeaders, status, error }: Recorded): boolean {
  return requestHeaders === null && status === null && (error === null || error === 'net::ERR_ABORTED');
}

function asksFor(preflight: Recorded, request: Recorded, { browser }: Recorder): boolean {
  if (request.requestHeaders === null) return true;
  const context = { requestId: '', url: '', method: '', type: '', tabId: 0, frameId: 0, at: 0 };
  const empty = begin({ ...context, documentId: null, documentUrl: null, initiator: null });
  const asked = askedNames({ ...empty, requestHeaders: preflight.requestHeaders });
  const needed = unsafeHeaderNames(request.requestHeaders, browsers[browser]);
  return asked.filter((name) => !isBrowsersOwn(name)).join() === needed.join();
}

/** Firefox leaves the preflight's time out of the request's; Chrome does when the call comes to nothing (measured). */
function lastMoment({ status, end }: Recorded, { knows }: Recorder): number {
  return end + (status === null || knows === 'silent' ? PAUSE_MS : ROUNDING_MS);
}

function byUrl(entries: readonly Recorded[]): Map<string, Recorded[]> {
  const found = new Map<string, Recorded[]>();
  for (const entry of entries) {
    const same = found.get(entry.url);
    if (same === undefined) found.set(entry.url, [entry]);
    else same.push(entry);
  }
  return found;
}

function startOf([first]: Chain): number {
  return first?.request?.at ?? first?.preflight?.at ?? 0;
}
