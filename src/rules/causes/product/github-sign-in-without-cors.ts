import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, urlPath, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { hostname } from './product-signs.ts';

// Documented: CORS preflights are not supported there.
export default defineRule({
  id: 'github-sign-in-without-cors',
  title: 'GitHub’s sign-in allows no pages',
  explains: ['acao-missing', 'preflight-status', 'preflight-redirect'],
  certainty: 'likely',
  link: 'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (hostname(context) !== 'github.com' || !/^\/login\/(oauth\/access_token|device\/code)$/.test(urlPath(context)))
      return null;
    return {
      summary: sentence`The page calls ${urlWithoutQuery(context)}, where GitHub hands out tokens. That URL takes no calls from pages: it handles no preflight and sends no CORS headers.`,
      owner: 'page',
      action: sentence`Let a server of your own make this call and hand the page its result. It is also where the client secret belongs, which everybody could read in a page.`,
      fix: 'Exchange the code on a server of your own',
      evidence: [evidence(context, 'url'), evidence(context, 'response-header', ACAO)],
    };
  },
});
