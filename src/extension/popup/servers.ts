import { createProblemGroups, type ServerGroup, sortedGroups } from '../../fixes/problem-groups.ts';
import type { Call } from '../../network/call.ts';
import type { Judgement } from '../ui/judgement.ts';

interface Wrong {
  readonly all: number;
  readonly blocked: number;
  readonly failed: number;
  readonly readable: number;
  /** The worst first, and each one's causes too. */
  readonly servers: readonly ServerGroup[];
}

/** What went wrong in these calls, by server. */
export function wrongCalls(calls: readonly Call[], judgement: Judgement): Wrong {
  const groups = createProblemGroups();
  let readable = 0;
  for (const call of calls) {
    const verdict = judgement.verdict(call);
    if (verdict.outcome === 'readable') readable += 1;
    if (verdict.outcome !== 'blocked' && verdict.outcome !== 'failed') continue;
    groups.set(call, verdict, judgement.causes(call, calls)[0]);
  }
  const all = groups.byServer();
  const servers = sortedGroups(all).flatMap(({ server, keys }) => {
    const group = all.find((each) => each.server === server);
    if (group === undefined) return [];
    return [{ ...group, causes: keys.flatMap((key) => group.causes.find((each) => each.key === key) ?? []) }];
  });
  const sum = (of: 'blocked' | 'failed') => servers.reduce((total, each) => total + each[of], 0);
  return { all: calls.length, blocked: sum('blocked'), failed: sum('failed'), readable, servers };
}
