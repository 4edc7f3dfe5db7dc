import { identityProvider, isAuthorizationRequest } from '../../../products/identity-provider.ts';
import { sentence } from '../../../text/quote-list.ts';
import { failingUrl, initiatorOrigin, isLoginPath, mdn, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { fetchedByLibrary } from './fetched-by-library.ts';
import { sentElsewhere } from './sent-elsewhere.ts';

export default defineRule({
  id: 'redirect-identity-provider',
  title: 'Call sent to sign in',
  explains: ['acao-missing', 'acao-mismatch', 'acao-null-origin'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  priority: 'mistake',
  solvedWithoutHeaders: true,
  beats: ['own-redirect-elsewhere'],
  diagnose(context) {
    const sent = sentElsewhere(context);
    if (sent === null || identityProvider(sent.first) !== null) return null;
    const { first, evidence } = sent;
    // The sign-in page itself may be what redirected on.
    const reached = context.failure.hop > 0 ? [failingUrl(context), sent.target] : [sent.target];
    const target = reached.find((url) => identityProvider(url) !== null || isAuthorizationRequest(url));
    if (target === undefined) return null;
    const provider = identityProvider(target) ?? 'an identity provider';
    if (isLoginPath(first)) {
      return {
        summary: sentence`The page fetched ${withoutQuery(first)}, which starts a sign-in: it leads to ${[provider]} (${withoutQuery(target)}). A person can sign in there; a call of ${initiatorOrigin(context)} cannot.`,
        owner: 'page',
        action:
          fetchedByLibrary(context.call.hops[0]?.request.requestHeaders ?? null, withoutQuery(first)) ??
          sentence`Open ${withoutQuery(first)} as a page, by a link or ${'location.href'}, in place of a call. The sign-in then comes back to the page by itself.`,
        fix: 'Open the sign-in by a link, not by a call',
        evidence,
      };
    }
    return {
      summary: sentence`The server redirected the call from ${withoutQuery(first)} to the sign-in of ${[provider]} (${withoutQuery(target)}). A person can sign in there; a call of ${initiatorOrigin(context)} cannot.`,
      owner: 'server',
      action: sentence`Let the server respond to calls with ${'401'} and CORS headers when the login is missing or has expired, not with a redirect. The page can then open the sign-in as a page of its own; until then, reload the page to log in again.`,
      fix: 'Respond with 401 in place of the sign-in redirect',
      evidence,
    };
  },
});
