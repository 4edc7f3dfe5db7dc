import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { fetchHandler } from './print.ts';

export default {
  id: 'deno',
  title: 'Deno',
  kind: 'policy',
  tier: 2,
  products: ['deno-deploy'],
  proven: 'here',
  file: 'main.js',
  language: 'js',
  link: 'https://docs.deno.com/runtime/fundamentals/http_server/',
  placement: text`Put ${'withCors'} around the handler that ${'Deno.serve'} is given, which comes in place of ${'handle'} below.`,
  mistake: text`Setting the headers on successful responses only: an error without them looks like a CORS error in the page.`,
  print: (policy) => `${fetchHandler(policy)}\nDeno.serve(withCors(handle));\n`,
} satisfies Recipe;
