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
    const seen = allowedBefore(found);
    if (seen === null) return null;
    return {
      summary: say`${permission(found)} and got an answer without ${ACAO}, although ${seen.method} to the same address was answered with ${`${ACAO}: ${seen.value}`}.`,
      owner: 'server',
      action: say`${answerOptions(found)}, the same ones that the other answers already carry.`,
      fix: 'Send the CORS headers on OPTIONS too',
      evidence: [evidence(found, 'response-header', ACAO)],
    };
  },
});

/** The newest answer another call of this tab got from the same address, if it allows this page. */
function allowedBefore(found: Found): { readonly method: string; readonly value: string } | null {
  const address = withoutQuery(url(found));
  const { siblings } = found;
  for (let index = siblings.length - 1; index >= 0; index -= 1) {
    for (const { request } of siblings[index]?.hops ?? []) {
      if (!request.url.startsWith(address) || withoutQuery(request.url) !== address) continue;
      const value = headerOf(request, ACAO);
      if (value !== null && (value === '*' || value === page(found))) return { method: request.method, value };
    }
  }
  return null;
}
