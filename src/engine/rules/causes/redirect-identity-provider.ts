import { asker, evidence, location, mdn, say, url, withoutQuery } from '../facts.ts';
import { identityProvider } from '../identity-provider.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'redirect-identity-provider',
  title: 'Call sent to sign in',
  explains: ['acao-missing', 'acao-mismatch', 'acao-null-origin'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 92,
  diagnose(found) {
    const { leg, hop } = found.failure;
    const first = found.call.hops[0]?.request.url ?? '';
    const target = location(found) ?? (hop > 0 ? url(found) : null);
    if (leg !== 'request' || target === null || identityProvider(first) !== null) return null;
    const provider = identityProvider(target);
    if (provider === null) return null;
    const redirect = location(found) === null ? hop - 1 : hop;
    return {
      summary: say`The server redirected the call from ${withoutQuery(first)} to the sign-in of ${[provider]} (${withoutQuery(target)}). A person can sign in there; a call of ${asker(found)} cannot.`,
      owner: 'server',
      action: say`Let the server answer calls with ${'401'} and CORS headers when the login is missing or has expired, not with a redirect. The page can then open the sign-in as a page of its own; until then, reload the page to sign in again.`,
      fix: 'Answer 401 in place of the sign-in redirect',
      evidence: [
        { leg: 'request', hop: redirect, part: 'status', name: null },
        { leg: 'request', hop: redirect, part: 'response-header', name: 'Location' },
        ...(redirect === hop ? [] : [evidence(found, 'url')]),
      ],
    };
  },
});
