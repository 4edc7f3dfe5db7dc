import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, mdn, redirectTarget, withoutQuery } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';
import { preflightPhrase } from '../phrases.ts';
import { allowOptions } from '../refused-preflight.ts';

export default defineBaseRule({
  id: 'preflight-redirect',
  title: 'Preflight was redirected',
  explains: ['preflight-redirect', 'acao-missing'],
  link: mdn('CORSExternalRedirectNotAllowed'),
  diagnose(context) {
    const { failure } = context;
    // Firefox looks at the headers of the redirect first, and then names those.
    const target = failure.code === 'preflight-redirect' ? failure.location : redirectTarget(context);
    if (target === null || failure.leg !== 'preflight') return null;
    return {
      summary: sentence`${preflightPhrase(context)} and was sent on to ${withoutQuery(target)}. Browsers do not follow redirects for that question.`,
      owner: 'server',
      action: sentence`Call ${withoutQuery(target)} directly if that is the right URL; otherwise ${allowOptions(context, 'respond to')} in place of the redirect (${String(context.failure.status)}).`,
      fix: 'Call the redirect’s target, or respond to OPTIONS directly',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Location')],
    };
  },
  explainMessage: (message) => ({
    summary: sentence`Before the call the browser asked ${serverOfMessage(message)} for permission (an ${'OPTIONS'} request) and was redirected. That is not allowed for such a question.`,
    owner: 'server',
    action: ['Call the final URL at once, or exempt OPTIONS from the redirect (https, login, trailing slash).'],
  }),
});
