import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-refused-access',
  title: 'Refused access hidden by CORS',
  statuses: [403],
  advice: [
    'Find out first who refuses: a permission, a token, a signature, CSRF protection, a list of allowed origins or a firewall in front. The server’s log tells whether the application ever saw this call.',
  ],
  fix: 'Find who answers 403; add CORS headers to errors',
});
