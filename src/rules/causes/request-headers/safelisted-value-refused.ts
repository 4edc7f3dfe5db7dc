import { listing, say, server } from '../../context.ts';
import { missingHeaders, named } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'safelisted-value-refused',
  title: 'Header value needs permission',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-safelisted-request-header',
  weight: 73,
  diagnose(found) {
    const own = named(found, /^(accept|accept-language|content-language)$/);
    if (own.length === 0) return null;
    return missingHeaders(
      found,
      say`The page sets ${listing(own)} to a value that is too long or holds characters such as ${'('}, ${'"'} or ${'@'}. Only then does the header need the permission of ${server(found)}, which does not give it.`,
      say` Or shorten the value to 128 characters at most and take such characters out; together, these headers may have 1024.`,
    );
  },
});
