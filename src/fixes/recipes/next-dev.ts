import { hostnameOf } from '../../fetch/origin.ts';
import { text } from '../../text/text.ts';
import { jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: 'next-dev',
  title: 'Next.js development server (other hosts)',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'next.config.js',
  language: 'js',
  link: 'https://nextjs.org/docs/app/api-reference/config/next-config-js/allowedDevOrigins',
  placement: text`Merge it into ${'next.config.js'} (keep the hosts that are listed there) and restart the development server. It is about the server’s own files under ${'/_next/'}, during development only.`,
  mistake: text`Writing scheme or port with the host: the list takes host names, with ${'*'} for a subdomain.`,
  print: (policy) => `module.exports = {
  allowedDevOrigins: ${jsList([...new Set(policy.origins.map((origin) => hostnameOf(origin) || origin))])},
};
`,
} satisfies Recipe;
