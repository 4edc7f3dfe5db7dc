import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname } from './product-signs.ts';

/** Proxies on the web that add CORS headers to other sites' responses: shared by everybody, and closed or limited at any time. */
const PROXIES =
  /^(?:cors-anywhere\.herokuapp\.com|cors\.bridged\.cc|corsproxy\.io|api\.allorigins\.win|crossorigin\.me|cors\.io|proxy\.cors\.sh|cors\.sh|thingproxy\.freeboard\.io|yacdn\.org|cors\.eu\.org|api\.codetabs\.com|jsonp\.afeld\.me|cors-proxy\.htmldriven\.com|everyorigin\.jwvbremen\.nl)$/;

export default defineRule({
  id: 'public-cors-proxy',
  title: 'The public CORS proxy fails',
  explains: ['acao-missing', 'preflight-status', 'preflight-redirect', 'preflight-header'],
  certainty: 'likely',
  link: 'https://github.com/Rob--W/cors-anywhere/issues/301',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (!PROXIES.test(hostname(context))) return null;
    return {
      summary: sentence`${gotStatus(context)}. That is a public CORS proxy: it limits, sells or ends its service without notice, and its errors have no ${ACAO}.`,
      owner: 'page',
      action: sentence`Call the API behind it from a server of your own (a serverless function is enough). A public proxy also reads every key and token that passes through it: replace those that did.`,
      fix: 'Replace the public proxy by your own server',
      evidence: [evidence(context, 'url'), evidence(context, 'status')],
    };
  },
});
