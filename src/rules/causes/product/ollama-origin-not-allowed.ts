import { evidence, page, say, status, url } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { got } from './product-signs.ts';

export default defineRule({
  id: 'ollama-origin-not-allowed',
  title: 'Ollama does not allow origin',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://docs.ollama.com/faq',
  weight: 95,
  diagnose(found) {
    if (status(found) !== 403 || !/^https?:\/\/[^/]+:11434(?:[/?#]|$)/.test(url(found))) return null;
    return {
      summary: say`${got(found)}. Port ${'11434'} is Ollama’s, which answers so when it does not allow the page’s origin.`,
      owner: 'server',
      action: say`Set the environment variable ${'OLLAMA_ORIGINS'} to ${page(found)} (several are separated by commas) and start Ollama again.`,
      fix: 'Add the page’s origin to OLLAMA_ORIGINS',
      evidence: [evidence(found, 'status'), evidence(found, 'url')],
    };
  },
});
