import type { CauseGroup, ServerGroup } from '../../../fixes/problem-groups.ts';
import { matchesGroup } from '../call-list/filter.ts';
import type { CallSummary } from './tally.ts';

/** One row of the list of problems. */
export type ProblemRow =
  | {
      readonly kind: 'server';
      readonly id: string;
      readonly group: ServerGroup;
      readonly folded: boolean;
      /** Blocked and failed calls whose causes are listed. */
      readonly calls: number;
    }
  | { readonly kind: 'cause'; readonly id: string; readonly group: CauseGroup };

/** Servers, each followed by its causes; without what the query leaves out. */
export function problemRows(
  { servers, order }: Pick<CallSummary, 'servers' | 'order'>,
  folded: ReadonlySet<string>,
  query: string,
): readonly ProblemRow[] {
  const byServer = new Map(servers.map((group) => [group.server, group]));
  return order.flatMap(({ server, keys }): readonly ProblemRow[] => {
    const group = byServer.get(server);
    if (group === undefined) return [];
    const byKey = new Map(group.causes.map((each) => [each.key, each]));
    const causes = keys.flatMap((key) => byKey.get(key) ?? []).filter((each) => matchesGroup(query, each));
    if (causes.length === 0) return [];
    const isFolded = folded.has(server);
    const calls = causes.reduce((sum, { ids }) => sum + ids.size, 0);
    return [
      { kind: 'server', id: server, group, folded: isFolded, calls },
      ...(isFolded ? [] : causes.map((each) => ({ kind: 'cause', id: each.key, group: each }) as const)),
    ];
  });
}

/** Where `n` and `p` go: the causes, one after the other. */
export function problemPlaces(
  rows: readonly ProblemRow[],
): readonly { readonly server: string; readonly key: string }[] {
  return rows.flatMap((row) => (row.kind === 'cause' ? [{ server: row.group.server, key: row.id }] : []));
}
