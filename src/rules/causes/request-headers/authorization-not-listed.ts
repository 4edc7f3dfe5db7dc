import { ACAH } from '../../../fetch/header-names.ts';
import { quoteList, sentence } from '../../../text/quote-list.ts';
import { serverOrigin } from '../../context.ts';
import { missingHeaders } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'authorization-not-listed',
  title: 'Authorization header not allowed',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name',
  priority: 'request',
  beats: ['api-key-not-listed'],
  diagnose(context) {
    const { missing, allowed } = context.failure;
    if (!missing.some((name) => name.toLowerCase() === 'authorization') || allowed.includes('*')) return null;
    const otherNames = missing.filter((name) => name.toLowerCase() !== 'authorization');
    const also = otherNames.length === 0 ? [] : sentence` (nor ${quoteList(otherNames, 4)})`;
    return missingHeaders(
      context,
      sentence`The call carries an ${'Authorization'} header, and ${serverOrigin(context)} does not allow that from another origin${also}, so the browser did not send the call.`,
      sentence` Keep ${'Authorization'} there by name: a ${'*'} in ${ACAH} is not meant to cover it.`,
    );
  },
});
