import type { Call } from '../engine/calls/call.ts';
import { judge } from '../engine/calls/judge.ts';
import type { Verdict } from '../engine/calls/verdict.ts';
import type { BrowserName } from '../engine/fetch/model.ts';
import { type Cause, diagnose } from '../engine/rules/diagnose.ts';

/** Verdicts and causes, worked out when first asked for and kept as long as the call object lives. */
export interface Judgement {
  verdict(call: Call): Verdict;
  /** `siblings` are all calls of the tab; causes are not asked again when siblings change. */
  causes(call: Call, siblings: readonly Call[]): readonly Cause[];
}

export function createJudgement(browser: BrowserName): Judgement {
  // judge() remembers its verdicts itself.
  const verdict = (call: Call) => judge(call, browser);
  const causes = new WeakMap<Call, readonly Cause[]>();

  return {
    verdict,
    causes(call, siblings) {
      const known = causes.get(call);
      if (known !== undefined) return known;
      const fresh = diagnose(call, verdict(call), browser, siblings);
      causes.set(call, fresh);
      return fresh;
    },
  };
}
