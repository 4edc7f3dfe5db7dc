import { text } from '../../text/text.ts';
import { jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods, neverEmpty } from './print.ts';

export default {
  id: 'graphql-yoga',
  title: 'GraphQL Yoga',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'server.js',
  language: 'js',
  link: 'https://the-guild.dev/graphql/yoga-server/docs/features/cors',
  placement: text`Where the server is made; merge it into the options that are there. Apollo Server has no CORS of its own: put the recipe of its web framework (Express, Fastify …) before ${'expressMiddleware'}.`,
  mistake: text`Leaving ${'cors'} out: Yoga then allows every origin, with credentials. And with a list of origins it responds to all others with ${'Access-Control-Allow-Origin: null'}, which lets sandboxed pages in; hence the function.`,
  print: (policy) => `const allowedOrigins = new Set(${jsList(policy.origins)});

const yoga = createYoga({
  schema,
  cors: (request) => {
    const origin = request.headers.get('Origin');
    if (!allowedOrigins.has(origin)) return false;
    return {
      origin: [origin],
      methods: ${jsList(allMethods(policy))},
      allowedHeaders: ${jsList(neverEmpty(policy.requestHeaders))},
      credentials: ${policy.credentials},${
        policy.exposedHeaders.length > 0 ? `\n      exposedHeaders: ${jsList(policy.exposedHeaders)},` : ''
      }
      maxAge: ${policy.maxAge},
    };
  },
  plugins: [{ onResponse: ({ response }) => response.headers.append('Vary', 'Origin') }],
});
`,
} satisfies Recipe;
