import { clip, say } from '../facts.ts';
import { change, redirected, toOtherName } from '../redirect-change.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'redirect-other-name',
  title: 'Call redirected to canonical host',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#concept-http-redirect-fetch',
  weight: 89,
  diagnose(found) {
    const both = change(found, 'request');
    if (both === null || !toOtherName(both)) return null;
    return redirected(
      found,
      both,
      ['the same path at another name of the host'],
      say`Call ${both.to.origin} in the page: that is the name under which this server answers.`,
      `Call ${clip(both.to.origin, 60)} directly`,
    );
  },
});
