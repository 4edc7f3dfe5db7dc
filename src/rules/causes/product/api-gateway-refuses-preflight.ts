import { sentence } from '../../../text/quote-list.ts';
import { evidence, preflightStatus, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, isProduct } from './product-signs.ts';

export default defineRule({
  id: 'api-gateway-refuses-preflight',
  title: 'API Gateway refuses the preflight',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const kind = responseHeader(context, 'x-amzn-ErrorType');
    const status = preflightStatus(context);
    if (kind === null || status === null || status < 400 || !isProduct(context, 'api-gateway-rest')) return null;
    if (/^MissingAuthenticationToken/i.test(kind)) return null;
    const binary = status >= 500;
    return {
      summary: sentence`${gotStatus(context)} from Amazon API Gateway itself (${kind}). ${[binary ? 'Its own response to OPTIONS failed.' : 'A preflight carries no token and no key.']}`,
      owner: 'server',
      action: sentence`${[binary ? 'If the API lists */* as a binary media type, the mock integration of OPTIONS fails: set its content handling to CONVERT_TO_TEXT, or list narrower types. ' : 'Let OPTIONS run without authorizer, API key, WAF rule and usage plan. ']}Then deploy the API again.`,
      fix: 'Let OPTIONS respond in API Gateway',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'x-amzn-ErrorType')],
    };
  },
});
