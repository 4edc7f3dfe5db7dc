import { text } from '../../text/text.ts';
import { js, jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { corsOptions } from './print.ts';
import { publicHost } from './public-host.ts';

export default {
  id: 'vite-dev',
  title: 'Vite development server (called by other pages)',
  kind: 'policy',
  tier: 2,
  products: ['vite'],
  proven: 'here',
  file: 'vite.config.js',
  language: 'js',
  link: 'https://vite.dev/config/server-options.html#server-cors',
  placement: text`Merge it into your Vite config and restart the development server. ${'defaultAllowedOrigins'} keeps what Vite allows by itself: pages on this computer.`,
  mistake: text`${'cors: true'}: it lets every page read your sources. And a host that is not in ${'allowedHosts'} gets 403, whatever ${'cors'} says.`,
  print: (policy, target) => {
    const host = publicHost(target.origin);
    const hosts = host === null ? '' : `    allowedHosts: ${jsList([host])},\n`;
    const origins = [...policy.origins.map(js), 'defaultAllowedOrigins'].join(', ');
    const options = corsOptions(policy, '      ').replace(/^.*\n/, () => `      origin: [${origins}],\n`);
    return `import { defaultAllowedOrigins } from 'vite';

export default {
  server: {
${hosts}    cors: {
${options}    },
  },
};
`;
  },
} satisfies Recipe;
