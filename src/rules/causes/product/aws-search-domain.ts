import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname } from './product-signs.ts';

const DOMAIN = /\.(?:es|cloudsearch)\.amazonaws\.com$/;

export default defineRule({
  id: 'aws-search-domain',
  title: 'AWS search refuses preflights',
  explains: ['preflight-status', 'acao-missing', 'preflight-header'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (context.failure.leg !== 'preflight' || !DOMAIN.test(hostname(context))) return null;
    return {
      summary: sentence`${gotStatus(context)}. This search domain of AWS has no CORS setting, and a preflight carries no signature for its access policy.`,
      owner: 'server',
      action: sentence`Put a server of your own in front (a Lambda function behind API Gateway is enough): it signs the requests to the domain and allows ${pageOrigin(context)}. Keep the domain itself closed to pages.`,
      fix: 'Put your own server in front of the domain',
      evidence: [evidence(context, 'status'), evidence(context, 'url')],
    };
  },
});
