import { text } from '../../text/text.ts';
import { js } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { isPlain } from './plain-names.ts';
import { proxyPath } from './proxy-path.ts';

export default {
  id: 'next-rewrites',
  title: 'Next.js rewrites (proxy)',
  kind: 'proxy',
  tier: 1,
  products: [],
  proven: 'here',
  file: 'next.config.js',
  language: 'js',
  link: 'https://nextjs.org/docs/app/api-reference/config/next-config-js/rewrites',
  placement: text`Merge it into ${'next.config.js'} and restart. The page calls its own origin then, and Next.js hands the call on; also in production, unless the site is exported as plain files.`,
  mistake: text`Leaving the full URL in the page’s call: it goes past the rewrite. And a call whose trailing slash Next.js corrects is redirected first.`,
  print: (_policy, target) => {
    const { prefix, added, relative } = proxyPath(target);
    if (!isPlain(target.origin)) return '// This server’s URL has characters that a rewrite cannot hold.\n';
    const destination = `${target.origin}${added ? '' : prefix}/:path*`;
    return `module.exports = {
  async rewrites() {
    return [{ source: ${js(`${prefix}/:path*`)}, destination: ${js(destination)} }];
  },
};

// In the page, instead of the full URL:
// fetch(${js(relative)})
`;
  },
} satisfies Recipe;
