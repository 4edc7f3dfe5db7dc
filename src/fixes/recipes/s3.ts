import { text } from '../../text/text.ts';
import { json } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

/** S3 refuses a rule that names any other method; OPTIONS it answers by itself. */
const KNOWN = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']);

export default {
  id: 's3',
  title: 'Amazon S3, and stores that speak its protocol',
  kind: 'policy',
  tier: 1,
  products: ['s3', 'minio'],
  proven: 'not-run-here',
  file: 'cors.json',
  language: 'json',
  link: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html',
  placement: text`Run ${'aws s3api put-bucket-cors --bucket NAME --cors-configuration file://cors.json'}; in the console paste the list after ${'"CORSRules":'} alone.`,
  mistake: text`Leaving ${'ETag'} out of ${'ExposeHeaders'} when uploading in parts, and a CDN before the bucket that does not forward ${'Origin'}.`,
  print: (policy) =>
    `${json({
      CORSRules: [
        {
          AllowedOrigins: policy.origins,
          AllowedMethods: allMethods(policy).filter((method) => KNOWN.has(method)),
          AllowedHeaders: policy.requestHeaders,
          ExposeHeaders: policy.exposedHeaders,
          MaxAgeSeconds: policy.maxAge,
        },
      ],
    })}\n`,
} satisfies Recipe;
