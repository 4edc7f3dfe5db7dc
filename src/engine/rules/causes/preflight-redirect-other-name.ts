import { clip, mdn, say } from '../facts.ts';
import { change, redirected, toOtherName } from '../redirect-change.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'preflight-redirect-other-name',
  title: 'Preflight redirected to canonical host',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSExternalRedirectNotAllowed'),
  weight: 89,
  diagnose(found) {
    const both = change(found, 'preflight');
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
