import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { fetchHandler } from './print.ts';

export default {
  id: 'cloudflare-workers',
  title: 'Cloudflare Workers',
  kind: 'policy',
  tier: 1,
  products: ['cloudflare-workers'],
  proven: 'here',
  file: 'src/index.js',
  language: 'js',
  link: 'https://developers.cloudflare.com/workers/examples/cors-header-proxy/',
  placement: text`Put ${'withCors'} around the ${'fetch'} handler of the Worker, which comes in place of ${'handle'} below.`,
  mistake: text`Writing headers into a response of ${'fetch()'} directly: those are read-only. And an exception is sent without any header.`,
  print: (policy) => `${fetchHandler(policy)}\nexport default { fetch: withCors(handle) };\n`,
} satisfies Recipe;
