import { ACAO, address, evidence, location, page, say, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'redirect-without-cors-headers',
  title: 'Redirect lacks the CORS headers',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#concept-http-redirect-fetch',
  weight: 81,
  diagnose(found) {
    const target = location(found);
    if (found.failure.leg !== 'request' || target === null) return null;
    const origin = page(found);
    const allow = origin === 'null' ? [] : say`, or let the redirect itself carry ${`${ACAO}: ${origin}`}`;
    return {
      summary: say`${address(found)} redirected the call (${String(found.failure.status)}) to ${withoutQuery(target)}. That redirect does not allow this page, so the browser did not follow it.`,
      owner: 'server',
      action: say`Call ${withoutQuery(target)} directly if that is the right address${allow}. Every step of the way has to allow the page, not only the last.`,
      fix: 'Call the final address, or add CORS headers to redirects',
      evidence: [
        evidence(found, 'status'),
        evidence(found, 'response-header', 'Location'),
        evidence(found, 'response-header', ACAO),
      ],
    };
  },
});
