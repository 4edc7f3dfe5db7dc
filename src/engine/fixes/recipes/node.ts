import { text } from '../../rules/text.ts';
import { js, jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: 'node',
  title: 'Node.js without a framework',
  kind: 'policy',
  file: 'server.js',
  language: 'js',
  link: 'https://nodejs.org/api/http.html#responsesetheadername-value',
  placement: text`Put the function beside your server, and call it first in the request listener: ${'if (cors(request, response)) return;'}.`,
  mistake: text`Setting the headers only where the call succeeds: an error answered without them looks like a CORS error in the page.`,
  print: (policy) => {
    const onPreflight = [
      ...(policy.methods.length > 0 ? [['Access-Control-Allow-Methods', policy.methods.join(', ')]] : []),
      ...(policy.requestHeaders.length > 0 ? [['Access-Control-Allow-Headers', policy.requestHeaders.join(', ')]] : []),
      ['Access-Control-Max-Age', String(policy.maxAge)],
    ];
    const set = (name: string, value: string) => `    response.setHeader(${js(name)}, ${js(value)});`;
    const onBoth = [
      ...(policy.credentials ? [set('Access-Control-Allow-Credentials', 'true')] : []),
      ...(policy.exposedHeaders.length > 0
        ? [set('Access-Control-Expose-Headers', policy.exposedHeaders.join(', '))]
        : []),
    ];
    return `const allowedOrigins = new Set(${jsList(policy.origins)});

/** Returns true when the request was a preflight, which is answered then. */
function cors(request, response) {
  const { origin } = request.headers;
  const allowed = allowedOrigins.has(origin);
  response.setHeader('Vary', 'Origin');
  if (allowed) {
    response.setHeader('Access-Control-Allow-Origin', origin);
${onBoth.map((line) => `${line}\n`).join('')}  }
  if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) return false;
  if (allowed) {
${onPreflight.map(([name = '', value = '']) => `${set(name, value)}\n`).join('')}  }
  response.writeHead(204).end();
  return true;
}
`;
  },
} satisfies Recipe;
