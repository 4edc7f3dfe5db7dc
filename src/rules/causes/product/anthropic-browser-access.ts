import { has } from '../../../fetch/header-list.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname } from './product-signs.ts';

const HEADER = 'anthropic-dangerous-direct-browser-access: true';

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
    const { leg, status } = context.failure;
    if (hostname(context) !== 'api.anthropic.com' || leg !== 'request' || status !== 401) return null;
    if (headers === null || has(headers, 'anthropic-dangerous-direct-browser-access')) return null;
    return {
      summary: sentence`${gotStatus(context)}, without CORS headers. Anthropic’s API lets a page read responses only if the request carries ${HEADER}; this one does not.`,
      owner: 'page',
      action: sentence`Call the API from a server of your own and keep the key there: everyone who opens the page can read a key in it. Only where each user brings their own key, send ${HEADER} (in the SDK ${'dangerouslyAllowBrowser: true'}).`,
      fix: 'Call the API from a server, or opt in',
      evidence: [
        evidence(context, 'status'),
        evidence(context, 'request-header', 'anthropic-dangerous-direct-browser-access'),
      ],
    };
  },
});
