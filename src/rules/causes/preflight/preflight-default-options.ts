import { ACAO, evidence, exchange, type Found, header, mdn, permission, preflightStatus, say } from '../../context.ts';
import { answerOptions } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-default-options',
  title: 'OPTIONS answered without CORS headers',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 80,
  diagnose(found) {
    const status = preflightStatus(found);
    const allow = header(found, 'Allow');
    if (status === null || status < 200 || status > 299 || allow === null || saysMore(found)) return null;
    return {
      summary: say`${permission(found)} and got ${String(status)} with ${`Allow: ${allow}`}: a list of methods, but not a word about other origins.`,
      owner: 'server',
      action: say`${answerOptions(found)}. ${'Allow'} is what web servers answer to OPTIONS by themselves. The CORS handling has to come before that; if it does, it passed this one on, as some do for an origin they do not allow.`,
      fix: 'Let the CORS handler answer OPTIONS first',
      evidence: [evidence(found, 'response-header', 'Allow'), evidence(found, 'response-header', ACAO)],
    };
  },
});

/** Whoever sends any CORS header has heard of CORS. */
function saysMore(found: Found): boolean {
  const headers = exchange(found)?.responseHeaders ?? [];
  return headers.some(([name]) => name.toLowerCase().startsWith('access-control-'));
}
