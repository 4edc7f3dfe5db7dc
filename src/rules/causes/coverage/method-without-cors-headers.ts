import { ACAO, address, alreadyReceived, evidence, location, mdn, method, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { allowsPage, sameAddress } from '../../sibling-responses.ts';

export default defineRule({
  id: 'method-without-cors-headers',
  title: 'CORS leaves out this method',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 78,
  diagnose(found) {
    const { leg, status } = found.failure;
    if (leg !== 'request' || status >= 300 || location(found) !== null) return null;
    const own = method(found);
    const allowing = sameAddress(found).filter((each) => allowsPage(found, each));
    const [other] = allowing;
    if (other === undefined || allowing.some((each) => each.method === own)) return null;
    return {
      summary: say`${address(found)} answered ${own} without allowing this page, although ${other.method} to the same address was answered with ${`${ACAO}: ${other.allows ?? ''}`}. So ${own} is left out.`,
      owner: 'server',
      action: [
        ...say`Let the server add the same CORS headers to ${own}. Settings that look at the method (a branch for each one, an ${'if'} in nginx, one route for each method) have to do so in every branch.`,
        ...alreadyReceived(found),
      ],
      fix: 'Send the CORS headers for every method',
      evidence: [evidence(found, 'response-header', ACAO)],
    };
  },
});
