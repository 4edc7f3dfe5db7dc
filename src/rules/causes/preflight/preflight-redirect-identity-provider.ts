import { identityProvider } from '../../../products/identity-provider.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, mdn, redirectTarget, withoutQuery } from '../../context.ts';
import { preflightPhrase } from '../../phrases.ts';
import { allowOptions } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-redirect-identity-provider',
  title: 'Preflight sent to sign in',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'likely',
  link: mdn('CORSExternalRedirectNotAllowed'),
  priority: 'mistake',
  diagnose(context) {
    const target = redirectTarget(context);
    if (context.failure.leg !== 'preflight' || target === null) return null;
    const provider = identityProvider(target);
    if (provider === null) return null;
    return {
      summary: sentence`${preflightPhrase(context)} and was sent to the sign-in of ${[provider]} (${withoutQuery(target)}). That question never carries cookies or tokens.`,
      owner: 'server',
      action: sentence`${allowOptions(context)} before the login check, or take ${'OPTIONS'} out of what the login protects. Let the server respond to calls with ${'401'} when the login is missing, not with a redirect.`,
      fix: 'Respond to OPTIONS before the sign-in redirect',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Location')],
    };
  },
});
