import { evidence, location, looksLikeLogin, mdn, permission, say, url, withoutQuery } from '../../context.ts';
import { answerOptions } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-redirect-login',
  title: 'Preflight redirected to a login',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'likely',
  link: mdn('CORSExternalRedirectNotAllowed'),
  weight: 85,
  diagnose(found) {
    const target = location(found);
    if (found.failure.leg !== 'preflight' || target === null || !looksLikeLogin(target, url(found))) return null;
    return {
      summary: say`${permission(found)} and was sent on to ${withoutQuery(target)}, which looks like a login. That question never carries cookies or tokens.`,
      owner: 'server',
      action: say`${answerOptions(found)} before the login check. Let the server answer calls like this one with ${'401'}, not with a redirect, when the login is missing.`,
      fix: 'Answer OPTIONS before the login redirect',
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', 'Location')],
    };
  },
});
