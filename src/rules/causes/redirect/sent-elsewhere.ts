// A call that a redirect led, or would have led, to another address than it asked for.
import { evidence, failingUrl, redirectTarget } from '../../context.ts';
import type { Evidence, RuleContext } from '../../rule.ts';

interface SentElsewhere {
  readonly first: string;
  readonly target: string;
  /** The redirect, and the address it led to if the browser got that far. */
  readonly evidence: readonly Evidence[];
}

/** null: it was not redirected, or the fault lies with its preflight. */
export function sentElsewhere(context: RuleContext): SentElsewhere | null {
  const { leg, hop } = context.failure;
  const stopped = redirectTarget(context);
  const target = stopped ?? (hop > 0 ? failingUrl(context) : null);
  if (leg !== 'request' || target === null) return null;
  const redirect = stopped === null ? hop - 1 : hop;
  return {
    first: context.call.hops[0]?.request.url ?? '',
    target,
    evidence: [
      { leg: 'request', hop: redirect, part: 'status', name: null },
      { leg: 'request', hop: redirect, part: 'response-header', name: 'Location' },
      ...(redirect === hop ? [] : [evidence(context, 'url')]),
    ],
  };
}
