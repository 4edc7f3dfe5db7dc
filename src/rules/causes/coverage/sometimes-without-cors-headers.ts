import { ACAO, address, alreadyReceived, evidence, exchange, location, method, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { allowsPage, asksAsPage, sameAddress } from '../../sibling-responses.ts';

export default defineRule({
  id: 'sometimes-without-cors-headers',
  title: 'Header comes and goes',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  weight: 79,
  diagnose(found) {
    const { leg, status } = found.failure;
    if (leg !== 'request' || status >= 300 || location(found) !== null || exchange(found)?.fromCache === true)
      return null;
    const same = sameAddress(found).filter((each) => each.method === method(found) && each.status < 300);
    const good = same.filter((each) => allowsPage(found, each) && asksAsPage(found, each)).length;
    if (good === 0) return null;
    return {
      summary: say`${address(found)} answered ${method(found)} without allowing this page, although the same call was allowed ${[good === 1 ? 'before' : `${good} times before`]}. So not every answer comes from the same place.`,
      owner: 'server',
      action: [
        ...say`Look for a cache that keeps answers without ${ACAO} (send ${'Vary: Origin'} always), or for one of several instances of the server that runs other settings or an older version.`,
        ...alreadyReceived(found),
      ],
      fix: 'Find the cache or instance that answers differently',
      evidence: [evidence(found, 'response-header', ACAO)],
    };
  },
});
