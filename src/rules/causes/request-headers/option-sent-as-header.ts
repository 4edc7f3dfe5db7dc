import { ACRH } from '../../../fetch/header-names.ts';
import { clip, quoteList, sentence } from '../../../text/quote-list.ts';
import { evidence } from '../../context.ts';
import { missingNames } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

const OPTIONS =
  /^(mode|credentials|withcredentials|with-credentials|crossorigin|crossdomain|cross-domain|cors|no-cors|datatype|responsetype)$/;

export default defineRule({
  id: 'option-sent-as-header',
  title: 'Option written as a header',
  explains: ['preflight-header'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/RequestInit',
  priority: 'mistake',
  beats: ['header-list-partial-wildcard'],
  diagnose(context) {
    const headerNames = missingNames(context, OPTIONS);
    const [first] = headerNames;
    if (first === undefined) return null;
    return {
      summary: sentence`The page sends ${quoteList(headerNames, 4)} as a request header. By its name it is an option of the call; as a header it does nothing but need the server’s permission.`,
      owner: 'page',
      action: sentence`Take ${quoteList(headerNames, 4)} out of ${'headers'}. Options such as ${'credentials'} belong beside it: ${"fetch(url, { headers, credentials: 'include' })"}.`,
      fix: `Move ${clip(first, 30)} out of the headers`,
      evidence: [evidence(context, 'request-header', ACRH)],
    };
  },
});
