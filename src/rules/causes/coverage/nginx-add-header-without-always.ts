import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, requestMethod, urlWithoutQuery } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { allowsPage, countOf, newestOf, serverProduct, siblingGroups } from '../../sibling-responses.ts';
import { statusMeaning } from '../../status-meaning.ts';

export default defineRule({
  id: 'nginx-add-header-without-always',
  title: 'Errors lack CORS headers',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header',
  priority: 'product',
  diagnose(context) {
    const { leg, status } = context.failure;
    const name = serverProduct(context);
    // 502 to 504 are nginx’s own words about what stands behind it: what to do about that comes first.
    const ofGateway = status >= 502 && status <= 504;
    if (leg !== 'request' || status < 400 || ofGateway || (name !== 'nginx' && name !== 'openresty')) return null;
    const carry = siblingGroups(context).filter((group) => allowsPage(context, group));
    const good = carry.filter(({ failed }) => !failed);
    const shown = newestOf(good);
    if (shown === null || good.length < carry.length) return null;
    return {
      summary: sentence`${urlWithoutQuery(context)} responded to ${requestMethod(context)} with ${String(status)}: ${statusMeaning(status)}. ${[countText(countOf(good))]} of this server ${[countOf(good) === 1 ? 'allows' : 'allow']} the page; this error lacks ${ACAO}.`,
      owner: 'server',
      action: [
        ...sentence`Fix the error itself first. If nginx writes the CORS headers, as is likely, its ${'add_header'} skips error responses unless the line ends in ${'always'}: write ${'add_header … always;'}. If the application behind it writes them, let its error responses carry them too.`,
        ...alreadyReceived(context),
      ],
      fix: `Fix the ${status}; write add_header … always`,
      evidence: [
        evidence(context, 'status'),
        evidence(context, 'response-header', 'Server'),
        evidence(context, 'response-header', ACAO),
      ],
    };
  },
});

function countText(count: number): string {
  return count === 1 ? 'Another response' : `${count} other responses`;
}
