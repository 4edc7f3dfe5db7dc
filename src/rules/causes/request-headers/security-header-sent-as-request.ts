import { ACRH } from '../../../fetch/header-names.ts';
import { clip, quoteList, sentence } from '../../../text/quote-list.ts';
import { evidence, serverOrigin } from '../../context.ts';
import { missingNames } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

const RESPONSE_HEADERS =
  /^(x-frame-options|x-content-type-options|x-xss-protection|content-security-policy|strict-transport-security|referrer-policy|permissions-policy|cross-origin-(opener-policy|embedder-policy|resource-policy)|timing-allow-origin|vary)$/;

export default defineRule({
  id: 'security-header-sent-as-request',
  title: 'Page sends the server’s header',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#http-responses',
  priority: 'mistake',
  beats: ['header-list-partial-wildcard'],
  diagnose(context) {
    const headerNames = missingNames(context, RESPONSE_HEADERS);
    const [first] = headerNames;
    if (first === undefined) return null;
    return {
      summary: sentence`The page sends ${quoteList(headerNames, 3)} with its request. That header means something only in a server’s response; in a request it is one more that needs permission.`,
      owner: 'page',
      action: sentence`Remove ${quoteList(headerNames)} from the headers the page sets, also from defaults of its HTTP library. If it is wanted, ${serverOrigin(context)} has to send it. Neither of them permits calls from other origins.`,
      fix: `Remove ${clip(first, 50)} from the request`,
      evidence: [evidence(context, 'request-header', ACRH)],
    };
  },
});
