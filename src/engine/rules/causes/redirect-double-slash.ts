import { clip, say, withoutQuery } from '../facts.ts';
import { change, overDoubleSlash, redirected } from '../redirect-change.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'redirect-double-slash',
  title: 'Call redirected over double slash',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#concept-http-redirect-fetch',
  weight: 91,
  diagnose(found) {
    const both = change(found, 'request');
    if (both === null || !overDoubleSlash(both)) return null;
    return redirected(
      found,
      both,
      ['the same address without the doubled slash'],
      say`Call ${withoutQuery(both.to.href)} in the page. A base address that ends in a slash, joined to a path that begins with one, makes two of them.`,
      `Call ${clip(both.to.pathname, 60)}, with single slashes`,
    );
  },
});
