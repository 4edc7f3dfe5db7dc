// What the other calls of the tab tell about a server: which of its answers allow the page, and which do not. Calls do not
// change, so each is read once; a list of calls is sorted once. Diagnosing one call never walks the whole list.

import { get } from '../fetch/header-list.ts';
import { ACAO } from '../fetch/header-names.ts';
import { originOf } from '../fetch/origin.ts';
import type { Call, Exchange } from '../network/call.ts';
import { failingExchange, failingUrl, pageOrigin, serverOrigin, withoutQuery } from './context.ts';
import type { RuleContext } from './rule.ts';

/** One answer of a server to another call. */
interface SiblingResponse {
  readonly call: Call;
  readonly request: Exchange;
  readonly preflight: Exchange | null;
  readonly server: string;
  /** The URL without its query. */
  readonly address: string;
  readonly method: string;
  readonly status: number;
  /** The Origin header it was asked with; null: none, or not seen. */
  readonly requestOrigin: string | null;
  /** Access-Control-Allow-Origin of the answer; null: none. */
  readonly allows: string | null;
  /** Equal for answers that are alike in what the rules ask about. */
  readonly key: string;
}

/** Answers that are alike in what the rules ask about. */
export interface SiblingGroup {
  readonly allows: string | null;
  readonly requestOrigin: string | null;
  readonly method: string;
  readonly failed: boolean;
  count: number;
  newest: SiblingResponse;
}

interface Server {
  readonly groups: Map<string, SiblingGroup>;
  readonly byUrl: Map<string, SiblingResponse[]>;
}

/** Of one address the newest answers are enough to learn from. */
const MAX_PER_URL = 20;

const cachedResponses = new WeakMap<Call, SiblingResponse | null>();
const cachedServers = new WeakMap<readonly Call[], ReadonlyMap<string, Server>>();

function responseOf(call: Call): SiblingResponse | null {
  const before = cachedResponses.get(call);
  if (before !== undefined) return before;
  const fresh = read(call);
  cachedResponses.set(call, fresh);
  return fresh;
}

function read(call: Call): SiblingResponse | null {
  const hop = call.hops.at(-1);
  if (hop === undefined || hop.request.status === null) return null;
  const { request, preflight } = hop;
  const server = originOf(request.url);
  if (server === null || request.status === null) return null;
  const { method, status } = request;
  const requestOrigin = get(request.requestHeaders, 'Origin');
  const allows = get(request.responseHeaders, ACAO);
  const key = JSON.stringify([allows, requestOrigin, method, status >= 400]);
  return {
    call,
    request,
    preflight,
    server,
    address: withoutQuery(request.url),
    method,
    status,
    requestOrigin,
    allows,
    key,
  };
}

function servers(calls: readonly Call[]): ReadonlyMap<string, Server> {
  const before = cachedServers.get(calls);
  if (before !== undefined) return before;
  const fresh = new Map<string, Server>();
  for (const call of calls) {
    const each = responseOf(call);
    if (each !== null) add(fresh, each);
  }
  cachedServers.set(calls, fresh);
  return fresh;
}

function add(all: Map<string, Server>, each: SiblingResponse): void {
  const server = all.get(each.server) ?? {
    groups: new Map<string, SiblingGroup>(),
    byUrl: new Map<string, SiblingResponse[]>(),
  };
  all.set(each.server, server);
  const group = server.groups.get(each.key);
  if (group === undefined) {
    const { allows, requestOrigin, method, status } = each;
    server.groups.set(each.key, {
      allows,
      requestOrigin,
      method,
      failed: status >= 400,
      count: 1,
      newest: each,
    });
  } else {
    group.count += 1;
    group.newest = each;
  }
  const responses = server.byUrl.get(each.address) ?? [];
  server.byUrl.set(each.address, responses);
  responses.push(each);
  if (responses.length > MAX_PER_URL) responses.shift();
}

/** Groups of the server's answers to other calls; the call itself is taken out of its group. */
export function siblingGroups(context: RuleContext): readonly SiblingGroup[] {
  const groups = servers(context.siblings).get(serverOrigin(context))?.groups;
  if (groups === undefined) return [];
  const current = responseOf(context.call);
  const currentKey =
    current === null || current.server !== serverOrigin(context) || !counted(context) ? null : current.key;
  return [...groups]
    .map(([key, group]) => (key === currentKey ? { ...group, count: group.count - 1 } : group))
    .filter(({ count }) => count > 0);
}

/** Is the call itself in the list that was sorted? */
function counted(context: RuleContext): boolean {
  return (
    servers(context.siblings)
      .get(serverOrigin(context))
      ?.byUrl.get(withoutQuery(failingUrl(context)))
      ?.some(({ call }) => call.id === context.call.id) ?? false
  );
}

/** Answers at the failing exchange's address to other calls, newest first. */
export function siblingsAtUrl(context: RuleContext): readonly SiblingResponse[] {
  const responses =
    servers(context.siblings)
      .get(serverOrigin(context))
      ?.byUrl.get(withoutQuery(failingUrl(context))) ?? [];
  return responses.filter(({ call }) => call.id !== context.call.id).toReversed();
}

/** Does this answer allow the page that makes the failing call? */
export function allowsPage(context: RuleContext, { allows }: { readonly allows: string | null }): boolean {
  return allows !== null && (allows === '*' || allows === pageOrigin(context));
}

/** Asked by a page that needs permission: an answer without the header then says something. */
export function isFromPage(
  context: RuleContext,
  { requestOrigin }: { readonly requestOrigin: string | null },
): boolean {
  return requestOrigin !== null && requestOrigin === pageOrigin(context);
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
