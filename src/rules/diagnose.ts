import { browserProfiles } from '../fetch/browser-profiles.ts';
import type { BrowserName } from '../fetch/model.ts';
import type { Call } from '../network/call.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { baseRules } from './base-rules.ts';
import { RULE_ERROR, RULE_ERROR_FIX, RULE_ERROR_TITLE, type RuleError, ruleErrorText } from './broken-rule.ts';
import { causes } from './cause-registry.ts';
import { inOrder } from './priority.ts';
import type { Certainty, Diagnosis, Rule, RuleContext } from './rule.ts';

export interface Cause extends Diagnosis {
  readonly solvedWithoutHeaders: boolean;
  /** Ids of the recipes for the server that the rule names; []: it names none. */
  readonly recipes: readonly string[];
  readonly id: string;
  readonly title: string;
  readonly certainty: Certainty;
  readonly link: string;
}

const bases = Object.values(baseRules);
const ordered: readonly Rule[] = inOrder<Rule>([...causes, ...bases]);

/** The rules that may speak about each failure, in their order; its base rule comes last. */
const rulesByCode = new Map(
  bases
    .flatMap(({ explains }) => explains)
    .map((code) => {
      const base = baseRules[code];
      return [code, [...ordered.filter((rule) => rule !== base && rule.explains.includes(code)), base]] as const;
    }),
);

/**
 * Why this call failed: every cause that speaks, most specific first. The base rule, which only restates the failed
 * check, is left out where a certain cause names the mistake, or one that says the check itself. [] when nothing failed.
 */
export function diagnose(
  call: Call,
  verdict: Verdict,
  browser: BrowserName,
  siblings: readonly Call[] = [],
): readonly Cause[] {
  const { failure } = verdict;
  if (failure === null) return [];
  const context: RuleContext = {
    failure,
    call,
    verdict,
    browser,
    siblings,
  };
  const base = baseRules[failure.code];
  const doubtful = verdict.outcome === 'undetermined' || call.recorded === 'other' || isConcluded(context);
  const spoken: Cause[] = [];
  const broken: RuleError[] = [];
  let named = false;
  // Where the server may not have been asked, what its response seems to say of it is no proof.
  let serverAnswered = true;
  for (const rule of rulesByCode.get(failure.code) ?? [base]) {
    if (named && rule === base) break;
    const diagnosis = tryRule(rule, context, (error) => broken.push({ id: rule.id, error }));
    if (diagnosis === null) continue;
    const { id, title, certainty, link } = rule;
    const proven = !doubtful && (serverAnswered || rule === base);
    const { solvedWithoutHeaders = false, recipe = [] } = rule;
    const told = proven ? certainty : 'likely';
    spoken.push({ id, title, certainty: told, link, solvedWithoutHeaders, recipes: [recipe].flat(), ...diagnosis });
    serverAnswered &&= rule.priority !== 'not-the-server';
    named ||= certainty === 'certain' || rule.coversCheck === true;
  }
  return broken.length === 0 ? spoken : [...spoken, failedCause(base, broken)];
}

/** Is the failure itself a conclusion, so that nothing said about it is certain? */
function isConcluded({ failure, call, verdict, browser }: RuleContext): boolean {
  switch (failure.code) {
    case 'acao-multiple-lines':
      return failure.inferred;
    case 'aborted': {
      const endedAsRefused = failure.error === '' || browserProfiles[browser].refusalErrors.has(failure.error);
      return endedAsRefused && call.asker === null;
    }
    // That the call had credentials may be concluded from the refusal alone: something else may have refused it.
    case 'acao-wildcard-credentials':
    case 'acac-not-true':
      return verdict.credentials.how !== 'seen';
    // No error says so: it follows from page and URL.
    case 'mixed-content':
      return true;
    // A file without resource types does not tell fetch() from sendBeacon(), to which opaque responses are all the same.
    case 'ok-opaque':
      return call.recorded !== undefined;
    default:
      return false;
  }
}

/** Rules do not throw; should one, the others still speak, and the reader is told. */
function tryRule(rule: Rule, context: RuleContext, failed: (error: unknown) => void): Diagnosis | null {
  try {
    return rule.diagnose(context);
  } catch (error) {
    failed(error);
    return null;
  }
}

function failedCause({ link }: Rule, broken: readonly RuleError[]): Cause {
  return {
    id: RULE_ERROR,
    title: RULE_ERROR_TITLE,
    certainty: 'likely',
    link,
    solvedWithoutHeaders: false,
    recipes: [],
    owner: 'nobody',
    fix: RULE_ERROR_FIX,
    evidence: [],
    ...ruleErrorText(broken),
  };
}
