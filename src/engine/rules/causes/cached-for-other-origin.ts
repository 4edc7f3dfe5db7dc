import { address, compared, evidence, page, parts, say } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { SEPARATE, servedFromCache } from '../shared-cache.ts';

export default defineRule({
  id: 'cached-for-other-origin',
  title: 'Cache answered for another origin',
  explains: ['acao-mismatch'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  weight: 85,
  diagnose(found) {
    const { value, leg } = found.failure;
    const hit = servedFromCache(found);
    if (leg !== 'request' || hit === null || parts(value) === null || page(found) === 'null') return null;
    return {
      summary: say`A cache between ${address(found)} and the browser gave this answer (${`${hit.name}: ${hit.value}`}). It was probably written for ${value}, and this page is ${page(found)}.`,
      owner: 'server',
      action: SEPARATE,
      fix: 'Send Vary: Origin always; empty the cache',
      evidence: [evidence(found, 'response-header', hit.name), ...compared(found)],
    };
  },
});
