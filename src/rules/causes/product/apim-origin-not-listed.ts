import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, pageOrigin, requestMethod, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname, isSubdomainOf } from './product-signs.ts';

// The policy’s documentation: `terminate-unmatched-request` ends such a preflight, GET or HEAD with an empty 200.
export default defineRule({
  id: 'apim-origin-not-listed',
  title: 'API Management lists other origins',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://learn.microsoft.com/azure/api-management/cors-policy',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (!isSubdomainOf(hostname(context), 'azure-api.net') || failingStatus(context) !== 200) return null;
    if (pageOrigin(context) === 'null') return null;
    const length = responseHeader(context, 'Content-Length');
    const empty = context.failure.leg === 'preflight' ? length === null || length === '0' : length === '0';
    if (!empty || (context.failure.leg === 'request' && !/^(?:GET|HEAD)$/.test(requestMethod(context)))) return null;
    return {
      summary: sentence`${gotStatus(context)} from Azure API Management, empty and without CORS headers. It responds so where the origin matches no entry of its ${'cors'} policy.`,
      owner: 'server',
      action: sentence`In the ${'cors'} policy (${'inbound'}), list ${pageOrigin(context)} under ${'allowed-origins'}, without a slash at its end. List this call’s method and headers too, and look for a second ${'cors'} policy at product or global scope.`,
      fix: 'Add the origin to the cors policy',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', ACAO)],
    };
  },
});
