import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname } from './product-signs.ts';

export default defineRule({
  id: 'apim-origin-not-listed',
  title: 'API Management lists other origins',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://learn.microsoft.com/azure/api-management/cors-policy',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (
      !/\.azure-api\.net$/.test(hostname(context)) ||
      context.failure.leg !== 'preflight' ||
      failingStatus(context) !== 200
    )
      return null;
    return {
      summary: sentence`${gotStatus(context)} from Azure API Management, empty and without CORS headers. It responds so to a preflight whose origin its cors policy does not list.`,
      owner: 'server',
      action: sentence`In the API’s inbound ${'cors'} policy add ${pageOrigin(context)} to ${'allowed-origins'}, character for character and without a slash at its end, and the method and headers of this call.`,
      fix: 'Add the origin to the cors policy',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', ACAO)],
    };
  },
});
