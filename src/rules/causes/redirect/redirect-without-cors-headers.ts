import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, redirectTarget, urlWithoutQuery, withoutQuery } from '../../context.ts';
import { notYours } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'redirect-without-cors-headers',
  title: 'Redirect lacks the CORS headers',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#concept-http-redirect-fetch',
  priority: 'on-the-way',
  diagnose(context) {
    const target = redirectTarget(context);
    if (context.failure.leg !== 'request' || target === null) return null;
    const origin = pageOrigin(context);
    const allow = origin === 'null' ? [] : sentence`, or let the redirect itself carry ${`${ACAO}: ${origin}`}`;
    return {
      summary: sentence`${urlWithoutQuery(context)} redirected the call (${String(context.failure.status)}) to ${withoutQuery(target)}. That redirect does not allow this page, so the browser did not follow it.`,
      owner: 'server',
      action: sentence`Call ${withoutQuery(target)} directly if that is the right URL${allow}. Every step of the way has to allow the page, not only the last.${notYours(context)}`,
      fix: 'Call the final URL, or add CORS headers to redirects',
      evidence: [
        evidence(context, 'status'),
        evidence(context, 'response-header', 'Location'),
        evidence(context, 'response-header', ACAO),
      ],
    };
  },
});
