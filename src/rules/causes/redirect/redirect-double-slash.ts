import { defineRule } from '../../rule.ts';
import { doubleSlashRedirect } from './redirect-change.ts';

export default defineRule({
  id: 'redirect-double-slash',
  title: 'Call redirected over double slash',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#concept-http-redirect-fetch',
  priority: 'mistake',
  diagnose: (context) => doubleSlashRedirect(context, 'request'),
});
