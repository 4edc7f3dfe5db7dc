import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, isProduct } from './product-signs.ts';

export default defineRule({
  id: 'ollama-origin-not-allowed',
  title: 'Ollama does not allow origin',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://docs.ollama.com/faq',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  recipe: 'ollama',
  diagnose(context) {
    if (failingStatus(context) !== 403 || !isProduct(context, 'ollama')) return null;
    return {
      summary: sentence`${gotStatus(context)}. Port ${'11434'} is Ollama’s, which responds so when it does not allow the page’s origin.`,
      owner: 'server',
      action: sentence`Set the environment variable ${'OLLAMA_ORIGINS'} to ${pageOrigin(context)} (several are separated by commas) and start Ollama again.`,
      fix: 'Add the page’s origin to OLLAMA_ORIGINS',
      evidence: [evidence(context, 'status'), evidence(context, 'url')],
    };
  },
});
