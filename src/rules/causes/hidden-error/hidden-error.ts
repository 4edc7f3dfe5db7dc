// What the rules about error answers without CORS headers share: the error is the matter, and CORS only hides it.

import type { Text } from '../../../text/text.ts';
import { ACAO, address, alreadyReceived, evidence, type Found, method, page, say } from '../../context.ts';
import type { Diagnosis } from '../../rule.ts';
import { allowsPage, otherAnswers, total } from '../../sibling-responses.ts';
import { meaning } from '../../status-meaning.ts';

export type HiddenError = Found & { readonly failure: { readonly status: number } };

/** Statuses with a rule of their own, since what mends them differs. */
export const NAMED = [400, 401, 403, 404, 405, 410, 413, 414, 415, 419, 422, 429, 431, 500, 502, 503, 504] as const;

/** null: the call did not end in an answer with one of these statuses. */
export function hiddenError(
  found: HiddenError,
  statuses: readonly (typeof NAMED)[number][],
  advice: Text,
  fix: string,
): Diagnosis | null {
  const numbers: readonly number[] = statuses;
  return numbers.includes(found.failure.status) ? anyHiddenError(found, advice, fix) : null;
}

export function anyHiddenError(found: HiddenError, advice: Text, fix: string): Diagnosis | null {
  const { status, leg, hop } = found.failure;
  if (leg !== 'request' || status < 400) return null;
  const preflight = found.call.hops[hop]?.preflight ?? null;
  const asked = preflight === null ? [] : [' The preflight passed, so CORS is set up there, but not for this answer.'];
  const origin = page(found);
  const headers =
    origin === 'null'
      ? []
      : say` Let error answers carry ${`${ACAO}: ${origin}`} too, and the page can read what went wrong.`;
  return {
    summary: say`${address(found)} answered ${method(found)} with ${String(status)}: ${meaning(status)}. That answer does not allow other origins, so the browser hid it from the page.`,
    owner: 'server',
    action: [...advice, ...asked, ...others(found), ...headers, ...alreadyReceived(found)],
    fix,
    evidence: [evidence(found, 'status'), evidence(found, 'response-header', ACAO)],
  };
}

/** What the server's other answers prove: it is set up for this page, and no error seen so far carries the headers. */
function others(found: HiddenError): Text {
  const carry = otherAnswers(found).filter((group) => allowsPage(found, group));
  const good = carry.filter(({ failed }) => !failed);
  const count = total(good);
  if (count === 0 || good.length < carry.length) return [];
  return [
    count === 1
      ? ' Another answer of this server allows the page; this error does not.'
      : ` ${count} other answers of this server allow the page; this error does not.`,
  ];
}
