import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, redirectTarget } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

const LOGIN = /^https:\/\/vercel\.com\/(sso-api|login)\b/;

// Documented: protection answers at the edge, OPTIONS included. The cookie and the redirect: recorded answers.
export default defineRule({
  id: 'vercel-deployment-protection',
  title: 'Vercel guards this deployment',
  explains: ['preflight-status', 'acao-missing', 'preflight-redirect'],
  certainty: 'likely',
  link: 'https://vercel.com/docs/deployment-protection/methods-to-bypass-deployment-protection/options-allowlist',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const code = failingStatus(context);
    const target = redirectTarget(context);
    const asksLogin = target !== null && LOGIN.test(target);
    if (!asksLogin && (code !== 401 || !headerMatches(context, 'Set-Cookie', /^_vercel_sso_nonce=/))) return null;
    return {
      summary: sentence`${gotStatus(context)} and a sign-in of Vercel: this deployment is probably under Deployment Protection, which responds before the application and without its CORS headers.`,
      owner: 'server',
      action: sentence`In the project’s settings, under ${'Deployment Protection'}, add this path to the ${'OPTIONS Allowlist'} and let calls pass with ${'Protection Bypass for Automation'}; or call a deployment that is not protected.`,
      fix: 'Let these calls past Vercel’s Deployment Protection',
      evidence: [
        evidence(context, 'status'),
        evidence(context, 'response-header', asksLogin ? 'Location' : 'Set-Cookie'),
      ],
    };
  },
});
