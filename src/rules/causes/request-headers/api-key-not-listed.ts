import { listing, say, server } from '../../context.ts';
import { missingHeaders, named, others } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'api-key-not-listed',
  title: 'API key header not allowed',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#http-access-control-allow-headers',
  weight: 68,
  diagnose(found) {
    const own = named(found, /^(x-)?api-?key$|^ocp-apim-subscription-key$|^x-functions-key$|^x-goog-api-key$/);
    if (own.length === 0) return null;
    return missingHeaders(
      found,
      say`The call carries an API key in ${listing(own)}, and ${server(found)} does not allow that header from other origins${others(found, own)}, so the browser did not send it.`,
      say` Browsers never send the key itself with the ${'OPTIONS'} request, so that request must pass without one. A key in a page can be read by everybody who opens it.`,
    );
  },
});
