import { layersOf } from '../../../products/detect.ts';
import type { LayerId } from '../../../products/products.ts';
import { ACAO, compared, evidence, exchange, listing, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';

/** Gateways that can write CORS headers themselves, and where that is switched off. */
const GATEWAYS: readonly { readonly layer: LayerId; readonly who: string; readonly where: string }[] = [
  { layer: 'kong', who: 'Kong', where: 'switch off its cors plugin for this route' },
  { layer: 'envoy', who: 'Envoy or Istio', where: 'remove the CORS policy from its route' },
  {
    layer: 'lambda-url',
    who: 'a Lambda function URL',
    where: 'clear the CORS settings of the function URL',
  },
];

// The headers are documented by Kong and Envoy; function URLs: aws-powertools/powertools-lambda-python issue 4163.
export default defineRule({
  id: 'gateway-adds-second-header',
  title: 'Gateway and server both allow',
  explains: ['acao-multiple-lines'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSMultipleAllowOriginNotAllowed',
  weight: 84,
  diagnose(found) {
    const seen = layersOf(exchange(found));
    const gateway = GATEWAYS.find(({ layer }) => seen.some(({ id }) => id === layer));
    const sign = seen.find(({ id }) => id === gateway?.layer)?.evidence.part;
    if (gateway === undefined || sign === undefined) return null;
    return {
      summary: say`${server(found)} sent ${ACAO} ${found.failure.lines.length} times (${listing(found.failure.lines, 3)}), and the answer came through ${[gateway.who]}: probably it adds one line and the application behind it another.`,
      owner: 'server',
      action: say`Leave CORS to one of them: ${[gateway.where]}, or remove it from the application.`,
      fix: `Set CORS in ${gateway.who} or in the application`,
      evidence: [...compared(found), ...(sign === 'host' ? [] : [evidence(found, 'response-header', sign)])],
    };
  },
});
