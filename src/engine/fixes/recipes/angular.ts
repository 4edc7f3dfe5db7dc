import { text } from '../../rules/text.ts';
import { proxyPath } from '../proxy-path.ts';
import { json } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: 'angular',
  title: 'Angular CLI development server (proxy)',
  kind: 'proxy',
  tier: 1,
  banners: [],
  proven: 'here',
  file: 'proxy.conf.json',
  language: 'json',
  link: 'https://angular.dev/tools/cli/serve#proxying-to-a-backend-server',
  placement: text`Save it as ${'src/proxy.conf.json'}, name it in ${'angular.json'} under serve → options as ${'"proxyConfig": "src/proxy.conf.json"'}, restart ${'ng serve'}, and let the page call a relative URL that begins with the key below.`,
  mistake: text`Leaving the full URL in the page's call: it goes past the proxy. And the proxy exists only during ${'ng serve'}; the deployed page needs CORS headers, or a proxy of its own.`,
  print: (policy, target) => {
    const { prefix, added } = proxyPath(target);
    const entry = {
      target: target.origin,
      changeOrigin: true,
      ...(policy.credentials ? { cookieDomainRewrite: '' } : {}),
      ...(added ? { pathRewrite: { [`^${prefix}`]: '' } } : {}),
    };
    return `${json({ [prefix]: entry })}\n`;
  },
} satisfies Recipe;
