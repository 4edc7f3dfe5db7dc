import { clip, evidence, listing, say } from '../../context.ts';
import { named } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

const OPTIONS =
  /^(mode|credentials|withcredentials|with-credentials|crossorigin|crossdomain|cross-domain|cors|no-cors|datatype|responsetype)$/;

export default defineRule({
  id: 'option-sent-as-header',
  title: 'Option written as a header',
  explains: ['preflight-header'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/RequestInit',
  weight: 91,
  diagnose(found) {
    const own = named(found, OPTIONS);
    const [first] = own;
    if (first === undefined) return null;
    return {
      summary: say`The page sends ${listing(own, 4)} as a request header. By its name it is an option of the call; as a header it does nothing but need the server’s permission.`,
      owner: 'page',
      action: say`Take ${listing(own, 4)} out of ${'headers'}. Options such as ${'credentials'} belong beside it: ${"fetch(url, { headers, credentials: 'include' })"}.`,
      fix: `Move ${clip(first, 30)} out of the headers`,
      evidence: [evidence(found, 'request-header', 'Access-Control-Request-Headers')],
    };
  },
});
