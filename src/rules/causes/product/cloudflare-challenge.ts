import { sentence } from '../../../text/quote-list.ts';
import { evidence } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

export default defineRule({
  id: 'cloudflare-challenge',
  title: 'Cloudflare challenged the call',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (!headerMatches(context, 'cf-mitigated', /^challenge$/i)) return null;
    return {
      summary: sentence`${gotStatus(context)}: ${'cf-mitigated: challenge'} marks a Cloudflare page that checks for robots. A page’s script cannot solve it.`,
      owner: 'server',
      action: sentence`In Cloudflare, under Security rules, add a custom rule with the action ${'Skip'} for this path and for ${'OPTIONS'}, or leave the path out of the rule that challenges it.`,
      fix: 'Skip Cloudflare challenges for this path and OPTIONS',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'cf-mitigated')],
    };
  },
});
