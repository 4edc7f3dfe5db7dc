import { sentence } from '../../../text/quote-list.ts';
import { requestMethod, serverOrigin } from '../../context.ts';
import { missingHeaders, missingNames, otherMissing } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'content-type-not-listed',
  title: 'Content-Type is not allowed',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-safelisted-request-header',
  priority: 'request',
  diagnose(context) {
    const method = requestMethod(context);
    const headerNames = missingNames(context, /^content-type$/);
    if (headerNames.length === 0 || method === 'GET' || method === 'HEAD') return null;
    return missingHeaders(
      context,
      sentence`The call carries ${'Content-Type'} with a value that HTML forms do not send (usually ${'application/json'}), and ${serverOrigin(context)} does not allow that header from other origins${otherMissing(context, headerNames)}. So the browser did not send it.`,
    );
  },
});
