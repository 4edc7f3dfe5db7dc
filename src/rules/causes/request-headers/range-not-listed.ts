import { sentence } from '../../../text/quote-list.ts';
import { serverOrigin } from '../../context.ts';
import { missingHeaders, missingNames } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'range-not-listed',
  title: 'Range is not allowed',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#simple-range-header-value',
  priority: 'setup',
  diagnose(context) {
    if (missingNames(context, /^range$/).length === 0) return null;
    return missingHeaders(
      context,
      sentence`The page asks for a part of a file in a form (${'Range'}) that needs the permission of ${serverOrigin(context)}, which does not give it, so the browser did not send the call.`,
      sentence` Only one part counted from the start, such as ${'bytes=0-499'}, needs none. To read where the part lies, the page also needs ${'Access-Control-Expose-Headers: Content-Range'}.`,
    );
  },
});
