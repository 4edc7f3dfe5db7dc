import { get } from '../../../fetch/header-list.ts';
import { ACAO, address, allowThisPage, alreadyReceived, evidence, exchange, header, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'html-in-place-of-data',
  title: 'A page came, not data',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  weight: 84,
  diagnose(found) {
    const { leg, status } = found.failure;
    if (leg !== 'request' || status < 200 || status > 299) return null;
    const accept = get(exchange(found)?.requestHeaders ?? null, 'Accept') ?? '';
    if (!/^text\/html\b/i.test(header(found, 'Content-Type') ?? '') || !/^application\/(\w+\+)?json\b/i.test(accept)) {
      return null;
    }
    return {
      summary: say`The page asked ${address(found)} for data (${`Accept: ${accept}`}), and got a web page (${'text/html'}) that does not allow other origins. Something else than the API probably answered.`,
      owner: 'server',
      action: [
        ...say`Open ${address(found)} in a tab: an error text, a start page or a login there says who answered. Mend that first. `,
        ...allowThisPage(found),
        ...alreadyReceived(found),
      ],
      fix: 'Find out why a web page answers here',
      evidence: [evidence(found, 'response-header', 'Content-Type'), evidence(found, 'response-header', ACAO)],
    };
  },
});
