import { ACAO, address, alreadyReceived, evidence, method, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { allowsPage, example, otherAnswers, product, total } from '../../sibling-responses.ts';
import { meaning } from '../../status-meaning.ts';

export default defineRule({
  id: 'nginx-add-header-without-always',
  title: 'Error answer lacks it',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header',
  weight: 93,
  diagnose(found) {
    const { leg, status } = found.failure;
    const name = product(found);
    if (leg !== 'request' || status < 400 || (name !== 'nginx' && name !== 'openresty')) return null;
    const carry = otherAnswers(found).filter((group) => allowsPage(found, group));
    const good = carry.filter(({ failed }) => !failed);
    const shown = example(good);
    if (shown === null || good.length < carry.length) return null;
    return {
      summary: say`${address(found)} answered ${method(found)} with ${String(status)}: ${meaning(status)}. ${[answers(total(good))]} of this server ${[total(good) === 1 ? 'allows' : 'allow']} the page; this error lacks ${ACAO}.`,
      owner: 'server',
      action: [
        ...say`Mend the error itself first. If nginx writes the CORS headers, as is likely, its ${'add_header'} skips error answers unless the line ends in ${'always'}: write ${'add_header … always;'}. If the application behind it writes them, let its error answers carry them too.`,
        ...alreadyReceived(found),
      ],
      fix: `Mend the ${status}; write add_header … always`,
      evidence: [
        evidence(found, 'status'),
        evidence(found, 'response-header', 'Server'),
        evidence(found, 'response-header', ACAO),
      ],
    };
  },
});

function answers(count: number): string {
  return count === 1 ? 'Another answer' : `${count} other answers`;
}
