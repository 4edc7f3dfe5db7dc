import type { Call } from '../engine/calls/call.ts';
import { judge } from '../engine/calls/judge.ts';
import type { Verdict } from '../engine/calls/verdict.ts';
import type { BrowserName } from '../engine/fetch/model.ts';
import { type Cause, diagnose } from '../engine/rules/diagnose.ts';

/** Verdicts and causes, worked out when first asked for and kept as long as the calls they are of. */
export interface Judgement {
  verdict(call: Call): Verdict;
  /** `siblings` are all calls of the tab; causes that compare are worked out anew for other siblings. */
  causes(call: Call, siblings: readonly Call[]): readonly Cause[];
}

export function createJudgement(browser: BrowserName): Judgement {
  // judge() remembers its verdicts itself.
  const verdict = (call: Call) => judge(call, browser);
  const causes = new WeakMap<Call, { readonly siblings: readonly Call[]; readonly found: readonly Cause[] }>();

  return {
    verdict,
    causes(call, siblings) {
      const known = causes.get(call);
      if (known?.siblings === siblings) return known.found;
      const found = diagnose(call, verdict(call), browser, siblings);
      causes.set(call, { siblings, found });
      return found;
    },
  };
}
