// An answer that succeeded without CORS headers, while the same server allows the same page elsewhere.

import type { Text } from '../../../text/text.ts';
import { ACAO, address, alreadyReceived, evidence, type Found, location, method, page, say } from '../../context.ts';
import type { Diagnosis } from '../../rule.ts';
import {
  allowsPage,
  asksAsPage,
  example,
  type Group,
  otherAnswers,
  sameAddress,
  total,
} from '../../sibling-responses.ts';

export type LeftOut = Found & { readonly failure: { readonly status: number } };

/** The answers that allow the page, where this address is the exception; []: it is not. */
function elsewhere(found: LeftOut): readonly Group[] {
  const { leg, status } = found.failure;
  if (leg !== 'request' || status >= 300 || location(found) !== null || page(found) === 'null') return [];
  if (sameAddress(found).some((each) => allowsPage(found, each))) return [];
  return otherAnswers(found).filter((group) => allowsPage(found, group) && asksAsPage(found, group));
}

export function leftOut(found: LeftOut, action: Text, more: readonly string[] = []): Diagnosis | null {
  const allowing = elsewhere(found);
  const shown = example(allowing);
  if (shown === null) return null;
  const count = total(allowing);
  const others =
    count === 1
      ? say`The same server allows it at ${shown.address}.`
      : say`${`${count} other answers`} of this server allow it, such as ${shown.address}.`;
  return {
    summary: say`${address(found)} answered ${method(found)} without allowing this page. ${others} So this address is left out of the server’s CORS settings.`,
    owner: 'server',
    action: [...action, ...alreadyReceived(found)],
    fix: 'Extend the CORS settings to this address',
    evidence: [ACAO, ...more].map((name) => evidence(found, 'response-header', name)),
  };
}
