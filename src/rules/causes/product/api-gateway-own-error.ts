import { ACAO, evidence, header, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { cameThrough, got } from './product-signs.ts';

// Documented: gateway responses and their defaults. The headers: recorded answers.
export default defineRule({
  id: 'api-gateway-own-error',
  title: 'API Gateway answers for itself',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
  weight: 94,
  diagnose(found) {
    const { leg, status } = found.failure;
    if (leg !== 'request' || status < 400 || !cameThrough(found, 'api-gateway-rest')) return null;
    const kind = header(found, 'x-amzn-ErrorType');
    if (kind === null) return null;
    return {
      summary: say`${got(found)} from Amazon API Gateway itself (${kind}), before the code behind it ran. Its own errors carry no CORS headers unless they are set up to.`,
      owner: 'server',
      action: say`Mend the error first: a missing or expired token, an API key, a limit, a timeout. Then, under ${'Gateway responses'}, add ${ACAO} to ${'DEFAULT_4XX'} and ${'DEFAULT_5XX'}, and deploy the API.`,
      fix: 'Mend the error; add CORS headers to Gateway responses',
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', 'x-amzn-ErrorType')],
    };
  },
});
