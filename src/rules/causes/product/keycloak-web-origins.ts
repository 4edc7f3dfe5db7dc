import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus } from './product-signs.ts';

export default defineRule({
  id: 'keycloak-web-origins',
  title: 'Keycloak client lacks Web Origins',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://www.keycloak.org/docs/latest/server_admin/',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const { leg, status } = context.failure;
    if (leg !== 'request' || status >= 400 || !/\/realms\/[^/]+\/protocol\/openid-connect\//.test(urlPath(context)))
      return null;
    return {
      summary: sentence`${gotStatus(context)}, but without CORS headers. The URL is one of Keycloak’s, whose preflight responses allow every page, while the response itself allows only the client’s Web Origins.`,
      owner: 'server',
      action: sentence`In Keycloak’s admin console open the client and add ${pageOrigin(context)} to ${'Web origins'} (${'+'} takes the origins of its redirect URIs). The field shows while ${'Standard flow'} is on.`,
      fix: 'Add the page to the client’s Web origins',
      evidence: [evidence(context, 'response-header', ACAO), evidence(context, 'url')],
    };
  },
});
