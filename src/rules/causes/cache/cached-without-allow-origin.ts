import { ACAO, address, evidence, location, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { SEPARATE, servedFromCache } from './shared-cache.ts';

export default defineRule({
  id: 'cached-without-allow-origin',
  title: 'Cache answered without CORS headers',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  weight: 86,
  diagnose(found) {
    const { leg, status } = found.failure;
    if (leg !== 'request' || status >= 300 || location(found) !== null) return null;
    const hit = servedFromCache(found);
    if (hit === null) return null;
    return {
      summary: say`A cache between ${address(found)} and the browser gave this answer (${`${hit.name}: ${hit.value}`}), and the copy it keeps has no ${ACAO}. Perhaps the server was asked for it without an origin.`,
      owner: 'server',
      action: SEPARATE,
      fix: 'Send Vary: Origin always; empty the cache',
      evidence: [evidence(found, 'response-header', hit.name), evidence(found, 'response-header', ACAO)],
    };
  },
});
