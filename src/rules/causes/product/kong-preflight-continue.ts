import { sentence } from '../../../text/quote-list.ts';
import { evidence, preflightStatus } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hasHeader } from './product-signs.ts';

// Kong sends the first header only where a service behind it answered: https://developer.konghq.com/gateway/configuration/#headers
export default defineRule({
  id: 'kong-preflight-continue',
  title: 'Kong passes the preflight on',
  explains: ['preflight-status'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://developer.konghq.com/plugins/cors/reference/',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (preflightStatus(context) === null || !hasHeader(context, 'X-Kong-Upstream-Latency')) return null;
    return {
      summary: sentence`${gotStatus(context)}, from the service behind Kong (${'X-Kong-Upstream-Latency'}). Kong’s CORS plugin added its headers, but passed the preflight on instead of responding to it.`,
      owner: 'server',
      action: sentence`Set ${'preflight_continue: false'} in the CORS plugin. Or let the service respond to ${'OPTIONS'} with ${'204'}.`,
      fix: 'Set preflight_continue: false',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'X-Kong-Upstream-Latency')],
    };
  },
});
