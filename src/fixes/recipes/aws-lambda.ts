import type { Header, HeaderList } from '../../fetch/model.ts';
import { text } from '../../text/text.ts';
import { js, jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { bothHeaders, preflightHeaders } from './print.ts';

export default {
  id: 'aws-lambda',
  title: 'AWS Lambda behind API Gateway (REST, proxy)',
  kind: 'policy',
  tier: 1,
  products: ['api-gateway-rest'],
  proven: 'not-run-here',
  file: 'index.mjs',
  language: 'js',
  link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html',
  placement: text`Put ${'withCors'} around the function’s handler, which comes in place of ${'handle'} below; let ${'OPTIONS'} reach the function (method ANY), without an authorizer. Under Gateway responses add the same headers to ${'DEFAULT_4XX'} and ${'DEFAULT_5XX'}. With an HTTP API or a Function URL use their own CORS settings instead.`,
  mistake: text`Turning CORS on in the console only: with proxy integration the function’s response needs the headers too, and so do the gateway’s own errors.`,
  print: (policy) => {
    const entry = ([name, value]: Header) => `${js(name)}: ${js(value)}`;
    const list = (headers: HeaderList) => headers.map((header) => `, ${entry(header)}`).join('');
    return `const allowedOrigins = new Set(${jsList(policy.origins)});

function withCors(handler) {
  return async (event, context) => {
    const names = Object.entries(event.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    const asked = Object.fromEntries(names);
    const isPreflight = event.httpMethod === 'OPTIONS' && 'access-control-request-method' in asked;
    let answer = { statusCode: 204 };
    if (!isPreflight) {
      try {
        answer = await handler(event, context);
      } catch (error) {
        console.error(error);
        answer = { statusCode: 500, body: 'Internal Server Error' };
      }
    }
    const headers = { ...answer.headers, Vary: 'Origin' };
    if (allowedOrigins.has(asked.origin)) {
      Object.assign(headers, { 'Access-Control-Allow-Origin': asked.origin${list(bothHeaders(policy))} });
      if (isPreflight) Object.assign(headers, { ${preflightHeaders(policy).map(entry).join(', ')} });
    }
    return { ...answer, headers };
  };
}

export const handler = withCors(handle);
`;
  },
} satisfies Recipe;
