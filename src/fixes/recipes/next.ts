import type { Header } from '../../fetch/model.ts';
import { text } from '../../text/text.ts';
import { js, jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { bothHeaders, preflightHeaders } from './print.ts';

export default {
  id: 'next',
  title: 'Next.js',
  kind: 'policy',
  tier: 1,
  products: ['next'],
  proven: 'here',
  file: 'proxy.js',
  language: 'js',
  link: 'https://nextjs.org/docs/app/api-reference/file-conventions/proxy#cors',
  placement: text`Save it as ${'proxy.js'} beside ${'app'} or ${'pages'} (in ${'src'} if you have that). Before Next.js 16 the file is ${'middleware.js'} and the function ${'middleware'}. Deployments behind a login respond to preflights themselves: see the hosting’s settings.`,
  mistake: text`A URL with the wrong trailing slash: Next.js redirects it, and a preflight may not be redirected. Call it as ${'trailingSlash'} in ${'next.config.js'} wants it.`,
  print: (policy) => {
    const set = ([name, value]: Header) => `headers.set(${js(name)}, ${js(value)});\n`;
    return `import { NextResponse } from 'next/server';

const allowedOrigins = new Set(${jsList(policy.origins)});

export function proxy(request) {
  const origin = request.headers.get('Origin');
  const isPreflight = request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method');
  const answer = isPreflight ? new NextResponse(null, { status: 204 }) : NextResponse.next();
  const { headers } = answer;
  headers.append('Vary', 'Origin');
  if (allowedOrigins.has(origin)) {
    headers.set('Access-Control-Allow-Origin', origin);
${bothHeaders(policy)
  .map((header) => `    ${set(header)}`)
  .join('')}    if (isPreflight) {
${preflightHeaders(policy)
  .map((header) => `      ${set(header)}`)
  .join('')}    }
  }
  return answer;
}

// Only where calls from other origins are welcome, e.g. export const config = { matcher: '/api/:path*' };
`;
  },
} satisfies Recipe;
