import { defineRule } from '../../rule.ts';
import { hiddenError } from './hidden-error.ts';

export default defineRule({
  id: 'hidden-session-expired',
  title: 'Expired session hidden by CORS',
  explains: ['acao-missing'],
  // The status is in no standard: what it means is a custom.
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'mistake',
  diagnose: (context) =>
    hiddenError(
      context,
      [419],
      [
        'Fetch a fresh session or CSRF token and send it with the call. Laravel answers 419 when the CSRF token is missing or no longer valid; addresses that are called with a token of their own belong outside that check.',
      ],
      'Send a fresh CSRF token with the call',
    ),
});
