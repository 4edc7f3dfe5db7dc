import { ACAH } from '../../../fetch/header-names.ts';
import { quoteList, sentence } from '../../../text/quote-list.ts';
import { serverOrigin, withCredentials } from '../../context.ts';
import { missingHeaders } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'headers-wildcard-credentials',
  title: '* headers not with cookies',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
  priority: 'what-failed',
  diagnose(context) {
    const { missing, allowed } = context.failure;
    if (!allowed.includes('*') || !withCredentials(context)) return null;
    return missingHeaders(
      context,
      sentence`${serverOrigin(context)} allows ${'*'} as headers, but this call is made with credentials (the mode that sends cookies): then ${'*'} does not mean “any”, and ${quoteList(missing, 4)} is refused.`,
      sentence` Or send the call without credentials if the server needs none; then ${`${ACAH}: *`} is enough.`,
    );
  },
});
