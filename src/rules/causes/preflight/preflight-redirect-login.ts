import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl, looksLikeLogin, mdn, redirectTarget, withoutQuery } from '../../context.ts';
import { preflightPhrase } from '../../phrases.ts';
import { allowOptions } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-redirect-login',
  title: 'Preflight redirected to a login',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'likely',
  link: mdn('CORSExternalRedirectNotAllowed'),
  priority: 'on-the-way',
  diagnose(context) {
    const target = redirectTarget(context);
    if (context.failure.leg !== 'preflight' || target === null || !looksLikeLogin(target, failingUrl(context)))
      return null;
    return {
      summary: sentence`${preflightPhrase(context)} and was sent on to ${withoutQuery(target)}, which looks like a login. That question never carries cookies or tokens.`,
      owner: 'server',
      action: sentence`${allowOptions(context)} before the login check. Let the server respond to calls like this one with ${'401'}, not with a redirect, when the login is missing.`,
      fix: 'Respond to OPTIONS before the login redirect',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Location')],
    };
  },
});
