import { sentence } from '../../../text/quote-list.ts';
import { evidence, preflightStatus, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

// What the error means is documented (AWS re:Post knowledge center); the header: recorded answers.
export default defineRule({
  id: 'api-gateway-without-options',
  title: 'API Gateway lacks OPTIONS here',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html',
  priority: 'own-words',
  diagnose(context) {
    const wanted = /^MissingAuthenticationTokenException\b/i;
    if (preflightStatus(context) !== 403 || !headerMatches(context, 'x-amzn-ErrorType', wanted)) return null;
    return {
      summary: sentence`${gotStatus(context)} from Amazon API Gateway (${'MissingAuthenticationTokenException'}): it says so where the API has no such path, or no ${'OPTIONS'} method there.`,
      owner: 'server',
      action: sentence`Check the URL first (stage, path). Then choose ${'Enable CORS'} for the resource ${urlPath(context)}, which adds ${'OPTIONS'}, without authorization, and deploy the API again.`,
      fix: 'Add OPTIONS to this path in API Gateway',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'x-amzn-ErrorType')],
    };
  },
});
