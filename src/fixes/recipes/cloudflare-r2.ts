import { text } from '../../text/text.ts';
import { json } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

/** R2 takes no other method in a rule, and responds to OPTIONS by itself. */
const KNOWN = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']);

export default {
  id: 'cloudflare-r2',
  title: 'Cloudflare R2',
  kind: 'policy',
  tier: 2,
  products: ['r2'],
  proven: 'not-run-here',
  file: 'the bucket’s CORS policy',
  language: 'json',
  link: 'https://developers.cloudflare.com/r2/buckets/cors/',
  placement: text`In Cloudflare’s dashboard open the bucket’s ${'Settings'}, then ${'CORS Policy'}, and save it there. Keep the rules of the present policy that other pages need: a saved policy replaces it.`,
  mistake: text`${'*'} among ${'AllowedHeaders'}, which R2 does not take; and a custom domain whose cache still holds responses without the headers: purge it after the change.`,
  print: (policy) =>
    `${json([
      {
        AllowedOrigins: policy.origins,
        AllowedMethods: allMethods(policy).filter((method) => KNOWN.has(method)),
        ...(policy.requestHeaders.length > 0 ? { AllowedHeaders: policy.requestHeaders } : {}),
        ...(policy.exposedHeaders.length > 0 ? { ExposeHeaders: policy.exposedHeaders } : {}),
        MaxAgeSeconds: policy.maxAge,
      },
    ])}\n`,
} satisfies Recipe;
