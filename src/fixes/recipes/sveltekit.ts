import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { fetchHandler } from './print.ts';

export default {
  id: 'sveltekit',
  title: 'SvelteKit',
  kind: 'policy',
  tier: 2,
  products: ['sveltekit'],
  proven: 'here',
  file: 'src/hooks.server.js',
  language: 'js',
  link: 'https://svelte.dev/docs/kit/hooks#Server-hooks-handle',
  placement: text`Save it as ${'src/hooks.server.js'}. With hooks of your own put this one first in ${'sequence(…)'} of ${'@sveltejs/kit/hooks'}. Prerendered pages and files are not covered: those get headers from your hosting.`,
  mistake: text`Trying it with ${'vite dev'} alone: Vite's development server responds to preflights of localhost pages itself. And SvelteKit refuses form posts of other sites with 403 before this runs: see ${'csrf'} in ${'svelte.config.js'}.`,
  print: (policy) => `${fetchHandler(policy)}
export const handle = ({ event, resolve }) => withCors(() => resolve(event))(event.request);
`,
} satisfies Recipe;
