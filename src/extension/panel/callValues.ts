import { exchangesOf } from '../../fixes/target.ts';
import type { Call } from '../../network/call.ts';
import type { Evidence } from '../../rules/rule.ts';
import type { Verdict } from '../../verdict/verdict.ts';

/** The last status seen: of the response, or of the preflight that stopped the call. */
export function statusOf(call: Call): number | null {
  return exchangesOf(call).findLast((exchange) => exchange.status !== null)?.status ?? null;
}

/** From its first exchange to the end of its last; null: it has not ended. */
export function millisecondsOf(call: Call): number | null {
  const all = exchangesOf(call);
  const start = Math.min(...all.map((exchange) => exchange.startedAt));
  const ends = all.map((exchange) => exchange.endedAt).filter((end) => end !== null);
  return ends.length === 0 ? null : Math.max(...ends) - start;
}

export function duration(call: Call): string {
  const ms = millisecondsOf(call);
  if (ms === null) return '';
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(ms < 10000 ? 2 : 1)} s`;
}

/** The header of the check the browser stopped at, which is evidence whatever the cause. */
export function decisiveHeader({ outcome, checks }: Verdict): readonly Evidence[] {
  const stopped = outcome === 'blocked' ? checks.find((check) => !check.passed) : undefined;
  if (stopped === undefined || stopped.header === null) return [];
  return [{ leg: stopped.leg, hop: stopped.hop, part: 'response-header', name: stopped.header }];
}
