import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, redirectTarget, requestMethod, urlWithoutQuery } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { allowsPage, isFromPage, siblingsAtUrl } from '../../sibling-responses.ts';

export default defineRule({
  id: 'sometimes-without-cors-headers',
  title: 'Header comes and goes',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  priority: 'what-failed',
  diagnose(context) {
    const { leg, status } = context.failure;
    if (
      leg !== 'request' ||
      status >= 300 ||
      redirectTarget(context) !== null ||
      failingExchange(context)?.fromCache === true
    )
      return null;
    const same = siblingsAtUrl(context).filter((each) => each.method === requestMethod(context) && each.status < 300);
    const good = same.filter((each) => allowsPage(context, each) && isFromPage(context, each)).length;
    if (good === 0) return null;
    return {
      summary: sentence`${urlWithoutQuery(context)} responded to ${requestMethod(context)} without allowing this page, although the same call was allowed ${[good === 1 ? 'before' : `${good} times before`]}. So not every response comes from the same place.`,
      owner: 'server',
      action: [
        ...sentence`Look for a cache that keeps responses without ${ACAO} (send ${'Vary: Origin'} always), or for one of several instances of the server that runs other settings or an older version.`,
        ...alreadyReceived(context),
      ],
      fix: 'Find the cache or instance that responds differently',
      evidence: [evidence(context, 'response-header', ACAO)],
    };
  },
});
