import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, pageOrigin, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hasHeader, hostname, isSubdomainOf } from './product-signs.ts';

export default defineRule({
  id: 'auth0-web-origins',
  title: 'Page missing at Auth0',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://auth0.com/docs/get-started/applications/set-up-cors',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const auth0 = isSubdomainOf(hostname(context), 'auth0.com') || hasHeader(context, 'X-Auth0-RequestId');
    if (!auth0 || (failingStatus(context) ?? 0) >= 500) return null;
    if (!/^\/(oauth\/|co\/|userinfo$|usernamepassword\/|passwordless\/)/.test(urlPath(context))) return null;
    return {
      summary: sentence`${gotStatus(context)} and no CORS headers. Auth0 sends them only to origins that the application lists, and ${pageOrigin(context)} is most likely not among them.`,
      owner: 'server',
      action: sentence`In Auth0’s dashboard open the application’s settings and add ${pageOrigin(context)} to ${'Allowed Web Origins'} and ${'Allowed Origins (CORS)'}. An application that runs in the page has the type ${'Single Page Application'}: other types need a client secret, which a page cannot keep.`,
      fix: 'Add the page to Allowed Web Origins',
      evidence: [evidence(context, 'response-header', ACAO), evidence(context, 'url')],
    };
  },
});
