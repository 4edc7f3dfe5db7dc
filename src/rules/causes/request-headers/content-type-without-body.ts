import { method, say, server } from '../../context.ts';
import { missingHeaders, named } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'content-type-without-body',
  title: 'Content-Type without a body',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-safelisted-request-header',
  weight: 73,
  diagnose(found) {
    const own = method(found);
    if (named(found, /^content-type$/).length === 0 || (own !== 'GET' && own !== 'HEAD')) return null;
    return {
      ...missingHeaders(
        found,
        say`The page sends ${'Content-Type'} with ${own}, which never has a body. ${server(found)} does not allow that header from other origins, so the browser did not send the call.`,
        say` Better: set ${'Content-Type'} only where there is a body, also in the defaults of an HTTP library. Without it this call may need no permission at all.`,
      ),
      owner: 'page',
      fix: 'Drop Content-Type from calls without a body',
    };
  },
});
