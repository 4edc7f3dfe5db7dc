import { quoteList, sentence } from '../../../text/quote-list.ts';
import { serverOrigin } from '../../context.ts';
import { missingHeaders, missingNames } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'safelisted-value-refused',
  title: 'Header value needs permission',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-safelisted-request-header',
  priority: 'setup',
  diagnose(context) {
    const headerNames = missingNames(context, /^(accept|accept-language|content-language)$/);
    if (headerNames.length === 0) return null;
    return missingHeaders(
      context,
      sentence`The page sets ${quoteList(headerNames)} to a value that is too long or holds characters such as ${'('}, ${'"'} or ${'@'}. Only then does the header need the permission of ${serverOrigin(context)}, which does not give it.`,
      sentence` Or shorten the value to 128 characters at most and take such characters out; together, these headers may have 1024.`,
    );
  },
});
