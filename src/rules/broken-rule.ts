// A rule or a note that throws is a mistake of ours. The others still speak, and it is said where their words would stand.

import { clip, quoteList, sentence } from '../text/quote-list.ts';
import type { Text } from '../text/text.ts';

/** The id under which it stands in panel and report. */
export const RULE_ERROR = 'corscope-rule-failed';
export const RULE_ERROR_TITLE = 'A rule of CORScope failed';
export const RULE_ERROR_FIX = 'Report this call to the makers of CORScope';

interface RuleFailed {
  readonly summary: Text;
  readonly action: Text;
}

/** What broke off, and with which error. */
export interface RuleError {
  readonly id: string;
  readonly error: unknown;
}

/** One text for all that broke off at one call. */
export function ruleErrorText(broken: readonly RuleError[]): RuleFailed {
  const error = broken[0]?.error;
  const what = clip(error instanceof Error ? error.message : String(error), 200).toWellFormed();
  const ids = quoteList(broken.map(({ id }) => id));
  return {
    summary: sentence`CORScope broke off at this call in ${ids} (${what}): something that should be said here may be missing.`,
    action: ['This is a mistake in CORScope, not in the page or on the server: please report it.'],
  };
}
