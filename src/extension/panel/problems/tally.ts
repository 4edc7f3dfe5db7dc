// What the panel sums up of its calls, kept up to date call by call: no event costs more than the calls it tells of.

import {
  createProblemGroups,
  type GroupOrder,
  keptOrder,
  type ServerGroup,
  sortedGroups,
} from '../../../fixes/problem-groups.ts';
import type { Call } from '../../../network/call.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { type Counts, groupOf } from '../call-list/filter.ts';

export interface CallSummary {
  readonly counts: Counts;
  /** Groups of what went wrong. */
  readonly servers: readonly ServerGroup[];
  readonly order: GroupOrder;
  /** What the causes were compared with: all calls, at most a moment old. */
  readonly siblings: readonly Call[];
}

interface Deps {
  readonly judgement: () => Judgement;
  readonly calls: () => readonly Call[];
  /** Somebody points at the groups, or has the focus there. */
  readonly held: () => boolean;
  readonly changed: (summary: CallSummary) => void;
}

/** Long enough to be done at once with what one message brings, short enough not to be noticed. */
const SLICE_MS = 12;
/** A cause may compare with other calls, so all are looked at again when others have come; not for each of them. */
const COMPARE_MS = 500;
const COMPARE_MANY_MS = 2000;
const MANY = 2000;
/** While a page loads its groups are sorted; afterwards they stay where they are. */
const SORTED_MS = 2000;

const NO_COUNTS: Counts = { all: 0, blocked: 0, failed: 0, readable: 0, other: 0 };
export const NOTHING_SEEN: CallSummary = { counts: NO_COUNTS, servers: [], order: [], siblings: [] };

export function createTally({ judgement, calls, held, changed }: Deps) {
  let outcomes = new Map<string, keyof Counts>();
  let counts: { -readonly [name in keyof Counts]: number } = { ...NO_COUNTS };
  let groups = createProblemGroups();
  let order: GroupOrder = [];
  let siblings: readonly Call[] = [];
  let sortedUntil = 0;
  const waiting = new Map<string, Call>();
  let slice: ReturnType<typeof setTimeout> | null = null;
  let comparing: ReturnType<typeof setTimeout> | null = null;

  function reset(all: readonly Call[]): void {
    outcomes = new Map();
    counts = { ...NO_COUNTS };
    groups = createProblemGroups();
    order = [];
    sortedUntil = 0;
    waiting.clear();
    siblings = all;
    for (const call of all) waiting.set(call.id, call);
    work();
  }

  function take(fresh: readonly Call[], removed: readonly string[]): void {
    if (fresh.length === 0 && removed.length === 0) return;
    for (const id of removed) remove(id);
    for (const call of fresh) waiting.set(call.id, call);
    const wait = calls().length > MANY ? COMPARE_MANY_MS : COMPARE_MS;
    if (calls().length === 0) siblings = [];
    if (comparing === null) comparing = setTimeout(compare, siblings.length === 0 ? 0 : wait);
    if (slice === null) work();
  }

  function remove(id: string): void {
    waiting.delete(id);
    const before = outcomes.get(id);
    if (before === undefined) return;
    outcomes.delete(id);
    counts[before] -= 1;
    counts.all -= 1;
    groups.remove(id);
  }

  function compare(): void {
    comparing = null;
    siblings = calls();
    for (const call of siblings) {
      const outcome = outcomes.get(call.id);
      if (outcome === 'blocked' || outcome === 'failed') waiting.set(call.id, call);
    }
    if (slice === null) work();
  }

  function work(): void {
    slice = null;
    const end = performance.now() + SLICE_MS;
    let done = 0;
    for (const [id, call] of waiting) {
      waiting.delete(id);
      judge(call);
      done += 1;
      if (done % 20 === 0 && performance.now() > end) break;
    }
    if (waiting.size > 0) slice = setTimeout(work, 0);
    tell();
  }

  function judge(call: Call): void {
    const verdict = judgement().verdict(call);
    const is = groupOf(verdict.outcome);
    const was = outcomes.get(call.id);
    if (was === undefined) counts.all += 1;
    else counts[was] -= 1;
    counts[is] += 1;
    outcomes.set(call.id, is);
    const wrong = is === 'blocked' || is === 'failed';
    groups.set(call, verdict, wrong ? judgement().causes(call, siblings)[0] : undefined);
  }

  function tell(): void {
    const servers = groups.byServer();
    const now = Date.now();
    if (servers.length === 0) sortedUntil = 0;
    else if (sortedUntil === 0) sortedUntil = now + SORTED_MS;
    const settling = now < sortedUntil && !held();
    order = order.length === 0 || settling ? sortedGroups(servers) : keptOrder(order, servers, held());
    changed({ counts: { ...counts }, servers, order, siblings });
  }

  return {
    /** All calls are other ones now. */
    reset,
    take,
    /** Nobody points at them any more: what waited takes its place. */
    released: tell,
  };
}
