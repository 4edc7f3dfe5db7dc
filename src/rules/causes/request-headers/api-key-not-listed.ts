import { quoteList, sentence } from '../../../text/quote-list.ts';
import { serverOrigin } from '../../context.ts';
import { missingHeaders, missingNames, otherMissing } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'api-key-not-listed',
  title: 'API key header not allowed',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#http-access-control-allow-headers',
  priority: 'request',
  diagnose(context) {
    const headerNames = missingNames(
      context,
      /^(x-)?api-?key$|^ocp-apim-subscription-key$|^x-functions-key$|^x-goog-api-key$/,
    );
    if (headerNames.length === 0) return null;
    return missingHeaders(
      context,
      sentence`The call carries an API key in ${quoteList(headerNames)}, and ${serverOrigin(context)} does not allow that header from other origins${otherMissing(context, headerNames)}, so the browser did not send it.`,
      sentence` Browsers never send the key itself with the ${'OPTIONS'} request, so that request must pass without one. A key in a page can be read by everybody who opens it.`,
    );
  },
});
