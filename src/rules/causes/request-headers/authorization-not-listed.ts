import { ACAH, listing, say, server } from '../../context.ts';
import { missingHeaders } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'authorization-not-listed',
  title: 'Authorization header not allowed',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name',
  weight: 70,
  diagnose(found) {
    const { missing, allowed } = found.failure;
    if (!missing.some((name) => name.toLowerCase() === 'authorization') || allowed.includes('*')) return null;
    const others = missing.filter((name) => name.toLowerCase() !== 'authorization');
    const also = others.length === 0 ? [] : say` (nor ${listing(others, 4)})`;
    return missingHeaders(
      found,
      say`The call carries an ${'Authorization'} header, and ${server(found)} does not allow that from another origin${also}, so the browser did not send the call.`,
      say` Keep ${'Authorization'} there by name: a ${'*'} in ${ACAH} is not meant to cover it.`,
    );
  },
});
