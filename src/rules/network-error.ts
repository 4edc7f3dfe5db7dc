// What the rules about failed connections share. Their first words say that CORS is not the matter.

import type { NetworkErrorKind } from '../fetch/failure.ts';
import type { Text } from '../text/text.ts';
import { errorFailure } from '../verdict/errors.ts';
import { evidence, type Found, notCors, say } from './context.ts';
import type { Diagnosis, Owner } from './rule.ts';

export type Broken = Found & { readonly failure: { readonly error: string } };

/** What kind of error it was, for a lost preflight too. */
export function networkKind(found: Broken): NetworkErrorKind {
  const { failure, call } = found;
  if (failure.code === 'network-error') return failure.kind;
  const request = call.hops[failure.hop]?.request;
  if (request === undefined) return 'other';
  const { leg, hop, error } = failure;
  const sorted = errorFailure({ ...request, error }, { leg, hop });
  return sorted.code === 'network-error' ? sorted.kind : 'other';
}

export function broken(found: Broken, what: Text, owner: Owner, action: Text, fix: string): Diagnosis {
  return {
    summary: say`Not a CORS problem: ${what}.`,
    owner,
    action: [...action, ...notCors(found)],
    fix,
    evidence: [evidence(found, 'error')],
  };
}
