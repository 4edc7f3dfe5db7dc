import { defineRule } from '../../rule.ts';
import { otherNameRedirect } from './redirect-change.ts';

export default defineRule({
  id: 'redirect-other-name',
  title: 'Call redirected to related host',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#concept-http-redirect-fetch',
  priority: 'mistake',
  beats: ['redirect-login'],
  diagnose: (context) => otherNameRedirect(context, 'request'),
});
