import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-method-refused',
  title: 'Refused method hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [405],
      [
        'Check method and address first: the route exists for other methods at most, and a proxy or a file server may refuse this one before the application is asked.',
      ],
      'Correct method or address; add CORS headers to errors',
    ),
});
