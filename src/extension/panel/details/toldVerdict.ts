import { withKnownCredentials } from '../../../fixes/policy/required.ts';
import { assumedCredentials } from '../../../verdict/classify.ts';
import type { Verdict } from '../../../verdict/verdict.ts';

/** The verdict with what the reader told of the credentials; what was seen counts more. `told`: null, nothing was. */
export function toldVerdict(observed: Verdict, told: boolean | null): Verdict {
  if (observed.credentials.mode !== 'unknown') return observed;
  if (told === true) return withKnownCredentials(observed);
  // The switch says that it is not known: the fix need not say so again. It follows the sentence above it.
  const mode = told === null ? assumedCredentials(observed.credentials) : 'not-include';
  return { ...observed, credentials: { ...observed.credentials, mode } };
}
