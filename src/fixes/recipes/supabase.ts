import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { fetchHandler } from './print.ts';

export default {
  id: 'supabase',
  title: 'Supabase Edge Functions',
  kind: 'policy',
  tier: 1,
  products: ['supabase-functions'],
  proven: 'not-run-here',
  file: 'supabase/functions/NAME/index.ts',
  language: 'js',
  link: 'https://supabase.com/docs/guides/functions/cors',
  placement: text`Put ${'withCors'} around the function’s handler, which comes in place of ${'handle'} below. If the page sends no login of Supabase, deploy with ${'--no-verify-jwt'}: otherwise the gateway responds with 401 before the function runs, without any header.`,
  mistake: text`Code that can fail before the ${'OPTIONS'} answer, such as an import or a missing secret: the preflight then gets the platform’s error.`,
  print: (policy) => `${fetchHandler(policy)}\nDeno.serve(withCors(handle));\n`,
} satisfies Recipe;
