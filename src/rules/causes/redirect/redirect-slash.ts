import { defineRule } from '../../rule.ts';
import { slashRedirect } from './redirect-change.ts';

export default defineRule({
  id: 'redirect-slash',
  title: 'Call redirected over a slash',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#concept-http-redirect-fetch',
  priority: 'mistake',
  beats: ['redirect-login'],
  diagnose: (context) => slashRedirect(context, 'request'),
});
