import { text } from '../../text/text.ts';
import { js } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { IF_REFUSED, proxyPath } from './proxy-path.ts';

export default {
  id: 'webpack',
  title: 'webpack-dev-server (proxy)',
  kind: 'proxy',
  tier: 1,
  products: [],
  proven: 'here',
  file: 'webpack.config.js',
  language: 'js',
  link: 'https://webpack.js.org/configuration/dev-server/#devserverproxy',
  placement: text`Merge it into your webpack configuration and restart the development server. The page calls its own origin then, and webpack-dev-server hands the call on.`,
  mistake: text`Leaving the full URL in the page’s call: it goes past the proxy. And the proxy exists only during development; the deployed page needs CORS headers, or a proxy of its own.`,
  print: (policy, target) => {
    const { prefix, added, relative } = proxyPath(target);
    const rewrite = added ? `\n        pathRewrite: { ${js(`^${prefix}`)}: '' },` : '';
    const cookies = policy.credentials ? "\n        cookieDomainRewrite: ''," : '';
    return `module.exports = {
  devServer: {
    proxy: [
      {
        context: [${js(prefix)}],
        target: ${js(target.origin)},
        changeOrigin: true,
        // ${IF_REFUSED}: headers: { origin: ${js(target.origin)} },${rewrite}${cookies}
      },
    ],
  },
};

// In the page, instead of the full URL:
// fetch(${js(relative)})
`;
  },
} satisfies Recipe;
