// What the rules about request headers a preflight did not allow share.

import { ACAH, ACAM, ACRH } from '../fetch/header-names.ts';
import { preflightHeaderNames } from '../network/exchange.ts';
import { quoteList, sentence } from '../text/quote-list.ts';
import type { Text } from '../text/text.ts';
import { evidence, serverOrigin } from './context.ts';
import type { Diagnosis, RuleContext } from './rule.ts';

export type MissingHeadersContext = RuleContext & { readonly failure: { readonly missing: readonly string[] } };

/** All that has to be added at once: the browser names one header at a time, and each would cost another round. */
export function addToLists(context: MissingHeadersContext): Text {
  const { missing } = context.failure;
  const method = context.verdict.alsoFails.find((each) => each.code === 'preflight-method');
  const also = method === undefined ? [] : sentence`, and ${method.method} to ${ACAM}, which lacks it too`;
  return sentence`Add ${quoteList(missing)} to ${ACAH} on the response of ${serverOrigin(context)} to OPTIONS${also}.`;
}

export function missingHeaders(context: MissingHeadersContext, summary: Text, more: Text = []): Diagnosis {
  const { missing } = context.failure;
  const [first] = missing;
  return {
    summary,
    owner: 'server',
    action: [...addToLists(context), ...more],
    fix:
      missing.length === 1 && first !== undefined && first.length < 60
        ? `Add ${first} to ${ACAH}`
        : `Add the ${missing.length} missing names to ${ACAH}`,
    evidence: [evidence(context, 'response-header', ACAH), evidence(context, 'request-header', ACRH)],
  };
}

/** Those of the missing headers whose lower-case names match. */
export function missingNames(context: MissingHeadersContext, pattern: RegExp): readonly string[] {
  return context.failure.missing.filter((name) => pattern.test(name.toLowerCase()));
}

/** " (nor `x-a`)": the missing headers a sentence has not named yet. */
export function otherMissing(context: MissingHeadersContext, names: readonly string[]): Text {
  const named = new Set(names);
  const rest = context.failure.missing.filter((name) => !named.has(name));
  return rest.length === 0 ? [] : sentence` (nor ${quoteList(rest, 4)})`;
}

/** Lower-case names of all headers the call needs permission for, given or not. */
export function carried(context: MissingHeadersContext): readonly string[] {
  const preflight = context.call.hops[context.failure.hop]?.preflight ?? null;
  return [
    ...new Set([...preflightHeaderNames(preflight), ...context.failure.missing.map((name) => name.toLowerCase())]),
  ];
}
