import { ACAO, alreadyReceived, evidence, headerOf, mdn, method, page, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { sameAddress } from '../../sibling-responses.ts';

export default defineRule({
  id: 'headers-only-on-cached-preflight',
  title: 'Only the remembered preflight allows',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 80,
  diagnose(found) {
    const { leg, hop, status } = found.failure;
    if (leg !== 'request' || status >= 400 || found.verdict.kind !== 'preflight-cached') return null;
    if ((found.call.hops[hop]?.preflight ?? null) !== null) return null;
    const earlier = sameAddress(found).find(({ preflight }) => {
      const value = headerOf(preflight, ACAO);
      return value !== null && (value === '*' || value === page(found));
    });
    if (earlier === undefined) return null;
    return {
      summary: say`The browser did not ask ${server(found)} beforehand this time, since it remembers the permission of an earlier call. But the answer to ${method(found)} itself does not repeat that permission, so the browser hid it.`,
      owner: 'server',
      action: [
        ...say`Send the same ${ACAO} with the answer to ${method(found)} as well, not only with the answer to ${'OPTIONS'}.`,
        ...alreadyReceived(found),
      ],
      fix: `Send ${ACAO} on ${method(found).slice(0, 20)} too`,
      evidence: [evidence(found, 'response-header', ACAO)],
    };
  },
});
