import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-not-found',
  title: '“Not found” hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [404, 410],
      [
        'Check the address first: path, version and deployment; or what it asks for does not exist. CORS headers are often added by the routes themselves, and perhaps none answered here.',
      ],
      'Correct the address; add CORS headers to errors',
    ),
});
