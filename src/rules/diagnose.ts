import { browsers } from '../fetch/browser-profiles.ts';
import type { FailureCode } from '../fetch/failure.ts';
import type { BrowserName } from '../fetch/model.ts';
import type { Call } from '../network/call.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { verdicts } from './base/base-rules.ts';
import { type Broken, FAILED, FAILED_FIX, FAILED_TITLE, failedWords } from './broken-rule.ts';
import { causes } from './cause-registry.ts';
import type { Case, Certainty, Diagnosis, Rule } from './rule.ts';

export interface Cause extends Diagnosis {
  readonly id: string;
  readonly title: string;
  readonly certainty: Certainty;
  readonly link: string;
}

/** The rules that may speak about a failure, heaviest first; the base rule comes last. */
const speakers = new Map<FailureCode, readonly Rule[]>();
for (const base of Object.values(verdicts)) {
  for (const code of base.explains) {
    const rules: readonly Rule[] = causes;
    const bases = Object.values(verdicts).filter(({ explains }) => explains.includes(code));
    const others = bases.filter((each) => each !== verdicts[code]);
    const special = [...rules, ...others].filter(({ explains }) => explains.includes(code));
    special.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    speakers.set(code, [...special, verdicts[code]]);
  }
}

/**
 * Why this call failed: every cause that speaks, most specific first. The base rule, which only restates the failed
 * check, is left out where a certain cause names the mistake. [] when nothing failed.
 */
export function diagnose(
  call: Call,
  verdict: Verdict,
  browser: BrowserName,
  siblings: readonly Call[] = [],
): readonly Cause[] {
  const { failure } = verdict;
  if (failure === null) return [];
  const found: Case = {
    failure,
    call,
    verdict,
    browser,
    siblings,
  };
  const base = verdicts[failure.code];
  // The browser's decision is not known, or the fault itself is a conclusion: nothing said about it is certain.
  const inferred = failure.code === 'acao-multiple-lines' && failure.inferred;
  const concluded =
    failure.code === 'aborted' &&
    (failure.error === '' || browsers[browser].refusalErrors.has(failure.error)) &&
    call.asker === null;
  const doubtful = concluded || verdict.outcome === 'undetermined' || inferred || call.recorded === 'other';
  const spoken: Cause[] = [];
  const broken: Broken[] = [];
  let named = false;
  for (const rule of speakers.get(failure.code) ?? [base]) {
    if (named && rule === base) break;
    const diagnosis = listen(rule, found, (error) => broken.push({ id: rule.id, error }));
    if (diagnosis === null) continue;
    const { id, title, certainty, link } = rule;
    spoken.push({ id, title, certainty: doubtful ? 'likely' : certainty, link, ...diagnosis });
    named ||= certainty === 'certain';
  }
  return broken.length === 0 ? spoken : [...spoken, failedCause(base, broken)];
}

/** Rules do not throw; should one, the others still speak, and the reader is told. */
function listen(rule: Rule, found: Case, failed: (error: unknown) => void): Diagnosis | null {
  try {
    return rule.diagnose(found);
  } catch (error) {
    failed(error);
    return null;
  }
}

function failedCause({ link }: Rule, broken: readonly Broken[]): Cause {
  return {
    id: FAILED,
    title: FAILED_TITLE,
    certainty: 'likely',
    link,
    owner: 'nobody',
    fix: FAILED_FIX,
    evidence: [],
    ...failedWords(broken),
  };
}
