// An answer that succeeded without CORS headers, while the same server allows the same page elsewhere.

import { tokenList } from '../../../fetch/header-list.ts';
import { ACAH, ACAM, ACAO, ACRH } from '../../../fetch/header-names.ts';
import type { HeaderList } from '../../../fetch/model.ts';
import { isSafelistedMethod } from '../../../fetch/safelist.ts';
import type { Exchange } from '../../../network/call.ts';
import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import {
  evidence,
  failingExchange,
  pageOrigin,
  redirectTarget,
  requestMethod,
  urlWithoutQuery,
} from '../../context.ts';
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
export function allowingGroups(context: UncoveredRouteContext): readonly SiblingGroup[] {
  const { leg, status } = context.failure;
  if (status >= 300 || redirectTarget(context) !== null || pageOrigin(context) === 'null') return [];
  if (siblingsAtUrl(context).some((each) => allowsPage(context, each))) return [];
  return siblingGroups(context).filter(
    (group) =>
      allowsPage(context, group) &&
      isFromPage(context, group) &&
      (leg === 'request' || passesPreflight(context, group.newest.preflight)),
  );
}

/** It allowed there what it is asked for here: then no list refused it, but nobody looked at one. */
function passesPreflight(context: RuleContext, preflight: Exchange | null): boolean {
  const asked = failingExchange(context)?.requestHeaders ?? null;
  const headers = preflight?.responseHeaders ?? null;
  const lists = (name: string, wanted: string) => tokens(headers, name).some((each) => each === wanted || each === '*');
  const method = requestMethod(context);
  return (
    headers !== null &&
    asked !== null &&
    (isSafelistedMethod(method) || lists(ACAM, method)) &&
    tokens(asked, ACRH).every((name) => lists(ACAH, name))
  );
}

function tokens(headers: HeaderList | null, name: string): readonly string[] {
  const listed = tokenList(headers, name);
  const items = listed.kind === 'list' ? listed.items : [];
  return name === ACAM ? items : items.map((each) => each.toLowerCase());
}

function answeredWhat(context: UncoveredRouteContext): Text {
  const method = requestMethod(context);
  return context.failure.leg === 'preflight'
    ? sentence`the ${'OPTIONS'} request before ${method}`
    : sentence`${method}`;
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
      : sentence`${`${count} other responses`} of this server allow it, such as ${shown.address}.`;
  return {
    summary: sentence`${urlWithoutQuery(context)} responded to ${answeredWhat(context)} without allowing this page. ${example} So this URL is left out of the server’s CORS settings.`,
    owner: 'server',
    action: [...action, ...alreadyReceived(context)],
    fix: 'Extend the CORS settings to this URL',
    evidence: [ACAO, ...more].map((name) => evidence(context, 'response-header', name)),
  };
}
