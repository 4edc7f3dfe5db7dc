import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, headerIn, mdn, pageOrigin, requestMethod, serverOrigin } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { siblingsAtUrl } from '../../sibling-responses.ts';

export default defineRule({
  id: 'headers-only-on-cached-preflight',
  title: 'Only the cached preflight allows',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: mdn('CORSMissingAllowOrigin'),
  priority: 'what-failed',
  diagnose(context) {
    const { leg, hop, status } = context.failure;
    if (leg !== 'request' || status >= 400 || context.verdict.kind !== 'preflight-cached') return null;
    if ((context.call.hops[hop]?.preflight ?? null) !== null) return null;
    const earlier = siblingsAtUrl(context).find(({ preflight }) => {
      const value = headerIn(preflight, ACAO);
      return value !== null && (value === '*' || value === pageOrigin(context));
    });
    if (earlier === undefined) return null;
    return {
      summary: sentence`The browser did not ask ${serverOrigin(context)} beforehand this time, since it remembers the permission of an earlier call. But the response to ${requestMethod(context)} itself does not repeat that permission, so the browser hid it.`,
      owner: 'server',
      action: [
        ...sentence`Send the same ${ACAO} with the response to ${requestMethod(context)} as well, not only with the response to ${'OPTIONS'}.`,
        ...alreadyReceived(context),
      ],
      fix: `Send ${ACAO} on ${requestMethod(context).slice(0, 20)} too`,
      evidence: [evidence(context, 'response-header', ACAO)],
    };
  },
});
