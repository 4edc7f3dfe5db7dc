import { text } from '../../text/text.ts';
import { jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods, neverEmpty } from './print.ts';

export default {
  id: 'koa',
  title: 'Koa (Node.js)',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'server.js',
  language: 'js',
  link: 'https://github.com/koajs/cors#corsoptions',
  placement: text`Run ${'npm install @koa/cors'}, then put this right after ${'const app = new Koa()'}, before every other ${'app.use'}.`,
  mistake: text`Giving ${'origin'} a list: this package takes a function or one string. And without an ${'origin'} it allows everybody.`,
  print: (policy) => `const cors = require('@koa/cors'); // in an ES module: import cors from '@koa/cors';

const allowedOrigins = new Set(${jsList(policy.origins)});

app.use(
  cors({
    origin: (ctx) => (allowedOrigins.has(ctx.get('Origin')) ? ctx.get('Origin') : ''),
    allowMethods: ${jsList(allMethods(policy))},
    allowHeaders: ${jsList(neverEmpty(policy.requestHeaders))},${policy.credentials ? '\n    credentials: true,' : ''}${
      policy.exposedHeaders.length > 0 ? `\n    exposeHeaders: ${jsList(policy.exposedHeaders)},` : ''
    }
    maxAge: ${policy.maxAge},
  }),
);
`,
} satisfies Recipe;
