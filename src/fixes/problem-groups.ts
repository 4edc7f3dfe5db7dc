// What went wrong in a tab, by the server that was called, then by cause. Calls come and go one by one: nothing here costs
// more than the call that changed.

import { originOf } from '../fetch/origin.ts';
import type { Call } from '../network/call.ts';
import type { Cause } from '../rules/diagnose.ts';
import type { Owner } from '../rules/rule.ts';
import { urlParts } from '../text/url-parts.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { faultUrl } from './target.ts';

/** Calls to one server that went wrong for one reason. */
export interface CauseGroup {
  /** Names the group for as long as the tab shows it. */
  readonly key: string;
  readonly server: string;
  readonly outcome: 'blocked' | 'failed';
  /** As the newest call tells it; null: no rule names one. */
  readonly cause: Cause | null;
  readonly code: string;
  readonly owner: Owner;
  /** Ids of its calls, in the order in which they joined; never empty. */
  readonly ids: ReadonlySet<string>;
  /** Id of the call that joined last. */
  readonly newest: string;
  /** How many calls each pattern of method and path has, e.g. `GET /v1/orders/*`. */
  readonly patterns: ReadonlyMap<string, number>;
  /** The pattern that most calls had when one joined last. */
  readonly commonest: string;
}

/** What went wrong at one server. */
export interface ServerGroup {
  /** Its serialised origin, or the URL where that is none. */
  readonly server: string;
  readonly blocked: number;
  readonly failed: number;
  readonly causes: readonly CauseGroup[];
}

interface Member {
  readonly key: string;
  readonly pattern: string;
}

interface MutableGroup extends CauseGroup {
  cause: Cause | null;
  ids: Set<string>;
  patterns: Map<string, number>;
}

export function createProblemGroups() {
  const members = new Map<string, Member>();
  const groups = new Map<string, MutableGroup>();

  function remove(id: string): void {
    const member = members.get(id);
    if (member === undefined) return;
    members.delete(id);
    const group = groups.get(member.key);
    if (group === undefined) return;
    group.ids.delete(id);
    const left = (group.patterns.get(member.pattern) ?? 1) - 1;
    if (left > 0) group.patterns.set(member.pattern, left);
    else group.patterns.delete(member.pattern);
    if (group.ids.size === 0) groups.delete(member.key);
  }

  /** A call that is new, or has changed; one that went well is in no group. */
  function set(call: Call, verdict: Verdict, cause: Cause | undefined): void {
    const { outcome, code } = verdict;
    if (outcome !== 'blocked' && outcome !== 'failed') {
      remove(call.id);
      return;
    }
    const url = faultUrl(call, verdict);
    const server = originOf(url) ?? url;
    const key = JSON.stringify([server, outcome, cause?.id ?? code]);
    const pattern = `${call.hops[0]?.request.method ?? ''} ${pathPattern(url)}`.trim();
    const before = members.get(call.id);
    if (before?.key === key && before.pattern === pattern) return;
    remove(call.id);
    members.set(call.id, { key, pattern });
    const group = groups.get(key) ?? {
      key,
      server,
      outcome,
      cause: null,
      code: code ?? '',
      owner: 'server',
      ids: new Set<string>(),
      newest: call.id,
      patterns: new Map<string, number>(),
      commonest: pattern,
    };
    group.ids.add(call.id);
    const count = (group.patterns.get(pattern) ?? 0) + 1;
    group.patterns.set(pattern, count);
    const commonest = count > (group.patterns.get(group.commonest) ?? 0) ? pattern : group.commonest;
    groups.set(key, { ...group, cause: cause ?? null, owner: cause?.owner ?? 'server', newest: call.id, commonest });
  }

  /** By server, each in the order in which it first appeared. */
  function byServer(): readonly ServerGroup[] {
    const servers = new Map<string, CauseGroup[]>();
    for (const group of groups.values()) {
      const causes = servers.get(group.server);
      if (causes === undefined) servers.set(group.server, [group]);
      else causes.push(group);
    }
    return [...servers].map(([server, causes]) => ({
      server,
      causes,
      blocked: countOf(causes, 'blocked'),
      failed: countOf(causes, 'failed'),
    }));
  }

  return { set, remove, byServer, get: (key: string): CauseGroup | undefined => groups.get(key) };
}

function countOf(causes: readonly CauseGroup[], outcome: CauseGroup['outcome']): number {
  return causes.reduce((sum, each) => (each.outcome === outcome ? sum + each.ids.size : sum), 0);
}

/** Segments that are numbers or ids. */
const VARYING = /^(?:\d+|[0-9a-f]{12,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** A URL's path without its query, numbers and ids as `*`: `/v1/orders/1048` is `/v1/orders/*`. */
export function pathPattern(url: string): string {
  const path = urlParts(url).path.replace(/[?#].*$/s, '');
  return (path === '' ? '/' : path)
    .slice(0, 2000)
    .split('/')
    .map((segment) => (VARYING.test(segment) ? '*' : segment))
    .join('/');
}

/** The order in which groups are listed: servers, and the keys of each one's causes. */
export type GroupOrder = readonly { readonly server: string; readonly keys: readonly string[] }[];

/** Blocked before failed, most calls first. */
export function sortedGroups(groups: readonly ServerGroup[]): GroupOrder {
  const worst = (a: ServerGroup, b: ServerGroup) => b.blocked - a.blocked || b.failed - a.failed;
  const rank = ({ outcome }: CauseGroup) => (outcome === 'blocked' ? 0 : 1);
  return [...groups].sort(worst).map(({ server, causes }) => ({
    server,
    keys: [...causes].sort((a, b) => rank(a) - rank(b) || b.ids.size - a.ids.size).map(({ key }) => key),
  }));
}

/**
 * The same order with what is new at its end, so that nothing moves that somebody looks at. `held`: nor does anything further
 * down, so a new cause waits unless its server is the last one.
 */
export function keptOrder(before: GroupOrder, groups: readonly ServerGroup[], held: boolean): GroupOrder {
  const byServer = new Map(groups.map((group) => [group.server, group]));
  const kept = before.flatMap(({ server, keys }, index) => {
    const group = byServer.get(server);
    if (group === undefined) return [];
    const there = new Set(group.causes.map(({ key }) => key));
    const old = keys.filter((key) => there.has(key));
    const waits = held && index < before.length - 1 && old.length > 0;
    const fresh = waits ? [] : [...there].filter((key) => !keys.includes(key));
    return [{ server, keys: [...old, ...fresh] }];
  });
  const listed = new Set(kept.map(({ server }) => server));
  return [...kept, ...sortedGroups(groups.filter(({ server }) => !listed.has(server)))];
}
