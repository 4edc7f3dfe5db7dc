import type { Call } from '../../calls/call.ts';
import { ACAO, evidence, type Found, headerOf, mdn, page, permission, say, url, withoutQuery } from '../facts.ts';
import { answerOptions } from '../preflight.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'headers-only-on-response',
  title: 'Preflight lacks the CORS headers',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 70,
  diagnose(found) {
    if (found.failure.leg !== 'preflight') return null;
    const seen = found.siblings.flatMap((call) => allowedRequest(call, found)).at(-1);
    if (seen === undefined) return null;
    return {
      summary: say`${permission(found)} and got an answer without ${ACAO}, although ${seen.method} to the same address was answered with ${`${ACAO}: ${seen.value}`}.`,
      owner: 'server',
      action: say`${answerOptions(found)}, the same ones that the other answers already carry.`,
      fix: 'Send the CORS headers on OPTIONS too',
      evidence: [evidence(found, 'response-header', ACAO)],
    };
  },
});

/** Answers other calls of this tab got from the same address, which allow this page. */
function allowedRequest(call: Call, found: Found): readonly { readonly method: string; readonly value: string }[] {
  const address = withoutQuery(url(found));
  return call.hops.flatMap(({ request }) => {
    const value = headerOf(request, ACAO);
    const allows = value === '*' || value === page(found);
    return value !== null && allows && withoutQuery(request.url) === address ? [{ method: request.method, value }] : [];
  });
}
