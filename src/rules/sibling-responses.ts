// What the other calls of the tab tell about a server: which of its answers allow the page, and which do not. Calls do not
// change, so each is read once; a list of calls is sorted once. Diagnosing one call never walks the whole list.

import { get } from '../fetch/header-list.ts';
import { ACAO } from '../fetch/header-names.ts';
import { originOf } from '../fetch/origin.ts';
import type { Call, Exchange } from '../network/call.ts';
import { failingExchange, failingUrl, pageOrigin, serverOrigin, withoutQuery } from './context.ts';
import type { RuleContext } from './rule.ts';

/** One answer of a server to another call. */
export interface SiblingResponse {
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
export interface SiblingGroup {
  readonly allows: string | null;
  readonly asked: string | null;
  readonly method: string;
  readonly failed: boolean;
  count: number;
  newest: SiblingResponse;
}

interface Server {
  readonly groups: Map<string, SiblingGroup>;
  readonly at: Map<string, SiblingResponse[]>;
}

/** Of one address the newest answers are enough to learn from. */
const KEPT = 20;

const seenOf = new WeakMap<Call, SiblingResponse | null>();
const serversOf = new WeakMap<readonly Call[], ReadonlyMap<string, Server>>();

function seen(call: Call): SiblingResponse | null {
  const before = seenOf.get(call);
  if (before !== undefined) return before;
  const fresh = read(call);
  seenOf.set(call, fresh);
  return fresh;
}

function read(call: Call): SiblingResponse | null {
  const hop = call.hops.at(-1);
  if (hop === undefined || hop.request.status === null) return null;
  const { request, preflight } = hop;
  const origin = originOf(request.url);
  if (origin === null || request.status === null) return null;
  const { method, status } = request;
  const asked = get(request.requestHeaders, 'Origin');
  const allows = get(request.responseHeaders, ACAO);
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

function add(all: Map<string, Server>, each: SiblingResponse): void {
  const own = all.get(each.server) ?? {
    groups: new Map<string, SiblingGroup>(),
    at: new Map<string, SiblingResponse[]>(),
  };
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
export function siblingGroups(context: RuleContext): readonly SiblingGroup[] {
  const groups = servers(context.siblings).get(serverOrigin(context))?.groups;
  if (groups === undefined) return [];
  const own = seen(context.call);
  const ownKey = own === null || own.server !== serverOrigin(context) || !counted(context) ? null : own.key;
  return [...groups]
    .map(([key, group]) => (key === ownKey ? { ...group, count: group.count - 1 } : group))
    .filter(({ count }) => count > 0);
}

/** Is the call itself in the list that was sorted? */
function counted(context: RuleContext): boolean {
  return (
    servers(context.siblings)
      .get(serverOrigin(context))
      ?.at.get(withoutQuery(failingUrl(context)))
      ?.some(({ call }) => call.id === context.call.id) ?? false
  );
}

/** Answers at the failing exchange's address to other calls, newest first. */
export function siblingsAtUrl(context: RuleContext): readonly SiblingResponse[] {
  const here =
    servers(context.siblings)
      .get(serverOrigin(context))
      ?.at.get(withoutQuery(failingUrl(context))) ?? [];
  return here.filter(({ call }) => call.id !== context.call.id).toReversed();
}

/** Does this answer allow the page that makes the failing call? */
export function allowsPage(context: RuleContext, { allows }: { readonly allows: string | null }): boolean {
  return allows !== null && (allows === '*' || allows === pageOrigin(context));
}

/** Asked by a page that needs permission: an answer without the header then says something. */
export function isFromPage(context: RuleContext, { asked }: { readonly asked: string | null }): boolean {
  return asked !== null && asked === pageOrigin(context);
}

export function countOf(groups: readonly SiblingGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

/** The newest of several groups, to be named as an example. */
export function newestOf(groups: readonly SiblingGroup[]): SiblingResponse | null {
  return groups.reduce<SiblingResponse | null>(
    (newest, { newest: each }) =>
      newest === null || each.request.startedAt >= newest.request.startedAt ? each : newest,
    null,
  );
}

/** The product the failing answer names as its server, lower case: `nginx`; null: none named. */
export function serverProduct(context: RuleContext): string | null {
  const name = get(failingExchange(context)?.responseHeaders ?? null, 'Server');
  return name === null ? null : (name.split(/[/ (]/)[0]?.toLowerCase() ?? null);
}
