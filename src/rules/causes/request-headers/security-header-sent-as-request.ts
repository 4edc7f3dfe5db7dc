import { clip, evidence, listing, say, server } from '../../context.ts';
import { named } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

const ANSWERS =
  /^(x-frame-options|x-content-type-options|x-xss-protection|content-security-policy|strict-transport-security|referrer-policy|permissions-policy|cross-origin-(opener-policy|embedder-policy|resource-policy)|timing-allow-origin|vary)$/;

export default defineRule({
  id: 'security-header-sent-as-request',
  title: 'Page sends the server’s header',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#http-responses',
  weight: 92,
  diagnose(found) {
    const own = named(found, ANSWERS);
    const [first] = own;
    if (first === undefined) return null;
    return {
      summary: say`The page sends ${listing(own, 3)} with its request. That header means something only in a server’s answer; in a request it is one more that needs permission.`,
      owner: 'page',
      action: say`Remove ${listing(own)} from the headers the page sets, also from defaults of its HTTP library. If it is wanted, ${server(found)} has to send it. Neither of them permits calls from other origins.`,
      fix: `Remove ${clip(first, 50)} from the request`,
      evidence: [evidence(found, 'request-header', 'Access-Control-Request-Headers')],
    };
  },
});
