import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-login-demand',
  title: 'Login demand hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [401],
      [
        'Check the login first: a missing or expired cookie or token. Whatever checks it seems to answer before the CORS headers are added, so move CORS in front of it, or let the gateway that checks it add them.',
      ],
      'Log in again; add CORS headers to 401 answers',
    ),
});
