import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl, redirectTarget, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { isSubdomainOf } from './product-signs.ts';

export default defineRule({
  id: 'cloudflare-access-login',
  title: 'Cloudflare Access wants a login',
  explains: ['preflight-redirect', 'acao-missing', 'acao-null-origin', 'acao-mismatch'],
  certainty: 'likely',
  link: 'https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/authorization-cookie/cors/',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const target = redirectTarget(context) ?? failingUrl(context);
    if (!URL.canParse(target) || !isSubdomainOf(new URL(target).hostname, 'cloudflareaccess.com')) return null;
    return {
      summary: sentence`The call to ${withoutQuery(context.call.hops[0]?.request.url ?? '')} was sent on to ${withoutQuery(target)}: Cloudflare Access wants a login before it lets calls through.`,
      owner: 'server',
      action: sentence`In the Access application, under CORS settings, switch on ${'Bypass OPTIONS requests to origin'} for preflights. Let the page make its calls with credentials, and log in again in another tab when the session has ended.`,
      fix: 'Let OPTIONS bypass Cloudflare Access; call with credentials',
      evidence: [evidence(context, 'url'), evidence(context, 'response-header', 'Location')],
    };
  },
});
