// The calls of one tab and the ways to find them: by id, by request, by URL.
import type { Call, Exchange } from './call.ts';
import { isOver } from './exchange.ts';
import type { RequestInfo } from './web-request-event.ts';

/** An OPTIONS request that may be a preflight: only its headers will tell. */
export interface UnpairedOptions {
  readonly context: RequestInfo;
  readonly exchange: Exchange;
  readonly page: number;
}

/** Where in a call the exchange of a request stands. */
interface Place {
  readonly callId: string;
  readonly hop: number;
  readonly leg: 'preflight' | 'request';
}

/** The calls of one tab. Updated in place by `applyEvent`; the Call objects themselves are never changed, but replaced. */
export interface TrackedCalls {
  readonly byId: Map<string, Call>;
  readonly loose: Map<string, UnpairedOptions>;
  readonly places: Map<string, Place>;
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
  return { byId: new Map(), loose: new Map(), places: new Map(), open: new Map(), byUrl: new Map() };
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
    calls.places.delete(request.requestId);
    if (preflight !== null) calls.places.delete(preflight.requestId);
    leave(calls.byUrl, request.url, id);
  }
  calls.byId.delete(id);
}

/** Puts a call that differs in what is known about it, not in its requests, in the place of the one with its id. */
export function replaceCall(calls: TrackedCalls, call: Call): void {
  calls.byId.set(call.id, call);
}

/** Stores a call and keeps the indexes in step. */
export function put(calls: TrackedCalls, call: Call): void {
  const before = calls.byId.get(call.id);
  if (before !== undefined) close(calls, before);
  calls.byId.set(call.id, call);
  call.hops.forEach(({ preflight, request }, hop) => {
    // The request of every hop has the same id; its events always belong to the last one.
    calls.places.set(request.requestId, { callId: call.id, hop, leg: 'request' });
    if (preflight !== null) calls.places.set(preflight.requestId, { callId: call.id, hop, leg: 'preflight' });
    enter(calls.byUrl, request.url, call.id);
  });
  const last = call.hops.at(-1)?.request;
  if (last !== undefined && !isOver(last)) enter(calls.open, last.url, call.id);
}

function close(calls: TrackedCalls, call: Call): void {
  leave(calls.open, call.hops.at(-1)?.request.url ?? '', call.id);
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
