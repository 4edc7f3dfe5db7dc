// What the rules about failed connections share. Their first words say that CORS is not the matter.

import type { NetworkErrorKind } from '../fetch/failure.ts';
import type { Text } from '../text/text.ts';
import { errorFailure } from '../verdict/errors.ts';
import { firefoxSaysCors, notCorsAtAll } from './phrases.ts';
import type { Diagnosis, Owner, RuleContext } from './rule.ts';

type NetworkErrorContext = RuleContext & { readonly failure: { readonly error: string } };

/** What kind of error it was, for a lost preflight too. */
export function networkKind(context: NetworkErrorContext): NetworkErrorKind {
  const { failure, call } = context;
  if (failure.code === 'network-error') return failure.kind;
  const request = call.hops[failure.hop]?.request;
  if (request === undefined) return 'other';
  const { leg, hop, error } = failure;
  const sorted = errorFailure({ ...request, error }, { leg, hop });
  return sorted.code === 'network-error' ? sorted.kind : 'other';
}

export function networkErrorDiagnosis(
  context: NetworkErrorContext,
  what: Text,
  owner: Owner,
  action: Text,
  fix: string,
): Diagnosis {
  return notCorsAtAll(context, what, owner, [...action, ...firefoxSaysCors(context)], fix);
}
