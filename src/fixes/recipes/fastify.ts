import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { corsOptions } from './print.ts';

export default {
  id: 'fastify',
  title: 'Fastify (Node.js)',
  kind: 'policy',
  tier: 2,
  products: ['fastify'],
  proven: 'here',
  file: 'server.js',
  language: 'js',
  link: 'https://github.com/fastify/fastify-cors#options',
  placement: text`Run ${'npm install @fastify/cors'}, then register it right after ${'const fastify = Fastify()'}, before other plugins, hooks and routes.`,
  mistake: text`Registering it inside another plugin: it then covers that plugin’s routes alone.`,
  print: (policy) => `const cors = require('@fastify/cors'); // in an ES module: import cors from '@fastify/cors';

// fastify: what Fastify() gave you; in your code it may be called app or server.
fastify.register(cors, {
${corsOptions(policy, '  ')}});
`,
} satisfies Recipe;
