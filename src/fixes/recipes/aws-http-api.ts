import { text } from '../../text/text.ts';
import { json } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'aws-http-api',
  title: 'AWS API Gateway (HTTP API)',
  kind: 'policy',
  tier: 1,
  products: ['api-gateway-http', 'lambda-url'],
  proven: 'not-run-here',
  file: 'cors.json',
  language: 'json',
  link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html',
  placement: text`Run ${'aws apigatewayv2 update-api --api-id ID --cors-configuration file://cors.json'}. The gateway then responds to preflights itself.`,
  mistake: text`Sending the headers from the function as well: the gateway ignores or doubles them. Let the gateway alone write them.`,
  print: (policy) =>
    `${json({
      AllowOrigins: policy.origins,
      AllowMethods: allMethods(policy),
      ...(policy.requestHeaders.length > 0 ? { AllowHeaders: policy.requestHeaders } : {}),
      ...(policy.exposedHeaders.length > 0 ? { ExposeHeaders: policy.exposedHeaders } : {}),
      AllowCredentials: policy.credentials,
      MaxAge: policy.maxAge,
    })}\n`,
} satisfies Recipe;
