import { address, alreadyReceived, compared, mdn, page, path, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { allowsPage, asksAsPage, example, otherAnswers, sameAddress } from '../../sibling-responses.ts';

export default defineRule({
  id: 'route-allows-other-origin',
  title: 'This address allows another page',
  explains: ['acao-mismatch'],
  certainty: 'likely',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  weight: 60,
  diagnose(found) {
    const { leg, value } = found.failure;
    if (leg !== 'request' || page(found) === 'null') return null;
    if (sameAddress(found).some((each) => allowsPage(found, each))) return null;
    const shown = example(
      otherAnswers(found).filter((group) => !group.failed && allowsPage(found, group) && asksAsPage(found, group)),
    );
    if (shown === null) return null;
    return {
      summary: say`${address(found)} allows ${value}, not this page (${page(found)}), although the same server allows this page at ${shown.address}. So this address has CORS settings of its own.`,
      owner: 'server',
      action: [
        ...say`Find what sets the header for ${path(found)} alone (a route, a second application, a proxy rule) and let it use the same list of origins as the rest.`,
        ...alreadyReceived(found),
      ],
      fix: 'Use the same origins for this address',
      evidence: compared(found),
    };
  },
});
