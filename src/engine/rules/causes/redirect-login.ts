import { asker, evidence, location, looksLikeLogin, mdn, say, url, withoutQuery } from '../facts.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'redirect-login',
  title: 'Call ended at a login',
  explains: ['acao-missing', 'acao-mismatch', 'acao-null-origin'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 88,
  diagnose(found) {
    const { leg, hop } = found.failure;
    const first = found.call.hops[0]?.request.url ?? '';
    const target = location(found) ?? (hop > 0 ? url(found) : null);
    if (leg !== 'request' || target === null || !looksLikeLogin(target, first)) return null;
    const redirect = location(found) === null ? hop - 1 : hop;
    return {
      summary: say`The server redirected the call from ${withoutQuery(first)} to ${withoutQuery(target)}, which looks like a login page. The answer does not allow ${asker(found)}.`,
      owner: 'server',
      action: say`Let the server answer such calls with ${'401'} and CORS headers, not with a redirect. The page can then open the login as a page of its own; until then, log in again in another tab.`,
      fix: 'Answer 401 in place of the login redirect',
      evidence: [
        { leg: 'request', hop: redirect, part: 'status', name: null },
        { leg: 'request', hop: redirect, part: 'response-header', name: 'Location' },
        ...(redirect === hop ? [] : [evidence(found, 'url')]),
      ],
    };
  },
});
