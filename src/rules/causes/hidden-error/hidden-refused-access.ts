import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-refused-access',
  title: '403 hidden by CORS',
  statuses: [403],
  advice: [
    'Three checks, in order: the body, which curl shows, may name the refuser; if the server’s log has no such call, a firewall or gateway in front refused; if it has, the same call without Origin tells whether a list of origins did. Otherwise a permission, a token, a signature or CSRF protection.',
  ],
  fix: 'Find who responds with 403; add CORS headers to errors',
});
