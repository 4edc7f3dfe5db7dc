// What the details are about: one call, or a group of calls told by one of them.

import { type CauseGroup, type ServerGroup, sortedGroups } from '../../fixes/problem-groups.ts';
import type { Call } from '../../network/call.ts';
import type { PanelState } from './store.ts';

export type DetailsSubject =
  | { readonly kind: 'call'; readonly call: Call }
  | {
      readonly kind: 'group';
      readonly server: string;
      /** null: every cause of the server. */
      readonly key: string | null;
      /** The worst first; never empty. */
      readonly causes: readonly CauseGroup[];
      /** The first call of the worst cause: what is said of it holds for the others of that cause. */
      readonly call: Call;
    };

type CallOf = (id: string) => Call | undefined;

/** null: no details are shown. */
export function subjectOf({ open, selected, group, summary }: PanelState, callOf: CallOf): DetailsSubject | null {
  if (open === 'call') {
    const call = selected === null ? undefined : callOf(selected);
    return call === undefined ? null : { kind: 'call', call };
  }
  if (open !== 'group' || group === null) return null;
  const server = summary.servers.find((each) => each.server === group.server);
  return server === undefined ? null : groupSubject(server, group.key, callOf);
}

export function groupSubject(
  group: ServerGroup,
  key: string | null,
  callOf: CallOf,
): (DetailsSubject & { kind: 'group' }) | null {
  const [order] = sortedGroups([group]);
  const byKey = new Map(group.causes.map((each) => [each.key, each]));
  // A cause that other calls have disproved is gone; the server is still there.
  const keys = key !== null && byKey.has(key) ? [key] : (order?.keys ?? []);
  const causes = keys.flatMap((each) => byKey.get(each) ?? []);
  const [first] = causes[0]?.ids ?? [];
  const call = first === undefined ? undefined : callOf(first);
  return call === undefined ? null : { kind: 'group', server: group.server, key, causes, call };
}

/** Another one is another pane. */
export function subjectName(subject: DetailsSubject): string {
  return subject.kind === 'call' ? subject.call.id : `${subject.server} ${subject.key ?? ''}`;
}
