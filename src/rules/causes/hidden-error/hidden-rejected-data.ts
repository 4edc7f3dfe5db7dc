import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-rejected-data',
  title: 'Rejected data, hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [400, 422],
      [
        'Compare what the page sends with what this address expects: address, parameters, content type and body. The text of the answer says more; until the page may read it, the server’s log does.',
      ],
      'Correct what is sent; add CORS headers to errors',
    ),
});
