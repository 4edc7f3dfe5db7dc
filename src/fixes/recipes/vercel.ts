import type { Header } from '../../fetch/model.ts';
import { text } from '../../text/text.ts';
import { js, jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { bothHeaders, preflightHeaders } from './print.ts';

export default {
  id: 'vercel',
  title: 'Vercel (any framework)',
  kind: 'policy',
  tier: 2,
  products: ['vercel'],
  proven: 'not-run-here',
  file: 'middleware.js',
  language: 'js',
  link: 'https://vercel.com/docs/routing-middleware/api',
  placement: text`Run ${'npm install @vercel/functions'}, save it as ${'middleware.js'} beside ${'package.json'} and deploy. With Next.js take the recipe for Next.js instead.`,
  mistake: text`${'headers'} in ${'vercel.json'}: they name one origin for everybody and do not cover preflights. And Deployment Protection, which responds to preflights with 401: list the paths under ${'OPTIONS Allowlist'} in the project’s settings.`,
  print: (policy) => {
    const set = ([name, value]: Header) => `headers.set(${js(name)}, ${js(value)});\n`;
    const lines = (indent: string, headers: readonly Header[]) =>
      headers.map((header) => `${indent}${set(header)}`).join('');
    return `import { next } from '@vercel/functions';

const allowedOrigins = new Set(${jsList(policy.origins)});

export default function middleware(request) {
  const origin = request.headers.get('Origin');
  const isPreflight = request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method');
  const headers = new Headers({ Vary: 'Origin' });
  if (allowedOrigins.has(origin)) {
    headers.set('Access-Control-Allow-Origin', origin);
${lines('    ', bothHeaders(policy))}    if (isPreflight) {
${lines('      ', preflightHeaders(policy))}    }
  }
  return isPreflight ? new Response(null, { status: 204, headers }) : next({ headers });
}

// Only where calls from other origins are welcome, e.g. export const config = { matcher: '/api/:path*' };
`;
  },
} satisfies Recipe;
