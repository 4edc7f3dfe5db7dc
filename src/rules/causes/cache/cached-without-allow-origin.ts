import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, redirectTarget, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { SEPARATE, servedFromCache } from './shared-cache.ts';

export default defineRule({
  id: 'cached-without-allow-origin',
  title: 'Cached response without CORS headers',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  priority: 'not-the-server',
  diagnose(context) {
    const { leg, status } = context.failure;
    if (leg !== 'request' || status >= 300 || redirectTarget(context) !== null) return null;
    const hit = servedFromCache(context);
    if (hit === null) return null;
    return {
      summary: sentence`A cache between ${urlWithoutQuery(context)} and the browser gave this response (${`${hit.name}: ${hit.value}`}), and the copy it keeps has no ${ACAO}. Perhaps the server was asked for it without an origin.`,
      owner: 'server',
      action: SEPARATE,
      fix: 'Send Vary: Origin always; empty the cache',
      evidence: [evidence(context, 'response-header', hit.name), evidence(context, 'response-header', ACAO)],
    };
  },
});
