// What the rules about error answers without CORS headers share: the error is the matter, and CORS only hides it.

import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { evidence, pageOrigin, requestMethod, urlWithoutQuery } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { type Diagnosis, defineRule, type Rule, type RuleContext } from '../../rule.ts';
import { allowsPage, countOf, siblingGroups } from '../../sibling-responses.ts';
import { statusMeaning } from '../../status-meaning.ts';

type HiddenErrorContext = RuleContext & { readonly failure: { readonly status: number } };

/** Statuses with a rule of their own, since what mends them differs. */
export const NAMED = [400, 401, 403, 404, 405, 410, 413, 414, 415, 419, 422, 429, 431, 500, 502, 503, 504] as const;

interface Parts {
  readonly id: string;
  readonly title: string;
  readonly statuses: readonly (typeof NAMED)[number][];
  /** What to do about the error itself. */
  readonly advice: Text;
  readonly fix: string;
}

export function hiddenErrorRule({ id, title, statuses, advice, fix }: Parts): Rule {
  const numbers: readonly number[] = statuses;
  return defineRule({
    id,
    title,
    explains: ['acao-missing'],
    // The status is certain; what it means there, and who sent it, is custom.
    certainty: 'likely',
    coversCheck: true,
    solvedWithoutHeaders: true,
    link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
    priority: 'mistake',
    diagnose: (context) => (numbers.includes(context.failure.status) ? anyHiddenError(context, advice, fix) : null),
  });
}

export function anyHiddenError(context: HiddenErrorContext, advice: Text, fix: string): Diagnosis | null {
  const { status, leg, hop } = context.failure;
  if (leg !== 'request' || status < 400) return null;
  const preflight = context.call.hops[hop]?.preflight ?? null;
  const preflightPassed =
    preflight === null ? [] : [' The preflight passed, so CORS is set up there, but not for this response.'];
  const origin = pageOrigin(context);
  const headers =
    origin === 'null'
      ? []
      : sentence` Let error responses carry ${`${ACAO}: ${origin}`} too, and the page can read what went wrong.`;
  return {
    summary: sentence`${urlWithoutQuery(context)} responded to ${requestMethod(context)} with ${String(status)}: ${statusMeaning(status)}. That response does not allow other origins, so the browser hid it from the page.`,
    owner: 'server',
    action: [...advice, ...preflightPassed, ...otherResponses(context), ...headers, ...alreadyReceived(context)],
    fix,
    evidence: [evidence(context, 'status'), evidence(context, 'response-header', ACAO)],
  };
}

/** What the server's other answers prove: it is set up for this page, and no error seen so far carries the headers. */
function otherResponses(context: HiddenErrorContext): Text {
  const carry = siblingGroups(context).filter((group) => allowsPage(context, group));
  const good = carry.filter(({ failed }) => !failed);
  const count = countOf(good);
  if (count === 0 || good.length < carry.length) return [];
  return [
    count === 1
      ? ' Another response of this server allows the page; this error does not.'
      : ` ${count} other responses of this server allow the page; this error does not.`,
  ];
}
