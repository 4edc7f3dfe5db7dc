import type { Call } from '../../../network/call.ts';
import type { Outcome } from '../../../verdict/verdict.ts';
import type { Judgement } from '../../ui/judgement.ts';

export type CallFilter = 'all' | 'blocked' | 'failed' | 'readable' | 'other';
export type Counts = Readonly<Record<CallFilter, number>>;

/** Which button of the toolbar a verdict belongs to. */
function groupOf(outcome: Outcome): Exclude<CallFilter, 'all'> {
  return outcome === 'blocked' || outcome === 'failed' || outcome === 'readable' ? outcome : 'other';
}

interface Counted {
  readonly counts: Counts;
  /** Time was up before all of them were judged. */
  readonly more: boolean;
}

/** Judges at most this many milliseconds at a stretch; a verdict once found costs nothing the next time. */
export function countCalls(calls: readonly Call[], judgement: Judgement, most: number): Counted {
  const counts = { all: calls.length, blocked: 0, failed: 0, readable: 0, other: 0 };
  const end = performance.now() + most;
  for (const [index, call] of calls.entries()) {
    if (index % 100 === 99 && performance.now() > end) return { counts, more: true };
    counts[groupOf(judgement.verdict(call).outcome)]++;
  }
  return { counts, more: false };
}

/** Calls of one verdict whose URL, method or cause holds every word of the query. */
export function filterCalls(
  calls: readonly Call[],
  judgement: Judgement,
  shown: CallFilter,
  query: string,
): readonly Call[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (shown === 'all' && words.length === 0) return calls;
  return calls.filter((call) => {
    const { outcome } = judgement.verdict(call);
    if (shown !== 'all' && groupOf(outcome) !== shown) return false;
    if (words.length === 0) return true;
    const requests = call.hops
      .map((hop) => `${hop.request.method} ${hop.request.url}`)
      .join(' ')
      .toLowerCase();
    if (words.every((word) => requests.includes(word))) return true;
    const causes = judgement.causes(call, calls).map((cause) => `${cause.id} ${cause.title}`);
    const text = `${requests} ${causes.join(' ')} ${outcome}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
