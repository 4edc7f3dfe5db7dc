import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, responseHeader } from '../../context.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { gotStatus, hostname, isProduct } from './product-signs.ts';

/** Its host is every API’s there; the header with the kind of error is that of REST APIs alone. */
function isRestApi(context: RuleContext): boolean {
  return isProduct(context, 'api-gateway-rest') || /\.execute-api\.[a-z0-9-]+\.amazonaws\.com$/.test(hostname(context));
}

// Documented: gateway responses and their defaults. The headers: recorded answers.
export default defineRule({
  id: 'api-gateway-own-error',
  title: 'Error of API Gateway itself',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
  priority: 'own-words',
  diagnose(context) {
    const { leg, status } = context.failure;
    if (leg !== 'request' || status < 400 || !isRestApi(context)) return null;
    const kind = responseHeader(context, 'x-amzn-ErrorType');
    if (kind === null) return null;
    return {
      summary: sentence`${gotStatus(context)} from Amazon API Gateway itself (${kind}), before the code behind it ran. Its own errors carry no CORS headers unless they are set up to.`,
      owner: 'server',
      action: sentence`Fix the error first: a missing or expired token, an API key, a limit, a timeout. Then, under ${'Gateway responses'}, add ${ACAO} to ${'DEFAULT_4XX'} and ${'DEFAULT_5XX'}, and deploy the API.`,
      fix: 'Fix the error; add CORS headers to Gateway responses',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'x-amzn-ErrorType')],
    };
  },
});
