import { text } from '../../text/text.ts';
import { js } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { IF_REFUSED, proxyPath } from './proxy-path.ts';

/** Cookies of the server's own domain become the page's. */
const COOKIES = `\n        cookieDomainRewrite: '',`;

export default {
  id: 'vite',
  title: 'Vite development server (proxy)',
  kind: 'proxy',
  tier: 1,
  products: [],
  proven: 'here',
  file: 'vite.config.js',
  language: 'js',
  link: 'https://vite.dev/config/server-options.html#server-proxy',
  placement: text`Merge it into your Vite config and restart the development server. The page calls its own origin then, and Vite hands the call on: nothing crosses origins.`,
  mistake: text`Leaving the full URL in the page's call: it goes past the proxy. And the proxy exists only during development; the deployed page needs CORS headers, or a proxy of its own.`,
  print: (policy, target) => {
    const { prefix, added, relative } = proxyPath(target);
    const rewrite = added ? `\n        rewrite: (path) => path.slice(${js(prefix)}.length),` : '';
    return `export default {
  server: {
    proxy: {
      ${js(prefix)}: {
        target: ${js(target.origin)},
        changeOrigin: true,
        // ${IF_REFUSED}: headers: { origin: ${js(target.origin)} },${rewrite}${policy.credentials ? COOKIES : ''}
      },
    },
  },
};

// In the page, instead of the full URL:
// fetch(${js(relative)})
`;
  },
} satisfies Recipe;
