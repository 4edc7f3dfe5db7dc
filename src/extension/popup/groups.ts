import type { Call } from '../../network/call.ts';
import type { Cause } from '../../rules/diagnose.ts';
import type { Outcome } from '../../verdict/verdict.ts';
import type { Judgement } from '../ui/judgement.ts';

/** Calls that went wrong for the same reason. */
export interface CauseGroup {
  readonly key: string;
  readonly outcome: Outcome;
  readonly cause: Cause | null;
  readonly calls: readonly Call[];
}

/** Blocked before failed, then the most frequent first. */
export function groupCalls(calls: readonly Call[], judgement: Judgement): readonly CauseGroup[] {
  const groups = new Map<string, CauseGroup & { calls: Call[] }>();
  for (const call of calls) {
    const { outcome, code } = judgement.verdict(call);
    if (outcome !== 'blocked' && outcome !== 'failed') continue;
    const cause = judgement.causes(call, calls)[0] ?? null;
    const key = `${outcome} ${cause?.id ?? code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, outcome, cause, calls: [call] });
    else group.calls.push(call);
  }
  const rank = (group: CauseGroup) => (group.outcome === 'blocked' ? 0 : 1);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.calls.length - a.calls.length);
}

/** Up to `limit` different URLs, as called. */
export function exampleUrls(calls: readonly Call[], limit: number): readonly string[] {
  const urls = new Set<string>();
  for (const call of calls) {
    if (urls.size === limit) break;
    urls.add(call.hops[0]?.request.url ?? '');
  }
  return [...urls];
}
