// An answer that succeeded without CORS headers, while the same server allows the same page elsewhere.

import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { evidence, pageOrigin, redirectTarget, requestMethod, urlWithoutQuery } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import type { Diagnosis, RuleContext } from '../../rule.ts';
import {
  allowsPage,
  countOf,
  isFromPage,
  newestOf,
  type SiblingGroup,
  siblingGroups,
  siblingsAtUrl,
} from '../../sibling-responses.ts';

type UncoveredRouteContext = RuleContext & { readonly failure: { readonly status: number } };

/** The answers that allow the page, where this address is the exception; []: it is not. */
function allowingGroups(context: UncoveredRouteContext): readonly SiblingGroup[] {
  const { leg, status } = context.failure;
  if (leg !== 'request' || status >= 300 || redirectTarget(context) !== null || pageOrigin(context) === 'null')
    return [];
  if (siblingsAtUrl(context).some((each) => allowsPage(context, each))) return [];
  return siblingGroups(context).filter((group) => allowsPage(context, group) && isFromPage(context, group));
}

export function uncoveredRoute(
  context: UncoveredRouteContext,
  action: Text,
  more: readonly string[] = [],
): Diagnosis | null {
  const allowing = allowingGroups(context);
  const shown = newestOf(allowing);
  if (shown === null) return null;
  const count = countOf(allowing);
  const example =
    count === 1
      ? sentence`The same server allows it at ${shown.address}.`
      : sentence`${`${count} other answers`} of this server allow it, such as ${shown.address}.`;
  return {
    summary: sentence`${urlWithoutQuery(context)} answered ${requestMethod(context)} without allowing this page. ${example} So this address is left out of the server’s CORS settings.`,
    owner: 'server',
    action: [...action, ...alreadyReceived(context)],
    fix: 'Extend the CORS settings to this address',
    evidence: [ACAO, ...more].map((name) => evidence(context, 'response-header', name)),
  };
}
