import { text } from '../../text/text.ts';
import { json } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'gcs',
  title: 'Google Cloud Storage',
  kind: 'policy',
  tier: 2,
  products: ['google-storage'],
  proven: 'not-run-here',
  file: 'cors.json',
  language: 'json',
  link: 'https://cloud.google.com/storage/docs/using-cors',
  placement: text`Run ${'gcloud storage buckets update gs://BUCKET --cors-file=cors.json'}. ${'responseHeader'} names both: the request headers that are allowed, and the response headers that script may read.`,
  mistake: text`Calling ${'storage.cloud.google.com'}, which never sends CORS headers: take ${'storage.googleapis.com'}. And a file like the one for Amazon S3: here it is a list, and the names are others.`,
  print: (policy) =>
    `${json([
      {
        origin: policy.origins,
        method: allMethods(policy),
        responseHeader: [...new Set([...policy.requestHeaders, ...policy.exposedHeaders])],
        maxAgeSeconds: policy.maxAge,
      },
    ])}\n`,
} satisfies Recipe;
