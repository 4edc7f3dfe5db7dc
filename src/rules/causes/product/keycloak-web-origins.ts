import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus } from './product-signs.ts';

const ENDPOINT = /\/realms\/[^/]+\/protocol\/openid-connect\/(?:token|userinfo|revoke|logout)(?:\/|$)/;

// A client with service accounts alone has no field for Web origins (keycloak#37529).
export default defineRule({
  id: 'keycloak-web-origins',
  title: 'Keycloak client lacks Web Origins',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://www.keycloak.org/docs/latest/server_admin/',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  recipe: 'keycloak',
  diagnose(context) {
    const { leg, status } = context.failure;
    if (leg !== 'request' || status < 200 || status > 299 || !ENDPOINT.test(urlPath(context))) return null;
    if (pageOrigin(context) === 'null') return null;
    return {
      summary: sentence`${gotStatus(context)}, but without CORS headers. The URL is Keycloak’s, which passes the preflight of every page but lets only the client’s ${'Web origins'} read the response.`,
      owner: 'server',
      action: sentence`In Keycloak’s admin console open the client and add ${pageOrigin(context)} to ${'Web origins'} (${'+'} stands for the origins of its redirect URIs). The field shows only while ${'Standard flow'} is on.`,
      fix: 'Add the page to the client’s Web origins',
      evidence: [evidence(context, 'response-header', ACAO), evidence(context, 'url')],
    };
  },
});
