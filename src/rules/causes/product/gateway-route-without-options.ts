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
    if (preflightStatus(context) !== 404 || !isProduct(context, 'kong')) return null;
    // Sent where Kong itself responds; the other, where a server behind it did.
    if (!hasHeader(context, 'X-Kong-Response-Latency') || hasHeader(context, 'X-Kong-Upstream-Latency')) return null;
    return {
      summary: sentence`${gotStatus(context)} from Kong itself: no route matches ${`OPTIONS ${urlPath(context)}`}. A route whose ${'methods'} lack ${'OPTIONS'} never sees a preflight, nor does its CORS plugin.`,
      owner: 'server',
      action: sentence`Add ${'OPTIONS'} to the ${'methods'} of the route, or remove ${'methods'} from it. If a request without preflight gets ${'404'} too, correct the path or the host of the route.`,
      fix: 'Add OPTIONS to the route’s methods',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
    };
  },
});
