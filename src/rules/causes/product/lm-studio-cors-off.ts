import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

export default defineRule({
  id: 'lm-studio-cors-off',
  title: 'LM Studio has CORS off',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: 'https://lmstudio.ai/docs/cli/serve/server-start',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (
      !/^https?:\/\/[^/]+:1234\/(?:api\/v0|v1)\//.test(failingUrl(context)) ||
      !headerMatches(context, 'X-Powered-By', /^Express$/)
    )
      return null;
    return {
      summary: sentence`${gotStatus(context)}, without CORS headers. Port ${'1234'} with these paths is LM Studio’s server, which allows no page until CORS is switched on.`,
      owner: 'server',
      action: sentence`In LM Studio open ${'Developer'}, then the server’s settings, and switch on ${'Enable CORS'}; or start it with ${'lms server start --cors'}. Then restart the server.`,
      fix: 'Switch on Enable CORS in LM Studio',
      evidence: [
        evidence(context, 'status'),
        evidence(context, 'url'),
        evidence(context, 'response-header', 'X-Powered-By'),
      ],
    };
  },
});
