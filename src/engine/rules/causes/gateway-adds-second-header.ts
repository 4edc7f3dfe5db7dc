import { ACAO, compared, evidence, type Found, listing, say, server } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { carries, hostname } from '../vendor.ts';

interface Gateway {
  readonly who: string;
  readonly where: string;
  readonly names: readonly string[];
  readonly is: (found: Found) => boolean;
}

const GATEWAYS: readonly Gateway[] = [
  {
    who: 'Kong',
    where: 'switch off its cors plugin for this route',
    names: ['X-Kong-Upstream-Latency'],
    is: (found) => carries(found, 'X-Kong-Upstream-Latency'),
  },
  {
    who: 'Envoy or Istio',
    where: 'remove the CORS policy from its route',
    names: ['x-envoy-upstream-service-time'],
    is: (found) => carries(found, 'x-envoy-upstream-service-time'),
  },
  {
    who: 'a Lambda function URL',
    where: 'clear the CORS settings of the function URL',
    names: [],
    is: (found) => /\.lambda-url\.[a-z0-9-]+\.on\.aws$/.test(hostname(found)),
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
    const gateway = GATEWAYS.find(({ is }) => is(found));
    if (gateway === undefined) return null;
    return {
      summary: say`${server(found)} sent ${ACAO} ${found.failure.lines.length} times (${listing(found.failure.lines, 3)}), and the answer came through ${[gateway.who]}: probably it adds one line and the application behind it another.`,
      owner: 'server',
      action: say`Leave CORS to one of them: ${[gateway.where]}, or remove it from the application.`,
      fix: `Set CORS in ${gateway.who} or in the application`,
      evidence: [...compared(found), ...gateway.names.map((name) => evidence(found, 'response-header', name))],
    };
  },
});
