import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches, isProduct } from './product-signs.ts';

// Express underneath; without CORS it takes OPTIONS for a request: 400 about the body, or 200 "anyway" (lmstudio-bug-tracker#443).
export default defineRule({
  id: 'lm-studio-cors-off',
  title: 'LM Studio has CORS off',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: 'https://lmstudio.ai/docs/cli/serve/server-start',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  recipe: 'lm-studio',
  diagnose(context) {
    const status = failingStatus(context);
    if ((status !== 200 && status !== 400) || !isProduct(context, 'lm-studio')) return null;
    if (!headerMatches(context, 'X-Powered-By', /^Express$/)) return null;
    if (!headerMatches(context, 'Content-Type', /^application\/json\b/i)) return null;
    return {
      summary: sentence`${gotStatus(context)}, without CORS headers. Port and path are those of LM Studio’s server, which allows no page until CORS is switched on.`,
      owner: 'server',
      action: sentence`Switch on ${'Enable CORS'} in LM Studio’s server settings (${'Developer'}), or start the server with ${'lms server start --cors'}.`,
      fix: 'Switch on Enable CORS in LM Studio',
      evidence: [
        evidence(context, 'status'),
        evidence(context, 'url'),
        evidence(context, 'response-header', 'X-Powered-By'),
      ],
    };
  },
});
