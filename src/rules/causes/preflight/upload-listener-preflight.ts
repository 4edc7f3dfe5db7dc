import { has } from '../../../fetch/header-list.ts';
import { ACRM } from '../../../fetch/header-names.ts';
import { isSafelistedMethod } from '../../../fetch/safelist.ts';
import { preflightHeaderNames, preflightMethod } from '../../../network/exchange.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, requestMethod, serverOrigin } from '../../context.ts';
import { allowOptions } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'upload-listener-preflight',
  title: 'Upload listener needs a preflight',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: 'https://xhr.spec.whatwg.org/#the-send()-method',
  priority: 'element',
  diagnose(context) {
    const preflight = failingExchange(context);
    const method = preflightMethod(preflight);
    if (context.failure.leg !== 'preflight' || preflight === null || method === null) return null;
    if (!isSafelistedMethod(method) || preflightHeaderNames(preflight).length > 0) return null;
    if (has(preflight.requestHeaders, 'Access-Control-Request-Private-Network')) return null;
    return {
      summary: sentence`The browser asked ${serverOrigin(context)} for permission first, although neither ${requestMethod(context)} nor a header needs it: the page follows the upload’s progress, or streams its data. The response gives no permission.`,
      owner: 'server',
      action: sentence`${allowOptions(context)}. Or remove the listeners from ${'xhr.upload'}, and send the data whole: this call then needs no permission in advance.`,
      fix: 'Respond to OPTIONS, or remove the upload listener',
      evidence: [evidence(context, 'request-header', ACRM), evidence(context, 'status')],
    };
  },
});
