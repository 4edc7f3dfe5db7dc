import { ACAM, clip, evidence, say, server, withCredentials } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'method-wildcard-credentials',
  title: 'Any method, but with credentials',
  explains: ['preflight-method'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
  weight: 80,
  diagnose(found) {
    const { method, allowed } = found.failure;
    if (!allowed.includes('*') || !withCredentials(found)) return null;
    return {
      summary: say`${server(found)} allows ${'*'} as methods, but this call is made with credentials (the mode that sends cookies), and then ${'*'} does not mean “any”.`,
      owner: 'server',
      action: say`List ${method} by name in ${ACAM}, or send the call without credentials if the server needs none.`,
      fix: `List ${clip(method, 30)} by name in ${ACAM}`,
      evidence: [evidence(found, 'response-header', ACAM)],
    };
  },
});
