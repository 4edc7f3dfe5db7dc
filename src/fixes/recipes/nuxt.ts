import type { Header } from '../../fetch/model.ts';
import { text } from '../../text/text.ts';
import { js, jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { bothHeaders, preflightHeaders } from './print.ts';

export default {
  id: 'nuxt',
  title: 'Nuxt (Nitro)',
  kind: 'policy',
  tier: 2,
  products: ['nuxt'],
  proven: 'here',
  file: 'server/middleware/cors.js',
  language: 'js',
  link: 'https://nuxt.com/docs/guide/directory-structure/server#server-middleware',
  placement: text`Save it as ${'server/middleware/cors.js'} (in plain Nitro: ${'middleware/cors.js'}); the functions are imported by themselves. Middleware runs in the order of the file names: name it ${'0.cors.js'} if you have others.`,
  mistake: text`${"routeRules: { '/api/**': { cors: true } }"}: that allows every origin, and no credentials.`,
  print: (policy) => {
    const set = ([name, value]: Header) => `setResponseHeader(event, ${js(name)}, ${js(value)});\n`;
    const lines = (indent: string, headers: readonly Header[]) =>
      headers.map((header) => `${indent}${set(header)}`).join('');
    return `const allowedOrigins = new Set(${jsList(policy.origins)});

export default defineEventHandler((event) => {
  const origin = getRequestHeader(event, 'Origin');
  const asksFor = getRequestHeader(event, 'Access-Control-Request-Method');
  const isPreflight = event.method === 'OPTIONS' && asksFor !== undefined;
  appendResponseHeader(event, 'Vary', 'Origin');
  if (allowedOrigins.has(origin)) {
    setResponseHeader(event, 'Access-Control-Allow-Origin', origin);
${lines('    ', bothHeaders(policy))}    if (isPreflight) {
${lines('      ', preflightHeaders(policy))}    }
  }
  if (isPreflight) return sendNoContent(event);
});
`;
  },
} satisfies Recipe;
