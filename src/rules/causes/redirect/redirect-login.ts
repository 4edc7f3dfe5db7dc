import { sentence } from '../../../text/quote-list.ts';
import { initiatorOrigin, looksLikeLogin, mdn, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { sentElsewhere } from './sent-elsewhere.ts';

export default defineRule({
  id: 'redirect-login',
  title: 'Call ended at a login',
  explains: ['acao-missing', 'acao-mismatch', 'acao-null-origin'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  priority: 'mistake',
  beats: ['own-redirect-elsewhere'],
  diagnose(context) {
    const sent = sentElsewhere(context);
    if (sent === null || !looksLikeLogin(sent.target, sent.first)) return null;
    const { first, target, evidence } = sent;
    return {
      summary: sentence`The server redirected the call from ${withoutQuery(first)} to ${withoutQuery(target)}, which looks like a login page. The response does not allow ${initiatorOrigin(context)}.`,
      owner: 'server',
      action: sentence`Let the server respond to such calls with ${'401'} and CORS headers, not with a redirect. The page can then open the login as a page of its own; until then, log in again in another tab.`,
      fix: 'Respond with 401 in place of the login redirect',
      evidence,
    };
  },
});
