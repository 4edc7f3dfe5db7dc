import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { fetchHandler } from './print.ts';

export default {
  id: 'astro',
  title: 'Astro',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'src/middleware.js',
  language: 'js',
  link: 'https://docs.astro.build/en/guides/middleware/',
  placement: text`Save it as ${'src/middleware.js'}; with middleware of your own put this one first in ${'sequence(…)'} of ${'astro:middleware'}. It runs for routes rendered on demand (${'export const prerender = false'}); files that were built get headers from your hosting.`,
  mistake: text`A prerendered endpoint: it is a file by then, and no middleware runs. And trying it with ${'astro dev'} alone, whose Vite responds to preflights of localhost pages itself.`,
  print: (policy) => `${fetchHandler(policy)}
export const onRequest = (context, next) => withCors(() => next())(context.request);
`,
} satisfies Recipe;
