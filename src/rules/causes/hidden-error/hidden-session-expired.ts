import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-session-expired',
  title: 'Expired session hidden by CORS',
  statuses: [419],
  advice: [
    'Fetch a fresh session or CSRF token and send it with the call. Laravel responds with 419 when the CSRF token is missing or no longer valid; addresses that are called with a token of their own belong outside that check.',
  ],
  fix: 'Send a fresh CSRF token with the call',
});
