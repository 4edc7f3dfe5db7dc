import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, headerIn, mdn, requestMethod, serverOrigin } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'headers-only-on-preflight',
  title: 'Only the preflight allows it',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: mdn('CORSMissingAllowOrigin'),
  priority: 'what-failed',
  diagnose(context) {
    const { leg, hop, status } = context.failure;
    const preflight = context.call.hops[hop]?.preflight ?? null;
    const allowed = headerIn(preflight, ACAO);
    if (leg !== 'request' || status >= 400 || allowed === null) return null;
    return {
      summary: sentence`${serverOrigin(context)} allowed this page when the browser asked beforehand (${'OPTIONS'}), but its response to ${requestMethod(context)} itself does not repeat that, so the browser hid it.`,
      owner: 'server',
      action: [
        ...sentence`Send the same ${ACAO} with the response to ${requestMethod(context)} as well, not only with the response to ${'OPTIONS'}.`,
        ...alreadyReceived(context),
      ],
      fix: `Send ${ACAO} on ${requestMethod(context).slice(0, 20)} too`,
      evidence: [
        evidence(context, 'response-header', ACAO),
        { leg: 'preflight', hop, part: 'response-header', name: ACAO },
      ],
    };
  },
});
