import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { fetchHandler } from './print.ts';

export default {
  id: 'netlify',
  title: 'Netlify (edge function)',
  kind: 'policy',
  tier: 2,
  products: ['netlify'],
  proven: 'not-run-here',
  file: 'netlify/edge-functions/cors.js',
  language: 'js',
  link: 'https://docs.netlify.com/build/edge-functions/api/',
  placement: text`Save it as ${'netlify/edge-functions/cors.js'} and deploy. It goes around files and functions of the whole site; ${'path'} in the last line can name fewer, such as ${'/api/*'}.`,
  mistake: text`Headers in ${'_headers'} or ${'netlify.toml'}: they are not added to responses of functions, cannot tell one origin from another, and do not cover preflights.`,
  print: (policy) => `${fetchHandler(policy)}
export default withCors((request, context) => context.next());

export const config = { path: '/*' };
`,
} satisfies Recipe;
