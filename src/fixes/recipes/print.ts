// What several recipes print alike.
import type { Header, HeaderList } from '../../fetch/model.ts';
import type { Policy } from '../policy/required.ts';
import { js, jsList } from '../quote.ts';

/** Beside Access-Control-Allow-Origin, on both answers. */
export function bothHeaders(policy: Policy): HeaderList {
  const credentials: readonly Header[] = policy.credentials ? [['Access-Control-Allow-Credentials', 'true']] : [];
  const exposed: readonly Header[] =
    policy.exposedHeaders.length > 0 ? [['Access-Control-Expose-Headers', policy.exposedHeaders.join(', ')]] : [];
  return [...credentials, ...exposed];
}

/** On the preflight's answer alone. */
export function preflightHeaders(policy: Policy): HeaderList {
  const { methods, requestHeaders } = policy;
  return [
    ...(methods.length > 0 ? [['Access-Control-Allow-Methods', methods.join(', ')] as const] : []),
    ...(requestHeaders.length > 0 ? [['Access-Control-Allow-Headers', requestHeaders.join(', ')] as const] : []),
    ['Access-Control-Max-Age', String(policy.maxAge)],
  ];
}

/** What only one of two layers may write. */
export const OWN: readonly string[] = [
  'Access-Control-Allow-Origin',
  'Access-Control-Allow-Credentials',
  'Access-Control-Expose-Headers',
  'Access-Control-Allow-Methods',
  'Access-Control-Allow-Headers',
  'Access-Control-Max-Age',
];

export function allMethods(policy: Policy): readonly string[] {
  return ['GET', 'HEAD', 'POST', ...policy.methods];
}

/** Options of the npm package `cors`, which Express, NestJS, Socket.IO and others hand on; one `key: value,` a line. */
export function corsOptions(policy: Policy, indent: string): string {
  const lines = [
    `origin: ${jsList(policy.origins)},`,
    `methods: ${jsList(allMethods(policy))},`,
    `allowedHeaders: ${jsList(policy.requestHeaders)},`,
    ...(policy.credentials ? ['credentials: true,'] : []),
    ...(policy.exposedHeaders.length > 0 ? [`exposedHeaders: ${jsList(policy.exposedHeaders)},`] : []),
    `maxAge: ${policy.maxAge},`,
  ];
  return lines.map((line) => `${indent}${line}\n`).join('');
}

/**
 * Some libraries take an empty list of request headers for a wish to allow every one: `accept`, which needs no permission,
 * keeps the list from being empty.
 */
export function neverEmpty(names: readonly string[]): readonly string[] {
  return names.length > 0 ? names : ['accept'];
}

/** `withCors(handler)` for servers that answer a Request with a Response: Workers, Deno, Bun, edge functions. */
export function fetchHandler(policy: Policy): string {
  const set = (indent: string, [name, value]: Header) => `${indent}headers.set(${js(name)}, ${js(value)});\n`;
  const both = bothHeaders(policy).map((header) => set('      ', header));
  const preflight = preflightHeaders(policy).map((header) => set('        ', header));
  return `const allowedOrigins = new Set(${jsList(policy.origins)});

/** Responds to preflights itself, and adds the CORS headers to every response of \`handler\`, errors too. */
function withCors(handler) {
  return async (request, ...rest) => {
    const origin = request.headers.get('Origin');
    const isPreflight = request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method');
    let answer = new Response(null, { status: 204 });
    if (!isPreflight) {
      try {
        answer = await handler(request, ...rest);
      } catch (error) {
        console.error(error);
        answer = new Response('Internal Server Error', { status: 500 });
      }
      // A WebSocket begins: CORS plays no part, and such a response cannot be copied.
      if (!answer || answer.status === 101) return answer;
    }
    const headers = new Headers(answer.headers);
    headers.append('Vary', 'Origin');
    if (allowedOrigins.has(origin)) {
      headers.set('Access-Control-Allow-Origin', origin);
${both.join('')}${preflight.length > 0 ? `      if (isPreflight) {\n${preflight.join('')}      }\n` : ''}    }
    return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
  };
}
`;
}
