import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-server-error',
  title: 'Server failure hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [500],
      [
        'Look for the error in the server’s log and mend that first. Error answers are often made outside the code that adds CORS headers: put CORS outermost, around the error handling. Some CORS settings themselves end in an error for an origin they do not know.',
      ],
      'Mend the server error; add CORS headers to errors',
    ),
});
