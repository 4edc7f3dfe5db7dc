import { text } from '../../text/text.ts';
import { jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods, neverEmpty } from './print.ts';

export default {
  id: 'hono',
  title: 'Hono',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'index.js',
  language: 'js',
  link: 'https://hono.dev/docs/middleware/builtin/cors',
  placement: text`Put it right after ${'const app = new Hono()'}, before every route and every other middleware; in place of a ${'cors()'} that is there.`,
  mistake: text`Adding it below the routes: Hono runs handlers in the order they were registered, so it never gets its turn.`,
  print: (policy) => `import { cors } from 'hono/cors'; // unless it is imported already

app.use(
  '*',
  cors({
    origin: ${jsList(policy.origins)},
    allowMethods: ${jsList(allMethods(policy))},
    allowHeaders: ${jsList(neverEmpty(policy.requestHeaders))},${policy.credentials ? '\n    credentials: true,' : ''}${
      policy.exposedHeaders.length > 0 ? `\n    exposeHeaders: ${jsList(policy.exposedHeaders)},` : ''
    }
    maxAge: ${policy.maxAge},
  }),
);
`,
} satisfies Recipe;
