import type { BrowserName } from '../../fetch/model.ts';
import type { Call } from '../../network/call.ts';
import { type Cause, diagnose } from '../../rules/diagnose.ts';
import { judge } from '../../verdict/judge.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { failureMessage } from './errorReport.ts';

/** Verdicts and causes, worked out when first asked for and kept as long as the calls they are of. */
export interface Judgement {
  verdict(call: Call): Verdict;
  /** `siblings` are all calls of the tab; causes that compare are worked out anew for other siblings. */
  causes(call: Call, siblings: readonly Call[]): readonly Cause[];
}

/** A mistake of ours at one call must not take the list of all calls with it. */
function notJudged(error: unknown): Verdict {
  return {
    outcome: 'undetermined',
    kind: 'unknown',
    failure: null,
    code: null,
    stage: null,
    parameter: null,
    credentials: { mode: 'unknown', how: 'unknown', why: 'the call could not be judged' },
    browserCode: null,
    message: null,
    alternatives: [],
    checks: [],
    alsoFails: [],
    origin: null,
    missing: `anything: a mistake in CORScope ended the look at this call (${failureMessage(error)})`,
  };
}

export function createJudgement(browser: BrowserName): Judgement {
  // judge() remembers its verdicts itself.
  const broken = new WeakMap<Call, Verdict>();
  const verdict = (call: Call) => {
    const before = broken.get(call);
    if (before !== undefined) return before;
    try {
      return judge(call, browser);
    } catch (error) {
      const fresh = notJudged(error);
      broken.set(call, fresh);
      return fresh;
    }
  };
  // For one list of siblings at a time: an entry that named its own would keep that list, and through it all lists before.
  let compared: readonly Call[] | null = null;
  let causes = new WeakMap<Call, readonly Cause[]>();

  return {
    verdict,
    causes(call, siblings) {
      if (compared !== siblings) {
        compared = siblings;
        causes = new WeakMap();
      }
      const known = causes.get(call);
      if (known !== undefined) return known;
      const result = diagnose(call, verdict(call), browser, siblings);
      causes.set(call, result);
      return result;
    },
  };
}
