import { ACAO, alreadyReceived, evidence, headerOf, mdn, method, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'headers-only-on-preflight',
  title: 'Only the preflight allows it',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 80,
  diagnose(found) {
    const { leg, hop, status } = found.failure;
    const preflight = found.call.hops[hop]?.preflight ?? null;
    const allowed = headerOf(preflight, ACAO);
    if (leg !== 'request' || status >= 400 || allowed === null) return null;
    return {
      summary: say`${server(found)} allowed this page when the browser asked beforehand (${'OPTIONS'}), but its answer to ${method(found)} itself does not repeat that, so the browser hid it.`,
      owner: 'server',
      action: [
        ...say`Send the same ${ACAO} with the answer to ${method(found)} as well, not only with the answer to ${'OPTIONS'}.`,
        ...alreadyReceived(found),
      ],
      fix: `Send ${ACAO} on ${method(found).slice(0, 20)} too`,
      evidence: [
        evidence(found, 'response-header', ACAO),
        { leg: 'preflight', hop, part: 'response-header', name: ACAO },
      ],
    };
  },
});
