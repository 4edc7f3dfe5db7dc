import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-login-demand',
  title: '401 hidden by CORS',
  statuses: [401],
  advice: [
    'Check the login first: a missing or expired cookie or token. Whatever checks it seems to respond before the CORS headers are added, so move CORS in front of it, or let the gateway that checks it add them.',
  ],
  fix: 'Log in again; add CORS headers to 401 responses',
});
