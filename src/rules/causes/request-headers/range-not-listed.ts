import { say, server } from '../../context.ts';
import { missingHeaders, named } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'range-not-listed',
  title: 'Range is not allowed',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#simple-range-header-value',
  weight: 73,
  diagnose(found) {
    if (named(found, /^range$/).length === 0) return null;
    return missingHeaders(
      found,
      say`The page asks for a part of a file in a form (${'Range'}) that needs the permission of ${server(found)}, which does not give it, so the browser did not send the call.`,
      say` Only one part counted from the start, such as ${'bytes=0-499'}, needs none. To read where the part lies, the page also needs ${'Access-Control-Expose-Headers: Content-Range'}.`,
    );
  },
});
