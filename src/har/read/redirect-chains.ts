// Single entries → what belongs together: a request, its preflight, and the requests its redirects led to. HAR has no field
// for either, so they are found by URL, method and time, as they follow each other on the wire.

import { browserProfiles } from '../../fetch/browser-profiles.ts';
import { get, has } from '../../fetch/header-list.ts';
import { ACRM } from '../../fetch/header-names.ts';
import { redirectLocation } from '../../fetch/redirect.ts';
import { isBrowsersOwn, unsafeHeaderNames } from '../../fetch/safelist.ts';
import { preflightHeaderNames, startExchange } from '../../network/exchange.ts';
import type { Recorder } from '../recorder.ts';
import type { HarEntry } from '../types.ts';

interface Step {
  readonly preflight: HarEntry | null;
  /** null: the file holds only the preflight. */
  readonly request: HarEntry | null;
}

/** One call: its URL list. Never empty. */
export type RedirectChain = readonly Step[];

/** Longest pause between an answer and what follows from it. */
const PAUSE_MS = 5000;
/** Time stamps are rounded. */
const ROUNDING_MS = 2;
/** Preflights of one URL that are looked at for one request. */
const MOST_NEAR = 100;
/** https://fetch.spec.whatwg.org/#http-redirect-fetch allows twenty. */
const MOST_HOPS = 21;

function isPreflight({ method, requestHeaders }: HarEntry): boolean {
  return method === 'OPTIONS' && has(requestHeaders, ACRM);
}

export function redirectChains(entries: readonly HarEntry[], recorder: Recorder): readonly RedirectChain[] {
  const inOrder = entries.toSorted((a, b) => a.startedAt - b.startedAt || a.index - b.index);
  const requests = inOrder.filter((entry) => !isPreflight(entry));
  const preflights = byUrl(inOrder.filter(isPreflight));
  const waiting = byUrl(requests);
  const used = new Set<HarEntry>();
  // Lists stay short of what is used, so that a file with one URL a hundred thousand times is read in time.
  const use = (entry: HarEntry, lists: Lists) => {
    used.add(entry);
    const list = lists.get(entry.url) ?? [];
    const index = indexOf(list, entry);
    if (list[index] === entry) list.splice(index, 1);
  };
  const chains: RedirectChain[] = [];

  for (const first of requests) {
    if (used.has(first)) continue;
    const chain: Step[] = [];
    for (let next: HarEntry | null = first; next !== null && chain.length < MOST_HOPS; next = following(next)) {
      use(next, waiting);
      const preflight = preflightOf(next);
      if (chain.length === 0 || preflight !== null || !neverSent(next)) chain.push({ request: next, preflight });
    }
    chains.push(chain);
  }
  for (const left of preflights.values()) {
    for (const preflight of left) chains.push([{ preflight, request: null }]);
  }
  return chains.toSorted((a, b) => startOf(a) - startOf(b));

  function following(entry: HarEntry): HarEntry | null {
    if (entry.status === null || entry.error !== null) return null;
    const target = redirectLocation(entry.status, entry.responseHeaders ?? [], entry.url);
    if (target === null) return null;
    const list = waiting.get(target) ?? [];
    const next = list[firstAt(list, entry.startedAt)];
    return next !== undefined && next.startedAt <= entry.end + PAUSE_MS ? next : null;
  }

  /** The nearest one before the answer; of several, the one that asked for this request's own headers. */
  function preflightOf(request: HarEntry): HarEntry | null {
    const list = preflights.get(request.url) ?? [];
    const fits = (each: HarEntry) => get(each.requestHeaders, ACRM) === request.method;
    // In a browser the request begins first and waits; in front of it, at a proxy, the preflight comes first.
    const middle = firstAt(list, request.startedAt - ROUNDING_MS);
    const last = lastMoment(request, recorder);
    const after = list.slice(middle, middle + MOST_NEAR).filter((each) => each.startedAt <= last && fits(each));
    const before = list
      .slice(Math.max(0, middle - MOST_NEAR), middle)
      .filter((each) => each.startedAt >= request.startedAt - PAUSE_MS && each.startedAt <= last && fits(each));
    const candidates = after.length > 0 ? after : before.toReversed();
    const preflight = candidates.find((each) => matchesHeaders(each, request, recorder)) ?? candidates[0] ?? null;
    if (preflight !== null) use(preflight, preflights);
    return preflight;
  }
}

/** Both browsers write down the target of a redirect that they then do not follow (measured). */
function neverSent({ requestHeaders, status, error }: HarEntry): boolean {
  return requestHeaders === null && status === null && (error === null || error === 'net::ERR_ABORTED');
}

function matchesHeaders(preflight: HarEntry, request: HarEntry, { browser }: Recorder): boolean {
  if (request.requestHeaders === null) return true;
  const context = { requestId: '', url: '', method: '', type: '', tabId: 0, frameId: 0, at: 0 };
  const empty = startExchange({ ...context, documentId: null, documentUrl: null, initiator: null });
  const requestedNames = preflightHeaderNames({ ...empty, requestHeaders: preflight.requestHeaders });
  const needed = unsafeHeaderNames(request.requestHeaders, browserProfiles[browser]);
  // A stand-in for a secret name need not stand where the name stood.
  return (
    requestedNames
      .filter((name) => !isBrowsersOwn(name))
      .toSorted()
      .join() === needed.join()
  );
}

/** Firefox leaves the preflight's time out of the request's; Chrome does when the call comes to nothing (measured). */
function lastMoment({ status, end }: HarEntry, { kind }: Recorder): number {
  return end + (status === null || kind === 'silent' ? PAUSE_MS : ROUNDING_MS);
}

/** By URL, in order of time. */
type Lists = Map<string, HarEntry[]>;

/** Where the first one stands that began no earlier. */
function firstAt(list: readonly HarEntry[], time: number): number {
  return firstWhere(list, (each) => each.startedAt >= time);
}

function indexOf(list: readonly HarEntry[], entry: HarEntry): number {
  return firstWhere(
    list,
    ({ startedAt, index }) => startedAt > entry.startedAt || (startedAt === entry.startedAt && index >= entry.index),
  );
}

/** For a list whose beginning is not so, and whose rest is. */
function firstWhere(list: readonly HarEntry[], is: (entry: HarEntry) => boolean): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const entry = list[middle];
    if (entry !== undefined && is(entry)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function byUrl(entries: readonly HarEntry[]): Lists {
  const lists: Lists = new Map();
  for (const entry of entries) {
    const same = lists.get(entry.url);
    if (same === undefined) lists.set(entry.url, [entry]);
    else same.push(entry);
  }
  return lists;
}

function startOf([first]: RedirectChain): number {
  return first?.request?.startedAt ?? first?.preflight?.startedAt ?? 0;
}
