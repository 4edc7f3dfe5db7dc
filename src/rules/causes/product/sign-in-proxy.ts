import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { evidence, redirectTarget, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus } from './product-signs.ts';

interface Proxy {
  readonly path: RegExp;
  readonly who: string;
  readonly skip: Text;
}

const PROXIES: readonly Proxy[] = [
  {
    path: /^\/oauth2\/(start|sign_in)$/,
    who: 'oauth2-proxy',
    skip: sentence`Start it with ${'--skip-auth-preflight'}, so that ${'OPTIONS'} reaches the server.`,
  },
  {
    path: /^\/outpost\.goauthentik\.io\/(start|auth\/start)$/,
    who: 'authentik',
    skip: sentence`Let the web server in front ask authentik for all methods but ${'OPTIONS'}.`,
  },
  {
    path: /^\/\.auth\/login\/[a-z]+$/i,
    who: 'Azure App Service',
    skip: sentence`Set its authentication to allow requests without a login and let the application check the token, or to respond with ${'401'}.`,
  },
];

function pathOf(target: string): string {
  return URL.canParse(target) ? new URL(target).pathname : '';
}

// Paths as in each product's documentation or source: oauth2-proxy, authentik's outpost, Azure App Service.
export default defineRule({
  id: 'sign-in-proxy',
  title: 'A sign-in proxy stands before',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'likely',
  link: 'https://oauth2-proxy.github.io/oauth2-proxy/configuration/overview',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const target = redirectTarget(context);
    const proxy = target === null ? undefined : PROXIES.find(({ path }) => path.test(pathOf(target)));
    if (target === null || proxy === undefined) return null;
    const preflight = context.failure.leg === 'preflight';
    return {
      summary: sentence`${gotStatus(context)}, a redirect to ${withoutQuery(target)}: the sign-in of ${[proxy.who]}, which stands before the server. ${preflight ? sentence`Browsers never log in for that question.` : sentence`That redirect does not allow this page.`}`,
      owner: 'server',
      action: preflight
        ? [...proxy.skip, ' The call itself still has to be signed in.']
        : sentence`Sign in at that URL in a tab of its own. Let the proxy respond to calls like this one with ${'401'} in place of the redirect, and add CORS headers to that response.`,
      fix: preflight ? `Let OPTIONS pass ${proxy.who}` : `Sign in; respond with 401 in place of the redirect`,
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Location')],
    };
  },
});
