import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

/** What a development server alone hands out: its own client, prebundled packages, sources. */
const FILE = /\/@(vite|id|fs|react-refresh)(\/|$)|\/node_modules\/\.vite\/|\.(tsx?|jsx|vue|svelte)$/;

// Recorded from Vite 8; the default is documented since 6.0.9.
export default defineRule({
  id: 'vite-server-cors',
  title: 'Vite allows only local pages',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://vite.dev/config/server-options.html#server-cors',
  priority: 'what-failed',
  recipe: 'vite-dev',
  diagnose(context) {
    const { status, leg } = context.failure;
    if (leg !== 'request' || status !== 200 || !FILE.test(urlPath(context))) return null;
    if (!headerMatches(context, 'Vary', /^origin$/i) || !headerMatches(context, 'Cache-Control', /^no-cache$/i))
      return null;
    return {
      summary: sentence`${gotStatus(context)} as Vite’s development server does for a page that is not on this computer: by default it allows only ${'localhost'} and its like, and this page is ${pageOrigin(context)}.`,
      owner: 'server',
      action: sentence`In ${'vite.config'}, set ${`server: { cors: { origin: '${pageOrigin(context)}' } }`} and start Vite again. If this is a built file, load it from the server it is deployed to.`,
      fix: 'Allow this origin in Vite’s server.cors',
      evidence: [evidence(context, 'url'), evidence(context, 'response-header', ACAO)],
    };
  },
});
