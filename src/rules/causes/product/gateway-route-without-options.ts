import { sentence } from '../../../text/quote-list.ts';
import { evidence, preflightStatus, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hasHeader, isProduct } from './product-signs.ts';

export default defineRule({
  id: 'gateway-route-without-options',
  title: 'Gateway routes no OPTIONS',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://developer.konghq.com/plugins/cors/',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (
      preflightStatus(context) !== 404 ||
      !isProduct(context, 'kong') ||
      !hasHeader(context, 'X-Kong-Response-Latency')
    )
      return null;
    return {
      summary: sentence`${gotStatus(context)} from Kong itself: none of its routes matches ${`OPTIONS ${urlPath(context)}`}. A route that lists its methods without ${'OPTIONS'} takes no preflight.`,
      owner: 'server',
      action: sentence`Add ${'OPTIONS'} to the methods of the route, or leave its list of methods empty, so that the CORS plugin on it sees the preflight. If the plain request gets 404 too, correct the path.`,
      fix: 'Add OPTIONS to the route’s methods',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
    };
  },
});
