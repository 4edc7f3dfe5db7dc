import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, redirectTarget, urlWithoutQuery, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'redirect-from-cache',
  title: 'Redirect came from browser cache',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Redirections',
  priority: 'not-the-server',
  beats: ['cached-without-cors-headers'],
  diagnose(context) {
    const target = redirectTarget(context);
    if (context.failure.leg !== 'request' || target === null || failingExchange(context)?.fromCache !== true)
      return null;
    return {
      summary: sentence`The browser took the redirect from ${urlWithoutQuery(context)} to ${withoutQuery(target)} from its own cache, and that copy does not allow this page.`,
      owner: 'server',
      action: sentence`If the server no longer redirects, empty the browser’s cache. Permanent redirects (${'301'} and ${'308'}) are kept until then; in development use ${'302'} or ${'307'}, and let redirects carry ${ACAO} too.`,
      fix: 'Empty the browser’s cache of this redirect',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Location')],
    };
  },
});
