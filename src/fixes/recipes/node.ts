import type { Header } from '../../fetch/model.ts';
import { text } from '../../text/text.ts';
import { js, jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { bothHeaders, preflightHeaders } from './print.ts';

export default {
  id: 'node',
  title: 'Node.js without a framework',
  kind: 'policy',
  tier: 1,
  products: [],
  proven: 'here',
  file: 'server.js',
  language: 'js',
  link: 'https://nodejs.org/api/http.html#responsesetheadername-value',
  placement: text`Put the function beside your server, and call it first in the request listener: ${'if (cors(request, response)) return;'}. Where a library makes the server, look for its own option (tRPC’s standalone adapter: ${'middleware: cors()'}), or send the headers from a proxy in front.`,
  mistake: text`Setting the headers only where the call succeeds: an error sent without them looks like a CORS error in the page.`,
  print: (policy) => {
    const set = ([name, value]: Header) => `    response.setHeader(${js(name)}, ${js(value)});\n`;
    return `const allowedOrigins = new Set(${jsList(policy.origins)});

/** Returns true when the request was a preflight, which gets its response here. */
function cors(request, response) {
  const { origin } = request.headers;
  const allowed = allowedOrigins.has(origin);
  response.setHeader('Vary', 'Origin');
  if (allowed) {
    response.setHeader('Access-Control-Allow-Origin', origin);
${bothHeaders(policy).map(set).join('')}  }
  if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) return false;
  if (allowed) {
${preflightHeaders(policy).map(set).join('')}  }
  response.writeHead(204).end();
  return true;
}
`;
  },
} satisfies Recipe;
