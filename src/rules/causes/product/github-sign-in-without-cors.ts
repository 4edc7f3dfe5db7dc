import { ACAO, address, evidence, path, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { hostname } from './product-signs.ts';

// Documented: CORS preflights are not supported there.
export default defineRule({
  id: 'github-sign-in-without-cors',
  title: 'GitHub’s sign-in allows no pages',
  explains: ['acao-missing', 'preflight-status', 'preflight-redirect'],
  certainty: 'likely',
  link: 'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps',
  weight: 95,
  diagnose(found) {
    if (hostname(found) !== 'github.com' || !/^\/login\/(oauth\/access_token|device\/code)$/.test(path(found)))
      return null;
    return {
      summary: say`The page calls ${address(found)}, where GitHub hands out tokens. That address takes no calls from pages: it answers no preflight and sends no CORS headers.`,
      owner: 'page',
      action: say`Let a server of your own make this call and hand the page its result. It is also where the client secret belongs, which everybody could read in a page.`,
      fix: 'Exchange the code on a server of your own',
      evidence: [evidence(found, 'url'), evidence(found, 'response-header', ACAO)],
    };
  },
});
