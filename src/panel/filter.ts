import type { Call } from '../engine/calls/call.ts';
import type { Outcome } from '../engine/calls/verdict.ts';
import type { Judgement } from '../ui/judgement.ts';

export type Shown = 'all' | 'blocked' | 'failed' | 'readable' | 'other';
export type Counts = Readonly<Record<Shown, number>>;

/** Which button of the toolbar a verdict belongs to. */
export function groupOf(outcome: Outcome): Exclude<Shown, 'all'> {
  return outcome === 'blocked' || outcome === 'failed' || outcome === 'readable' ? outcome : 'other';
}

export function countCalls(calls: readonly Call[], judgement: Judgement): Counts {
  const counts = { all: calls.length, blocked: 0, failed: 0, readable: 0, other: 0 };
  for (const call of calls) counts[groupOf(judgement.verdict(call).outcome)]++;
  return counts;
}

/** Calls of one verdict whose URL, method or cause holds every word of the query. */
export function filterCalls(
  calls: readonly Call[],
  judgement: Judgement,
  shown: Shown,
  query: string,
): readonly Call[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (shown === 'all' && words.length === 0) return calls;
  return calls.filter((call) => {
    const { outcome } = judgement.verdict(call);
    if (shown !== 'all' && groupOf(outcome) !== shown) return false;
    if (words.length === 0) return true;
    const seen = call.hops
      .map((hop) => `${hop.request.method} ${hop.request.url}`)
      .join(' ')
      .toLowerCase();
    if (words.every((word) => seen.includes(word))) return true;
    const causes = judgement.causes(call, calls).map((cause) => `${cause.id} ${cause.title}`);
    const text = `${seen} ${causes.join(' ')} ${outcome}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
