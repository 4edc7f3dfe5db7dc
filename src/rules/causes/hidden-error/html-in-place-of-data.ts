import { get } from '../../../fetch/header-list.ts';
import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, responseHeader, urlWithoutQuery } from '../../context.ts';
import { allowThisPage, alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'html-in-place-of-data',
  title: 'A page came, not data',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'on-the-way',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const { leg, status } = context.failure;
    if (leg !== 'request' || status < 200 || status > 299) return null;
    const accept = get(failingExchange(context)?.requestHeaders ?? null, 'Accept') ?? '';
    if (
      !/^text\/html\b/i.test(responseHeader(context, 'Content-Type') ?? '') ||
      !/^application\/(\w+\+)?json\b/i.test(accept)
    ) {
      return null;
    }
    return {
      summary: sentence`The page asked ${urlWithoutQuery(context)} for data (${`Accept: ${accept}`}), and got a web page (${'text/html'}) that does not allow other origins. The response probably did not come from the API.`,
      owner: 'server',
      action: [
        ...sentence`Open ${urlWithoutQuery(context)} in a tab: an error text, a start page or a login there says who responded. Fix that first. `,
        ...allowThisPage(context),
        ...alreadyReceived(context),
      ],
      fix: 'Find out why a web page comes back here',
      evidence: [evidence(context, 'response-header', 'Content-Type'), evidence(context, 'response-header', ACAO)],
    };
  },
});
