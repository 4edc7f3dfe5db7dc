import { ACAC, ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { siblingGroups } from '../../sibling-responses.ts';
import { hasHeader, headerMatches, isProduct } from './product-signs.ts';

// Microsoft: App Service CORS takes precedence, and CORS code of one's own has no effect beside it.
export default defineRule({
  id: 'app-service-cors-list',
  title: 'App Service portal sets CORS',
  explains: ['acao-wildcard-credentials', 'acac-not-true'],
  certainty: 'likely',
  link: 'https://learn.microsoft.com/azure/app-service/app-service-web-tutorial-rest-api',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (!isProduct(context, 'azure-app-service') || pageOrigin(context) === 'null') return null;
    // A framework that names itself ran, so the platform did not respond in its place.
    if (hasHeader(context, 'X-Powered-By') && !headerMatches(context, 'X-Powered-By', /^ASP\.NET$/i)) return null;
    const any = context.failure.code === 'acao-wildcard-credentials';
    // The list of the portal holds for every path.
    if (any && siblingGroups(context).some(({ allows }) => allows !== null && allows !== '*')) return null;
    return {
      summary: any
        ? sentence`The call carries credentials, for which ${`${ACAO}: *`} does not count. On Azure App Service (${serverOrigin(context)}) that header often comes from the portal’s CORS list, which overrides CORS in the code.`
        : sentence`The call carries credentials, and the response lacks ${`${ACAC}: true`}. On Azure App Service (${serverOrigin(context)}) the portal’s CORS list, which overrides CORS in the code, sends it only when told to.`,
      owner: 'server',
      action: sentence`In the Azure portal open the app, then ${'API'}, ${'CORS'}. If the code sets CORS, empty that list. Otherwise list ${pageOrigin(context)} there, without ${'*'}, and check ${`Enable ${ACAC}`}. If the list is empty already, the code sends the header.`,
      fix: 'Empty the portal’s CORS list, or allow credentials there',
      evidence: [
        evidence(context, 'response-header', ACAO),
        evidence(context, 'response-header', ACAC),
        evidence(context, 'url'),
      ],
    };
  },
});
