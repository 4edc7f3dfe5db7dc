import { method, say, server } from '../../context.ts';
import { missingHeaders, named, others } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'content-type-not-listed',
  title: 'Content-Type is not allowed',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-safelisted-request-header',
  weight: 65,
  diagnose(found) {
    const own = method(found);
    const mine = named(found, /^content-type$/);
    if (mine.length === 0 || own === 'GET' || own === 'HEAD') return null;
    return missingHeaders(
      found,
      say`The call carries ${'Content-Type'} with a value that HTML forms do not send (usually ${'application/json'}), and ${server(found)} does not allow that header from other origins${others(found, mine)}. So the browser did not send it.`,
    );
  },
});
