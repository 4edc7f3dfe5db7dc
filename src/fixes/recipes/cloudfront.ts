import { text } from '../../text/text.ts';
import { json } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods, neverEmpty } from './print.ts';

export default {
  id: 'cloudfront',
  title: 'Amazon CloudFront',
  kind: 'policy',
  tier: 1,
  products: ['cloudfront'],
  proven: 'not-run-here',
  file: 'response-headers-policy.json',
  language: 'json',
  link: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-response-headers.html',
  placement: text`Run ${'aws cloudfront create-response-headers-policy --response-headers-policy-config file://response-headers-policy.json'} and choose it in the behaviour, which must allow ${'OPTIONS'} and forward ${'Origin'} (origin request policy ${'CORS-S3Origin'} or ${'CORS-CustomOrigin'}).`,
  mistake: text`Leaving the old responses in the cache: create an invalidation, or the ones without headers stay.`,
  print: (policy) => {
    const list = (items: readonly string[]) => ({ Quantity: items.length, Items: items });
    const cors = {
      AccessControlAllowOrigins: list(policy.origins),
      AccessControlAllowHeaders: list(neverEmpty(policy.requestHeaders)),
      AccessControlAllowMethods: list(allMethods(policy)),
      AccessControlAllowCredentials: policy.credentials,
      ...(policy.exposedHeaders.length > 0 ? { AccessControlExposeHeaders: list(policy.exposedHeaders) } : {}),
      AccessControlMaxAgeSec: policy.maxAge,
      OriginOverride: true,
    };
    return `${json({ Name: 'cors', CorsConfig: cors })}\n`;
  },
} satisfies Recipe;
