import { hostnameOf } from '../../fetch/origin.ts';
import { text } from '../../text/text.ts';
import { jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { corsOptions } from './print.ts';
import { publicHost } from './public-host.ts';

export default {
  id: 'webpack-dev',
  title: 'webpack-dev-server (called by other pages)',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'webpack.config.js',
  language: 'js',
  link: 'https://webpack.js.org/configuration/dev-server/#devserverallowedhosts',
  placement: text`Run ${'npm install --save-dev cors'}, merge this into your webpack configuration, keeping the hosts that are listed there, and restart the development server.`,
  mistake: text`${"allowedHosts: 'all'"}: it ends the protection against other sites. And ${"headers: { 'Access-Control-Allow-Origin': '*' }"} does not respond to preflights.`,
  print: (policy, target) => {
    const host = publicHost(target.origin);
    const pages = policy.origins.map((origin) => hostnameOf(origin) || origin);
    const hosts = [...new Set([...(host === null ? [] : [host]), ...pages])];
    return `const cors = require('cors');

module.exports = {
  devServer: {
    allowedHosts: ${jsList(hosts)},
    setupMiddlewares: (middlewares) => {
      middlewares.unshift(
        cors({
${corsOptions(policy, '          ')}        }),
      );
      return middlewares;
    },
  },
};
`;
  },
} satisfies Recipe;
