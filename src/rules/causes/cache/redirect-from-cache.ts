import { ACAO, address, evidence, exchange, location, say, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'redirect-from-cache',
  title: 'Redirect came from browser cache',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Redirections',
  weight: 92,
  diagnose(found) {
    const target = location(found);
    if (found.failure.leg !== 'request' || target === null || exchange(found)?.fromCache !== true) return null;
    return {
      summary: say`The browser took the redirect from ${address(found)} to ${withoutQuery(target)} from its own cache, and that copy does not allow this page.`,
      owner: 'server',
      action: say`If the server no longer redirects, empty the browser’s cache. Permanent redirects (${'301'} and ${'308'}) are kept until then; in development use ${'302'} or ${'307'}, and let redirects carry ${ACAO} too.`,
      fix: 'Empty the browser’s cache of this redirect',
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', 'Location')],
    };
  },
});
