// Which terms a view has explained already: each one's first use has its meaning, the others are plain words.

import type { Check } from '../../../fetch/check.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { checkTerms, kindTerms, type TermName } from '../../ui/glossary.ts';

export type TermsOfCall = ReadonlySet<TermName>;

/** The terms among the facts above the first sentence. */
export function factTerms({ kind, credentials }: Verdict): TermsOfCall {
  const term = kindTerms[kind];
  return new Set<TermName>([
    ...(term === undefined ? [] : [term]),
    ...(credentials.mode === 'unknown' ? [] : (['credentials'] as const)),
  ]);
}

/** For each check the term its name stands for, where that is the view's first use of it. */
export function termsOfChecks(checks: readonly Check[], explained: TermsOfCall): ReadonlyMap<Check, TermName> {
  const done = new Set(explained);
  return new Map(
    checks.flatMap((check): [Check, TermName][] => {
      const term = checkTerms[check.id];
      if (term === undefined || done.has(term)) return [];
      done.add(term);
      return [[check, term]];
    }),
  );
}
