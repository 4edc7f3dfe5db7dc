// One policy for everything the page was seen to ask of a server, so that the server is changed once. Every call is judged
// again under it.

import { ENGINES } from '../../fetch/browser-profiles.ts';
import type { BrowserName } from '../../fetch/model.ts';
import { originOf } from '../../fetch/origin.ts';
import type { Call } from '../../network/call.ts';
import { lastHop } from '../../network/exchange.ts';
import { type Text, text } from '../../text/text.ts';
import { modeOf } from '../../verdict/classify.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { needsBesides } from './beyond-headers.ts';
import { withoutPageMistakes } from './page-mistakes.ts';
import { type Fix, fixFor, type Policy, policyFor, requiredHeaders, wouldPass } from './required.ts';

type HeaderToSend = Fix & { readonly kind: 'headers' };

interface JudgedCall {
  readonly call: Call;
  readonly verdict: Verdict;
}

/** Why the policy does not answer for a call. */
type UncoveredCall = 'not-headers' | 'other-server' | 'not-enough';

export interface ServerPolicy {
  /** Origin of the server. */
  readonly server: string;
  readonly fix: HeaderToSend;
  /** Calls that would pass under the policy, those that pass today included. */
  readonly passing: readonly Call[];
  /** How many of those are answered with which error all the same; by status. */
  readonly errors: readonly { readonly status: number; readonly calls: number }[];
  readonly left: readonly { readonly call: Call; readonly why: UncoveredCall }[];
}

/** null: nothing was asked of this server with CORS that headers could allow. */
export function serverPolicy(server: string, judged: readonly JudgedCall[], browser: BrowserName): ServerPolicy | null {
  const corsCalls = judged.filter(({ call, verdict }) => isCorsCallTo(call, verdict, server));
  const [inside, outside] = parted(corsCalls, ({ call }) => staysAt(call, server));
  const [fixable, beyond] = parted(inside, ({ call, verdict }) => fixFor(call, verdict, browser).kind === 'headers');
  if (fixable.length === 0) return null;
  const policy = policyFor(
    fixable.map(({ call }) => call),
    fixable.map(({ verdict }) => verdict),
    browser,
  );
  const [passes, fails] = parted(fixable, ({ call, verdict }) => {
    const corrected = withoutPageMistakes(call);
    return ENGINES.every((engine) => wouldPass(corrected, verdict, policy, engine));
  });
  const passing = passes.map(({ call }) => call);
  return {
    server,
    fix: { kind: 'headers', policy, ...requiredHeaders(policy), alsoNeeds: needsOf(fixable, policy, browser) },
    passing,
    errors: errorsOf(passing),
    left: [
      ...fails.map(({ call }) => ({ call, why: 'not-enough' as const })),
      ...beyond.map(({ call }) => ({ call, why: 'not-headers' as const })),
      ...outside.map(({ call }) => ({ call, why: 'other-server' as const })),
    ],
  };
}

/** Did it ask this server for anything, in a way that CORS decides? */
function isCorsCallTo(call: Call, { outcome, origin }: Verdict, server: string): boolean {
  if (outcome === 'pending' || outcome === 'aborted' || outcome === 'opaque' || modeOf(call) !== 'cors') return false;
  return origin !== null && call.hops.some(({ request }) => originOf(request.url) === server);
}

function staysAt(call: Call, server: string): boolean {
  return call.hops.every(({ request }) => originOf(request.url) === server);
}

function parted<T>(items: readonly T[], is: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (is(item) ? yes : no).push(item);
  return [yes, no];
}

const MOST_NEEDS = 8;

function needsOf(judged: readonly JudgedCall[], { origins }: Policy, browser: BrowserName): readonly Text[] {
  const echo =
    origins.length > 1
      ? [
          text`Compare the request's ${'Origin'} with ${origins.join(', ')} and respond with the one that asked: the header takes one origin, never a list.`,
        ]
      : [];
  const needs = judged.flatMap(({ call, verdict }) =>
    verdict.failure === null ? [] : needsBesides(call, verdict, browser),
  );
  const unique = [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
  const hidden = unique.length - MOST_NEEDS;
  const more = hidden > 0 ? [text`And ${String(hidden)} more things: select the calls one by one to see them.`] : [];
  return [...echo, ...unique.slice(0, MOST_NEEDS), ...more];
}

function errorsOf(calls: readonly Call[]): ServerPolicy['errors'] {
  const counts = new Map<number, number>();
  for (const call of calls) {
    const status = lastHop(call).request.status ?? 0;
    if (status >= 400) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts].map(([status, number]) => ({ status, calls: number })).sort((a, b) => a.status - b.status);
}
