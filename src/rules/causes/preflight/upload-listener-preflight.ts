import { has } from '../../../fetch/header-list.ts';
import { isSafelistedMethod } from '../../../fetch/safelist.ts';
import { askedMethod, askedNames } from '../../../network/exchange.ts';
import { evidence, exchange, method, say, server } from '../../context.ts';
import { answerOptions } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'upload-listener-preflight',
  title: 'Upload listener needs a preflight',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: 'https://xhr.spec.whatwg.org/#the-send()-method',
  weight: 60,
  diagnose(found) {
    const preflight = exchange(found);
    const asked = askedMethod(preflight);
    if (found.failure.leg !== 'preflight' || preflight === null || asked === null) return null;
    if (!isSafelistedMethod(asked) || askedNames(preflight).length > 0) return null;
    if (has(preflight.requestHeaders, 'Access-Control-Request-Private-Network')) return null;
    return {
      summary: say`The browser asked ${server(found)} for permission first, although neither ${method(found)} nor a header needs it: the page follows the upload’s progress, or streams its data. The answer gives no permission.`,
      owner: 'server',
      action: say`${answerOptions(found)}. Or remove the listeners from ${'xhr.upload'}, and send the data whole: this call then needs no permission in advance.`,
      fix: 'Answer OPTIONS, or remove the upload listener',
      evidence: [evidence(found, 'request-header', 'Access-Control-Request-Method'), evidence(found, 'status')],
    };
  },
});
