import { ACAO, address, alreadyReceived, evidence, method, page, say } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { meaning, whatToDo } from '../status.ts';

export default defineRule({
  id: 'error-page-without-cors-headers',
  title: 'Server error hidden by CORS',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  weight: 90,
  diagnose(found) {
    const { status, leg, hop } = found.failure;
    if (leg !== 'request' || status < 400) return null;
    const preflight = found.call.hops[hop]?.preflight ?? null;
    const asked = preflight === null ? [] : [' The preflight passed, so this server does know about CORS.'];
    const origin = page(found);
    const headers =
      origin === 'null'
        ? []
        : say` Let error answers carry ${`${ACAO}: ${origin}`} too, and the page can read what went wrong.`;
    return {
      summary: say`${address(found)} answered ${method(found)} with ${String(status)}: ${meaning(status)}. That answer does not allow other origins, so the browser hid it from the page.`,
      owner: 'server',
      action: [...whatToDo(status), ...asked, ...headers, ...alreadyReceived(found)],
      fix: `Mend the ${status} first, then add CORS headers to errors`,
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', ACAO)],
    };
  },
});
