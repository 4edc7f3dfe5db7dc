import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, isProduct } from './product-signs.ts';

export default defineRule({
  id: 'directus-cors-off',
  title: 'CORS is off in Directus',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://directus.io/docs/configuration/security-limits',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  recipe: 'directus',
  diagnose(context) {
    if (!isProduct(context, 'directus')) return null;
    return {
      summary: sentence`${gotStatus(context)}, without CORS headers, from Directus. It sends them only while its own CORS setting is on.`,
      owner: 'server',
      action: sentence`Set ${'CORS_ENABLED=true'} and ${'CORS_ORIGIN'} to ${pageOrigin(context)} (several: separated by commas) in its environment, and restart it. With cookies also set ${'CORS_CREDENTIALS=true'}.`,
      fix: 'Set CORS_ENABLED and CORS_ORIGIN',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'X-Powered-By')],
    };
  },
});
