// Carries cases out, one after the other, and says which of them did not hold.
import { random } from './random.ts';
import type { Target } from './targets.ts';

export interface Failing {
  readonly target: string;
  readonly index: number;
  /** What went wrong, in one line. */
  readonly what: string;
  readonly stack: string;
}

export interface Run {
  readonly seed: number;
  /** Number of the first case. */
  readonly from: number;
  readonly cases: number;
  /** Longest time of one case, in ms; null: time plays no part. */
  readonly limit: number | null;
  /** ms since the epoch; no case begins after it. */
  readonly until: number;
  readonly mostFailures: number;
}

export interface Ran {
  readonly cases: number;
  readonly failing: readonly Failing[];
  readonly slowest: { readonly target: string; readonly index: number; readonly ms: number };
  readonly byTarget: ReadonlyMap<string, { cases: number; ms: number }>;
}

export async function fuzz(targets: readonly Target[], run: Run): Promise<Ran> {
  const turns = targets.flatMap((target) => Array.from({ length: target.share }, () => target));
  const failing: Failing[] = [];
  const byTarget = new Map(targets.map(({ name }) => [name, { cases: 0, ms: 0 }]));
  let slowest = { target: '', index: 0, ms: 0 };
  let cases = 0;
  for (let index = run.from; index < run.from + run.cases && failing.length < run.mostFailures; index += 1) {
    if (Date.now() > run.until) break;
    const target = turns[index % turns.length];
    if (target === undefined) break;
    cases += 1;
    const most = target.slow === true ? null : run.limit;
    try {
      let ms = await timed(target, run.seed, index);
      // Other programs and the collection of garbage only ever add: what is slow is slow each time.
      for (let again = 0; most !== null && ms > most && again < 4; again += 1) {
        ms = Math.min(ms, await timed(target, run.seed, index));
      }
      const sum = byTarget.get(target.name);
      if (sum !== undefined) {
        sum.cases += 1;
        sum.ms += ms;
      }
      if (most !== null && ms > slowest.ms) slowest = { target: target.name, index, ms };
      if (most !== null && ms > most) {
        failing.push({ target: target.name, index, what: `took ${ms.toFixed(0)} ms`, stack: '' });
      }
    } catch (error) {
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      // One mistake fails many cases: each is told once.
      const place =
        stack
          .match(/\n\s+at .*/g)
          ?.slice(0, 6)
          .join('') ?? message;
      if (!failing.some((before) => before.stack.includes(place))) {
        failing.push({ target: target.name, index, what: message, stack });
      }
    }
  }
  return { cases, failing, slowest, byTarget };
}

async function timed(target: Target, seed: number, index: number): Promise<number> {
  const carryOut = target.make(random(seed, index));
  const [from, before] = [performance.now(), process.cpuUsage()];
  await carryOut();
  const { user, system } = process.cpuUsage(before);
  // Where others use the machine, the clock goes on while nothing is done here.
  return Math.min(performance.now() - from, (user + system) / 1000);
}
