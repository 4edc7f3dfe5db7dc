import { clip, evidence, location, mdn, permission, say, url, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-redirect-https',
  title: 'Preflight redirected to HTTPS',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSExternalRedirectNotAllowed'),
  weight: 90,
  diagnose(found) {
    const target = location(found);
    const own = url(found);
    if (found.failure.leg !== 'preflight' || target === null || !URL.canParse(target) || !URL.canParse(own))
      return null;
    const [from, to] = [new URL(own), new URL(target)];
    if (from.protocol !== 'http:' || to.protocol !== 'https:' || from.hostname !== to.hostname) return null;
    if (from.pathname.replace(/\/$/, '') !== to.pathname.replace(/\/$/, '')) return null;
    return {
      summary: say`${permission(found)} and was sent on to ${withoutQuery(target)}. Browsers do not follow redirects for that question.`,
      owner: 'page',
      action: say`Call ${withoutQuery(target)} in the page: the server redirects ${'http'} to ${'https'}.`,
      fix: `Call https://${clip(to.host, 60)} instead of http`,
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', 'Location')],
    };
  },
});
