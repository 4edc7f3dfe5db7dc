import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-rate-limit',
  title: 'Rate limit hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [429],
      [
        'Call less often, or raise the limit. A limiter usually answers before the CORS headers are added: let it add them, so that the page can see that it has to wait.',
      ],
      'Call less often; add CORS headers to 429 answers',
    ),
});
