import { text } from '../../text/text.ts';
import { comment, js, json } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { IF_REFUSED, proxyPath } from './proxy-path.ts';

export default {
  id: 'angular',
  title: 'Angular CLI development server (proxy)',
  kind: 'proxy',
  tier: 1,
  products: [],
  proven: 'here',
  file: 'proxy.conf.json',
  language: 'json',
  link: 'https://angular.dev/tools/cli/serve#proxying-to-a-backend-server',
  placement: text`Save it as ${'src/proxy.conf.json'}, name it in ${'angular.json'} under serve → options as ${'"proxyConfig": "src/proxy.conf.json"'}, and restart ${'ng serve'} (or start it with ${'--proxy-config src/proxy.conf.json'}). The page calls its own origin then, as the lines at the end show; Angular reads those as comments.`,
  mistake: text`Leaving the full URL in the page's call: it goes past the proxy. And the proxy exists only during ${'ng serve'}; the deployed page needs CORS headers, or a proxy of its own.`,
  print: (policy, target) => {
    const { prefix, added, relative } = proxyPath(target);
    const entry = {
      target: target.origin,
      changeOrigin: true,
      ...(policy.credentials ? { cookieDomainRewrite: '' } : {}),
      ...(added ? { pathRewrite: { [`^${prefix}`]: '' } } : {}),
    };
    const origin = JSON.stringify({ origin: target.origin });
    return `${json({ [prefix]: entry })}
// In the page, instead of the full URL: fetch(${js(relative)})
// ${IF_REFUSED} "headers": ${comment(origin)}
`;
  },
} satisfies Recipe;
