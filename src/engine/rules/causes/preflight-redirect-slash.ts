import { clip, evidence, location, mdn, permission, say, url, withoutQuery } from '../facts.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'preflight-redirect-slash',
  title: 'Preflight redirected over a slash',
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
    if (from.origin !== to.origin || from.pathname === to.pathname) return null;
    if (from.pathname.replace(/\/+$/, '') !== to.pathname.replace(/\/+$/, '')) return null;
    const added = to.pathname.length > from.pathname.length;
    return {
      summary: say`${permission(found)} and was sent on to ${withoutQuery(target)}, ${[added ? 'with' : 'without']} a slash at the end. Browsers do not follow redirects for that question.`,
      owner: 'page',
      action: say`Call ${withoutQuery(target)} in the page, or have the server accept both spellings.`,
      fix: `Call ${clip(to.pathname, 60)}, ${added ? 'with' : 'without'} the slash`,
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', 'Location')],
    };
  },
});
