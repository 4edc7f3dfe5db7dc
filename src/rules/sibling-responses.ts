// What the other calls of the tab tell about a server: which of its answers allow the page, and which do not. Calls do not
// change, so each is read once; a list of calls is sorted once. Diagnosing one call never walks the whole list.

import { get } from '../fetch/header-list.ts';
import { originOf } from '../fetch/origin.ts';
import type { Call, Exchange } from '../network/call.ts';
import { exchange, type Found, page, server, url, withoutQuery } from './context.ts';

/** One answer of a server to another call. */
export interface Seen {
  readonly call: Call;
  readonly request: Exchange;
  readonly preflight: Exchange | null;
  readonly server: string;
  /** The URL without its query. */
  readonly address: string;
  readonly method: string;
  readonly status: number;
  /** The Origin header it was asked with; null: none, or not seen. */
  readonly asked: string | null;
  /** Access-Control-Allow-Origin of the answer; null: none. */
  readonly allows: string | null;
  /** Equal for answers that are alike in what the rules ask about. */
  readonly key: string;
}

/** Answers that are alike in what the rules ask about. */
export interface Group {
  readonly allows: string | null;
  readonly asked: string | null;
  readonly method: string;
  readonly failed: boolean;
  count: number;
  newest: Seen;
}

interface Server {
  readonly groups: Map<string, Group>;
  readonly at: Map<string, Seen[]>;
}

/** Of one address the newest answers are enough to learn from. */
const KEPT = 20;

const seenOf = new WeakMap<Call, Seen | null>();
const serversOf = new WeakMap<readonly Call[], ReadonlyMap<string, Server>>();

function seen(call: Call): Seen | null {
  const before = seenOf.get(call);
  if (before !== undefined) return before;
  const fresh = read(call);
  seenOf.set(call, fresh);
  return fresh;
}

function read(call: Call): Seen | null {
  const hop = call.hops.at(-1);
  if (hop === undefined || hop.request.status === null) return null;
  const { request, preflight } = hop;
  const origin = originOf(request.url);
  if (origin === null || request.status === null) return null;
  const { method, status } = request;
  const asked = get(request.requestHeaders, 'Origin');
  const allows = get(request.responseHeaders, 'Access-Control-Allow-Origin');
  const key = JSON.stringify([allows, asked, method, status >= 400]);
  return {
    call,
    request,
    preflight,
    server: origin,
    address: withoutQuery(request.url),
    method,
    status,
    asked,
    allows,
    key,
  };
}

function servers(calls: readonly Call[]): ReadonlyMap<string, Server> {
  const before = serversOf.get(calls);
  if (before !== undefined) return before;
  const fresh = new Map<string, Server>();
  for (const call of calls) {
    const each = seen(call);
    if (each !== null) add(fresh, each);
  }
  serversOf.set(calls, fresh);
  return fresh;
}

function add(all: Map<string, Server>, each: Seen): void {
  const own = all.get(each.server) ?? { groups: new Map<string, Group>(), at: new Map<string, Seen[]>() };
  all.set(each.server, own);
  const group = own.groups.get(each.key);
  if (group === undefined) {
    const { allows, asked, method, status } = each;
    own.groups.set(each.key, { allows, asked, method, failed: status >= 400, count: 1, newest: each });
  } else {
    group.count += 1;
    group.newest = each;
  }
  const here = own.at.get(each.address) ?? [];
  own.at.set(each.address, here);
  here.push(each);
  if (here.length > KEPT) here.shift();
}

/** Groups of the server's answers to other calls; the call itself is taken out of its group. */
export function otherAnswers(found: Found): readonly Group[] {
  const groups = servers(found.siblings).get(server(found))?.groups;
  if (groups === undefined) return [];
  const own = seen(found.call);
  const ownKey = own === null || own.server !== server(found) || !counted(found) ? null : own.key;
  return [...groups]
    .map(([key, group]) => (key === ownKey ? { ...group, count: group.count - 1 } : group))
    .filter(({ count }) => count > 0);
}

/** Is the call itself in the list that was sorted? */
function counted(found: Found): boolean {
  return (
    servers(found.siblings)
      .get(server(found))
      ?.at.get(withoutQuery(url(found)))
      ?.some(({ call }) => call.id === found.call.id) ?? false
  );
}

/** Answers at the failing exchange's address to other calls, newest first. */
export function sameAddress(found: Found): readonly Seen[] {
  const here =
    servers(found.siblings)
      .get(server(found))
      ?.at.get(withoutQuery(url(found))) ?? [];
  return here.filter(({ call }) => call.id !== found.call.id).toReversed();
}

/** Does this answer allow the page that makes the failing call? */
export function allowsPage(found: Found, { allows }: { readonly allows: string | null }): boolean {
  return allows !== null && (allows === '*' || allows === page(found));
}

/** Asked by a page that needs permission: an answer without the header then says something. */
export function asksAsPage(found: Found, { asked }: { readonly asked: string | null }): boolean {
  return asked !== null && asked === page(found);
}

export function total(groups: readonly Group[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

/** The newest of several groups, to be named as an example. */
export function example(groups: readonly Group[]): Seen | null {
  return groups.reduce<Seen | null>(
    (newest, { newest: each }) =>
      newest === null || each.request.startedAt >= newest.request.startedAt ? each : newest,
    null,
  );
}

/** The product the failing answer names as its server, lower case: `nginx`; null: none named. */
export function product(found: Found): string | null {
  const name = get(exchange(found)?.responseHeaders ?? null, 'Server');
  return name === null ? null : (name.split(/[/ (]/)[0]?.toLowerCase() ?? null);
}
