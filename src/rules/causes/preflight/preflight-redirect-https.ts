import { clip, sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl, mdn, redirectTarget, responseHeader, withoutQuery } from '../../context.ts';
import { preflightPhrase } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-redirect-https',
  title: 'Preflight redirected to HTTPS',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSExternalRedirectNotAllowed'),
  priority: 'mistake',
  diagnose(context) {
    const target = redirectTarget(context);
    const url = failingUrl(context);
    if (context.failure.leg !== 'preflight' || target === null || !URL.canParse(target) || !URL.canParse(url))
      return null;
    const [from, to] = [new URL(url), new URL(target)];
    if (from.protocol !== 'http:' || to.protocol !== 'https:' || from.hostname !== to.hostname) return null;
    // Not by the server then: redirect-inside-browser speaks.
    if (responseHeader(context, 'Non-Authoritative-Reason') !== null) return null;
    if (from.pathname.replace(/\/$/, '') !== to.pathname.replace(/\/$/, '')) return null;
    return {
      summary: sentence`${preflightPhrase(context)} and was sent on to ${withoutQuery(target)}. Browsers do not follow redirects for that question.`,
      owner: 'page',
      action: sentence`Call ${withoutQuery(target)} in the page: the server redirects ${'http'} to ${'https'}.`,
      fix: `Call https://${clip(to.host, 60)} instead of http`,
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Location')],
    };
  },
});
