import { ACAO } from '../../../fetch/header-names.ts';
import { detectProducts } from '../../../products/detect.ts';
import type { ProductId } from '../../../products/products.ts';
import { quoteList, sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, evidence, failingExchange, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

/** Gateways that can write CORS headers themselves, and where that is switched off. */
const GATEWAYS: readonly { readonly layer: ProductId; readonly who: string; readonly where: string }[] = [
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
  priority: 'on-the-way',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const products = detectProducts(failingExchange(context));
    const gateway = GATEWAYS.find(({ layer }) => products.some(({ id }) => id === layer));
    const sign = products.find(({ id }) => id === gateway?.layer)?.evidence.part;
    if (gateway === undefined || sign === undefined) return null;
    return {
      summary: sentence`${serverOrigin(context)} sent ${ACAO} ${context.failure.lines.length} times (${quoteList(context.failure.lines, 3)}), and the response came through ${[gateway.who]}: probably it adds one line and the application behind it another.`,
      owner: 'server',
      action: sentence`Leave CORS to one of them: ${[gateway.where]}, or remove it from the application.`,
      fix: `Set CORS in ${gateway.who} or in the application`,
      evidence: [...comparedHeaders(context), ...(sign === 'host' ? [] : [evidence(context, 'response-header', sign)])],
    };
  },
});
