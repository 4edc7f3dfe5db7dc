import { sentence } from '../../../text/quote-list.ts';
import { evidence } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

// The header: recorded answers.
export default defineRule({
  id: 'iap-sign-in',
  title: 'Google’s IAP wants a sign-in',
  explains: ['preflight-status', 'preflight-redirect', 'acao-missing'],
  certainty: 'likely',
  link: 'https://cloud.google.com/iap/docs/customizing',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (!headerMatches(context, 'X-Goog-IAP-Generated-Response', /^true$/i)) return null;
    const preflight = context.failure.leg === 'preflight';
    return {
      summary: sentence`${gotStatus(context)} from Google’s Identity-Aware Proxy (${'X-Goog-IAP-Generated-Response: true'}): it wants a sign-in first, and its response does not allow other origins.`,
      owner: 'server',
      action: preflight
        ? sentence`In the settings of IAP, allow HTTP options (${'cors_settings: allow_http_options'}), so that ${'OPTIONS'} reaches the application. The call itself still has to be signed in.`
        : sentence`Sign in at that URL in a tab of its own and make the call with credentials, or let the page and the API share one origin behind IAP.`,
      fix: preflight ? 'Let OPTIONS pass IAP' : 'Sign in to IAP',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'X-Goog-IAP-Generated-Response')],
    };
  },
});
