import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-address-too-long',
  title: 'Long address hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [414],
      [
        'Shorten the address, for example by sending the data in the body. Such a limit is usually checked before the application runs, and so before it adds CORS headers.',
      ],
      'Send the data in the body',
    ),
});
