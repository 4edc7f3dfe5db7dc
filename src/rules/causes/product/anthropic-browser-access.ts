import { has } from '../../../fetch/header-list.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname } from './product-signs.ts';

export default defineRule({
  id: 'anthropic-browser-access',
  title: 'Anthropic wants an opt-in header',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://github.com/anthropics/anthropic-sdk-typescript#requirements',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const headers = context.call.hops[context.failure.hop]?.request.requestHeaders ?? null;
    if (hostname(context) !== 'api.anthropic.com' || context.failure.leg !== 'request') return null;
    if (headers === null || has(headers, 'anthropic-dangerous-direct-browser-access')) return null;
    return {
      summary: sentence`${gotStatus(context)}, without CORS headers. Anthropic’s API responds to pages only if the request carries ${'anthropic-dangerous-direct-browser-access'}, and this one does not.`,
      owner: 'page',
      action: sentence`Better call the API from a server of your own: whoever opens the page can read the key in it. Where that is no matter, as in a tool of your own, send ${'anthropic-dangerous-direct-browser-access: true'}, or ${'dangerouslyAllowBrowser: true'} with the SDK.`,
      fix: 'Call the API from a server, or opt in',
      evidence: [
        evidence(context, 'status'),
        evidence(context, 'request-header', 'anthropic-dangerous-direct-browser-access'),
      ],
    };
  },
});
