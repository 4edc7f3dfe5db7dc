import { ACAH, listing, say, server, withCredentials } from '../../context.ts';
import { missingHeaders } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'headers-wildcard-credentials',
  title: 'Any header, but with credentials',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
  weight: 80,
  diagnose(found) {
    const { missing, allowed } = found.failure;
    if (!allowed.includes('*') || !withCredentials(found)) return null;
    return missingHeaders(
      found,
      say`${server(found)} allows ${'*'} as headers, but this call is made with credentials (the mode that sends cookies): then ${'*'} does not mean “any”, and ${listing(missing, 4)} is refused.`,
      say` Or send the call without credentials if the server needs none; then ${`${ACAH}: *`} is enough.`,
    );
  },
});
