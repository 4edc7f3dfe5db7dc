import { evidence, location, say, url, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { under } from './product-signs.ts';

export default defineRule({
  id: 'cloudflare-access-login',
  title: 'Cloudflare Access wants a login',
  explains: ['preflight-redirect', 'acao-missing', 'acao-null-origin', 'acao-mismatch'],
  certainty: 'likely',
  link: 'https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/authorization-cookie/cors/',
  weight: 95,
  diagnose(found) {
    const target = location(found) ?? url(found);
    if (!URL.canParse(target) || !under(new URL(target).hostname, 'cloudflareaccess.com')) return null;
    return {
      summary: say`The call to ${withoutQuery(found.call.hops[0]?.request.url ?? '')} was sent on to ${withoutQuery(target)}: Cloudflare Access wants a login before it lets calls through.`,
      owner: 'server',
      action: say`In the Access application, under CORS settings, switch on ${'Bypass OPTIONS requests to origin'} for preflights. Let the page make its calls with credentials, and log in again in another tab when the session has ended.`,
      fix: 'Let OPTIONS bypass Cloudflare Access; call with credentials',
      evidence: [evidence(found, 'url'), evidence(found, 'response-header', 'Location')],
    };
  },
});
