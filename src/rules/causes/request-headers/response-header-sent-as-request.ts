import { clip, evidence, listing, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';

const ANSWER = /^access-control-(allow-|expose-|max-age)/i;

export default defineRule({
  id: 'response-header-sent-as-request',
  title: 'Page sends the server’s header',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#http-responses',
  weight: 95,
  diagnose(found) {
    const sent = found.failure.missing.filter((name) => ANSWER.test(name));
    const others = found.failure.missing.filter((name) => !ANSWER.test(name));
    const [first] = sent;
    if (first === undefined) return null;
    const also = others.length === 0 ? [] : say` The server also has to allow ${listing(others)}.`;
    return {
      summary: say`The page sends ${listing(sent, 3)} with its request. Only the server can give that permission, in its answer; in the request it is one more header to be allowed.`,
      owner: 'page',
      action: say`Remove ${listing(sent)} from the headers the page sets. ${server(found)} has to send it with its answer instead.${also}`,
      fix: `Remove ${clip(first, 50)} from the request`,
      evidence: [evidence(found, 'request-header', 'Access-Control-Request-Headers')],
    };
  },
});
