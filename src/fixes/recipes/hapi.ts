import { text } from '../../text/text.ts';
import { jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: 'hapi',
  title: 'hapi (Node.js)',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'server.js',
  language: 'js',
  link: 'https://hapi.dev/api#-routeoptionscors',
  placement: text`Where the server is made; merge it into the options that are there. It covers every route, and hapi responds to preflights itself: which methods it allows follows from the routes.`,
  mistake: text`A route that is not there for the method asked: hapi responds to its preflight with 404. And ${'cors: true'}, which allows every origin.`,
  print: (policy) => `const server = Hapi.server({
  port: 3000,
  routes: {
    cors: {
      origin: ${jsList(policy.origins)},
      additionalHeaders: ${jsList(policy.requestHeaders)},${policy.credentials ? '\n      credentials: true,' : ''}
      exposedHeaders: ${jsList(policy.exposedHeaders)},
      maxAge: ${policy.maxAge},
    },
  },
});
`,
} satisfies Recipe;
