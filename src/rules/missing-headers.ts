// What the rules about request headers a preflight did not allow share.
import { askedNames } from '../network/exchange.ts';
import type { Text } from '../text/text.ts';
import { ACAH, ACAM, evidence, type Found, listing, say, server } from './context.ts';
import type { Diagnosis } from './rule.ts';

export type MissingHeaders = Found & { readonly failure: { readonly missing: readonly string[] } };

/** All that has to be added at once: the browser names one header at a time, and each would cost another round. */
export function addToLists(found: MissingHeaders): Text {
  const { missing } = found.failure;
  const method = found.verdict.alsoFails.find((each) => each.code === 'preflight-method');
  const also = method === undefined ? [] : say`, and ${method.method} to ${ACAM}, which lacks it too`;
  return say`Add ${listing(missing)} to ${ACAH} on the answer of ${server(found)} to OPTIONS${also}.`;
}

export function missingHeaders(found: MissingHeaders, summary: Text, more: Text = []): Diagnosis {
  const { missing } = found.failure;
  const [first] = missing;
  return {
    summary,
    owner: 'server',
    action: [...addToLists(found), ...more],
    fix:
      missing.length === 1 && first !== undefined && first.length < 60
        ? `Add ${first} to ${ACAH}`
        : `Add the ${missing.length} missing names to ${ACAH}`,
    evidence: [
      evidence(found, 'response-header', ACAH),
      evidence(found, 'request-header', 'Access-Control-Request-Headers'),
    ],
  };
}

/** Those of the missing headers whose lower-case names match. */
export function named(found: MissingHeaders, names: RegExp): readonly string[] {
  return found.failure.missing.filter((name) => names.test(name.toLowerCase()));
}

/** " (nor `x-a`)": the missing headers a sentence has not named yet. */
export function others(found: MissingHeaders, own: readonly string[]): Text {
  const named = new Set(own);
  const rest = found.failure.missing.filter((name) => !named.has(name));
  return rest.length === 0 ? [] : say` (nor ${listing(rest, 4)})`;
}

/** Lower-case names of all headers the call needs permission for, given or not. */
export function carried(found: MissingHeaders): readonly string[] {
  const preflight = found.call.hops[found.failure.hop]?.preflight ?? null;
  return [...new Set([...askedNames(preflight), ...found.failure.missing.map((name) => name.toLowerCase())])];
}
