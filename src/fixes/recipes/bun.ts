import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { fetchHandler } from './print.ts';

export default {
  id: 'bun',
  title: 'Bun',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'server.js',
  language: 'js',
  link: 'https://bun.sh/docs/api/http',
  placement: text`Put ${'withCors'} around the ${'fetch'} handler of ${'Bun.serve'}, which comes in place of ${'handle'} below; entries of ${'routes'} need it too.`,
  mistake: text`Setting the headers on successful responses only: an error without them looks like a CORS error in the page.`,
  print: (policy) => `${fetchHandler(policy)}\nBun.serve({ port: 3000, fetch: withCors(handle) });\n`,
} satisfies Recipe;
