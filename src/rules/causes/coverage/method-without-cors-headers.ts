import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, mdn, redirectTarget, requestMethod, urlWithoutQuery } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { allowsPage, siblingsAtUrl } from '../../sibling-responses.ts';

export default defineRule({
  id: 'method-without-cors-headers',
  title: 'No CORS headers on method',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  priority: 'setup',
  diagnose(context) {
    const { leg, status } = context.failure;
    if (leg !== 'request' || status >= 300 || redirectTarget(context) !== null) return null;
    const method = requestMethod(context);
    const allowing = siblingsAtUrl(context).filter((each) => allowsPage(context, each));
    const [other] = allowing;
    if (other === undefined || allowing.some((each) => each.method === method)) return null;
    return {
      summary: sentence`${urlWithoutQuery(context)} responded to ${method} without allowing this page, although ${other.method} to the same URL got ${`${ACAO}: ${other.allows ?? ''}`}. So ${method} is left out.`,
      owner: 'server',
      action: [
        ...sentence`Let the server add the same CORS headers to ${method}. Settings that look at the method (a branch for each one, an ${'if'} in nginx, one route for each method) have to do so in every branch.`,
        ...alreadyReceived(context),
      ],
      fix: 'Send the CORS headers for every method',
      evidence: [evidence(context, 'response-header', ACAO)],
    };
  },
});
