import { sentence } from '../../../text/quote-list.ts';
import { requestMethod, serverOrigin } from '../../context.ts';
import { missingHeaders, missingNames } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'content-type-without-body',
  title: 'Content-Type without a body',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-safelisted-request-header',
  priority: 'setup',
  diagnose(context) {
    const method = requestMethod(context);
    if (missingNames(context, /^content-type$/).length === 0 || (method !== 'GET' && method !== 'HEAD')) return null;
    return {
      ...missingHeaders(
        context,
        sentence`The page sends ${'Content-Type'} with ${method}, which never has a body. ${serverOrigin(context)} does not allow that header from other origins, so the browser did not send the call.`,
        sentence` Better: set ${'Content-Type'} only where there is a body, also in the defaults of an HTTP library. Without it this call may need no permission at all.`,
      ),
      owner: 'page',
      fix: 'Drop Content-Type from calls without a body',
    };
  },
});
