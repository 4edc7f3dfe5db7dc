import { ACRH } from '../../../fetch/header-names.ts';
import { clip, quoteList, sentence } from '../../../text/quote-list.ts';
import { evidence, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

const ANSWER = /^access-control-(allow-|expose-|max-age)/i;

export default defineRule({
  id: 'response-header-sent-as-request',
  title: 'Page sends the server’s header',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#http-responses',
  priority: 'own-words',
  diagnose(context) {
    const sent = context.failure.missing.filter((name) => ANSWER.test(name));
    const otherNames = context.failure.missing.filter((name) => !ANSWER.test(name));
    const [first] = sent;
    if (first === undefined) return null;
    const also = otherNames.length === 0 ? [] : sentence` The server also has to allow ${quoteList(otherNames)}.`;
    return {
      summary: sentence`The page sends ${quoteList(sent, 3)} with its request. Only the server can give that permission, in its response; in the request it is one more header to be allowed.`,
      owner: 'page',
      action: sentence`Remove ${quoteList(sent)} from the headers the page sets. ${serverOrigin(context)} has to send it with its response instead.${also}`,
      fix: `Remove ${clip(first, 50)} from the request`,
      evidence: [evidence(context, 'request-header', ACRH)],
    };
  },
});
