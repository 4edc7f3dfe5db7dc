import { text } from '../../text/text.ts';
import { js } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { proxyPath } from './proxy-path.ts';

export default {
  id: 'backend-for-frontend',
  title: 'Somebody else’s API, through your own server',
  kind: 'proxy',
  tier: 1,
  products: [],
  proven: 'here',
  file: 'server.js',
  language: 'js',
  link: 'https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS',
  placement: text`For an API whose headers you cannot change. In a server of the page’s own origin call it first (Node.js 18 and later): ${'if (forward(request, response)) return;'}. Keys of the API belong here, not in the page.`,
  mistake: text`A proxy that takes the whole URL from the page: anybody could then reach any server through yours. This one knows a single server. Public ‘CORS proxies’ read all that goes through them.`,
  print: (_policy, target) => {
    const { prefix, added, relative } = proxyPath(target);
    const rest = added ? `request.url.slice(${js(prefix)}.length)` : 'request.url';
    return `const { Readable } = require('node:stream');

const API = ${js(target.origin)};
const PASSED = ['accept', 'accept-language', 'content-type'];

/** Returns true when the request is one for the API, which responds to it then. */
function forward(request, response) {
  if (!request.url.startsWith(${js(`${prefix}/`)})) return false;
  const headers = new Headers(Object.entries(request.headers).filter(([name]) => PASSED.includes(name)));
  // headers.set('Authorization', \`Bearer \${process.env.API_KEY}\`);
  const body = ['GET', 'HEAD'].includes(request.method) ? undefined : Readable.toWeb(request);
  fetch(API + ${rest}, { method: request.method, headers, body, duplex: 'half', redirect: 'manual' })
    .then((answer) => {
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? 'text/plain' });
      if (answer.body === null) response.end();
      else Readable.fromWeb(answer.body).on('error', () => response.destroy()).pipe(response);
    })
    .catch(() => response.writeHead(502).end('The API did not answer.'));
  return true;
}

// In the page, instead of the full URL:
// fetch(${js(relative)})
`;
  },
} satisfies Recipe;
