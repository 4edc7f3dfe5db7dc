import { evidence, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { got, says } from './product-signs.ts';

// The header: recorded answers.
export default defineRule({
  id: 'iap-sign-in',
  title: 'Google’s IAP wants a sign-in',
  explains: ['preflight-status', 'preflight-redirect', 'acao-missing'],
  certainty: 'likely',
  link: 'https://cloud.google.com/iap/docs/customizing',
  weight: 96,
  diagnose(found) {
    if (!says(found, 'X-Goog-IAP-Generated-Response', /^true$/i)) return null;
    const preflight = found.failure.leg === 'preflight';
    return {
      summary: say`${got(found)} from Google’s Identity-Aware Proxy (${'X-Goog-IAP-Generated-Response: true'}): it wants a sign-in first, and its answer does not allow other origins.`,
      owner: 'server',
      action: preflight
        ? say`In the settings of IAP, allow HTTP options (${'cors_settings: allow_http_options'}), so that ${'OPTIONS'} reaches the application. The call itself still has to be signed in.`
        : say`Sign in at that address in a tab of its own and make the call with credentials, or let the page and the API share one origin behind IAP.`,
      fix: preflight ? 'Let OPTIONS pass IAP' : 'Sign in to IAP',
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', 'X-Goog-IAP-Generated-Response')],
    };
  },
});
