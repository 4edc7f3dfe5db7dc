import { ACRH } from '../../../fetch/header-names.ts';
import { clip, quoteList, sentence } from '../../../text/quote-list.ts';
import { evidence } from '../../context.ts';
import { missingNames } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

const OPTIONS =
  /^(mode|credentials|withcredentials|with-credentials|crossorigin|crossdomain|cross-domain|cors|no-cors|datatype|responsetype)$/;

/** Names that APIs give to parameters of the query, and that nothing gives to headers. */
const PARAMETERS = /^(id|ids|q|query|type|limit|offset|page|per_page|sort|filter|fields|first|after|lang|search)$/;

export default defineRule({
  id: 'option-sent-as-header',
  title: 'Option written as a header',
  explains: ['preflight-header'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/RequestInit',
  priority: 'mistake',
  beats: ['header-list-partial-wildcard'],
  diagnose(context) {
    const parameters = missingNames(context, PARAMETERS);
    const headerNames = missingNames(context, OPTIONS);
    const [first = parameters[0]] = headerNames;
    if (first === undefined) return null;
    if (headerNames.length === 0) {
      return {
        summary: sentence`The page sends ${quoteList(parameters, 4)} as a request header, which the server does not allow. By its name it is a parameter of the query, which an API reads from the URL only.`,
        owner: 'page',
        action: sentence`Take ${quoteList(parameters, 4)} out of ${'headers'} and put it into the query of the URL: ${`?${clip(first, 30)}=…`}. If the API really reads it as a header, the server has to allow it.`,
        fix: `Move ${clip(first, 30)} into the query`,
        evidence: [evidence(context, 'request-header', ACRH)],
      };
    }
    return {
      summary: sentence`The page sends ${quoteList(headerNames, 4)} as a request header. By its name it is an option of the call; as a header it does nothing but need the server’s permission.`,
      owner: 'page',
      action: sentence`Take ${quoteList(headerNames, 4)} out of ${'headers'}. Options such as ${'credentials'} belong beside it: ${"fetch(url, { headers, credentials: 'include' })"}.`,
      fix: `Move ${clip(first, 30)} out of the headers`,
      evidence: [evidence(context, 'request-header', ACRH)],
    };
  },
});
