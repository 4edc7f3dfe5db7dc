import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-refused-access',
  title: 'Refused access hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [403],
      [
        'Find out first who refuses: a permission, a token, a signature, CSRF protection, a list of allowed origins or a firewall in front. The server’s log tells whether the application ever saw this call.',
      ],
      'Find who answers 403; add CORS headers to errors',
    ),
});
