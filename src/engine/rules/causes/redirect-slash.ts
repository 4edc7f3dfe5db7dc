import { clip, say, withoutQuery } from '../facts.ts';
import { change, overSlash, redirected } from '../redirect-change.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'redirect-slash',
  title: 'Call redirected over a slash',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#concept-http-redirect-fetch',
  weight: 90,
  diagnose(found) {
    const both = change(found, 'request');
    if (both === null || !overSlash(both)) return null;
    const how = both.to.pathname.length > both.from.pathname.length ? 'with' : 'without';
    return redirected(
      found,
      both,
      [`${how} a slash at the end`],
      say`Call ${withoutQuery(both.to.href)} in the page, or have the server accept both spellings.`,
      `Call ${clip(both.to.pathname, 60)}, ${how} the slash`,
    );
  },
});
