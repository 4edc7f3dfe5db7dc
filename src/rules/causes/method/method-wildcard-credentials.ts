import { ACAM } from '../../../fetch/header-names.ts';
import { clip, sentence } from '../../../text/quote-list.ts';
import { evidence, serverOrigin, withCredentials } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'method-wildcard-credentials',
  title: '* methods not with cookies',
  explains: ['preflight-method'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
  priority: 'what-failed',
  diagnose(context) {
    const { method, allowed } = context.failure;
    if (!allowed.includes('*') || !withCredentials(context)) return null;
    return {
      summary: sentence`${serverOrigin(context)} allows ${'*'} as methods, but this call is made with credentials (the mode that sends cookies), and then ${'*'} does not mean “any”.`,
      owner: 'server',
      action: sentence`List ${method} by name in ${ACAM}, or send the call without credentials if the server needs none.`,
      fix: `List ${clip(method, 30)} by name in ${ACAM}`,
      evidence: [evidence(context, 'response-header', ACAM)],
    };
  },
});
