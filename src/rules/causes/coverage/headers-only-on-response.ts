import { ACAO, evidence, type Found, headerOf, mdn, method, permission, say } from '../../context.ts';
import { answerOptions } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';
import { allowsPage, sameAddress } from '../../sibling-responses.ts';

export default defineRule({
  id: 'headers-only-on-response',
  title: 'Preflight lacks the CORS headers',
  explains: ['acao-missing'],
  // A server may leave the headers out of this one preflight on purpose: its method or headers are not on a list.
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 70,
  diagnose(found) {
    if (found.failure.leg !== 'preflight') return null;
    const seen = allowedBefore(found);
    if (seen === null || answersPreflights(found)) return null;
    return {
      summary: say`${permission(found)} and got an answer without ${ACAO}, although ${seen.method} to the same address was answered with ${`${ACAO}: ${seen.value}`}.`,
      owner: 'server',
      action: say`${answerOptions(found)}, the same ones that the other answers already carry. If it answers other ${'OPTIONS'} requests so, its list lacks ${method(found)} or one of the headers.`,
      fix: 'Send the CORS headers on OPTIONS too',
      evidence: [evidence(found, 'response-header', ACAO)],
    };
  },
});

/** The newest answer another call of this tab got from the same address, if it allows this page. */
function allowedBefore(found: Found): { readonly method: string; readonly value: string } | null {
  const before = sameAddress(found).find((each) => allowsPage(found, each));
  return before === undefined ? null : { method: before.method, value: before.allows ?? '' };
}

/** It has answered another preflight here with the headers: then it is this call that it refuses. */
function answersPreflights(found: Found): boolean {
  return sameAddress(found).some(({ preflight }) => headerOf(preflight, ACAO) !== null);
}
