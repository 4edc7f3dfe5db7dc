// Values as no server, page or file should send them, among those they do send.

import type { Header, HeaderList } from '../../src/fetch/model.ts';
import type { Call, Exchange, Hop } from '../../src/network/call.ts';
import type { RequestInfo, WebRequestEvent } from '../../src/network/web-request-event.ts';
import type { Random } from './random.ts';

const NASTY = [
  '\ud800',
  '\udfff',
  '\udc80',
  '\udcff\ud83d',
  '\u0000',
  '\u001b[2J',
  '\r\n',
  '\n',
  '\t',
  '\u202e',
  '\u2066\u2069',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\ufffe',
  'ä🙂',
  '"',
  "'",
  '`',
  '```',
  '\\',
  '$' + '{x}',
  '$&',
  '%',
  '%ZZ',
  '<script>',
  ']]>',
  '--',
  '*/',
  '#{x}',
  '{{x}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'undefined',
  'null',
  '*',
  ',',
  ', ',
  ';',
  ' ',
  ':',
  '(',
  '://',
  '@',
  '[',
  '#',
  '?',
  '… (5 more not kept)',
  '… (5 more characters not kept)',
  '[redacted]',
  'redacted',
  '’)',
  "'.",
] as const;

const WORDS = ['x-own', 'content-type', 'authorization', 'https', 'example', 'a', '0', '-1', '1e999', 'GET', 'true'];

/** Long enough to hurt whatever is not linear; the longest are rare, as each costs as much as a thousand others. */
export function length(random: Random): number {
  if (random.oneIn(40)) return 100_000 + random.below(100_000);
  return random.oneIn(4) ? 8_000 + random.below(12_000) : 200 + random.below(2_000);
}

const UNITS = [
  'a',
  'A',
  '-',
  '`',
  "'",
  ' ',
  ',',
  'a,',
  ', ',
  '/',
  '../',
  '%41',
  '\ud800',
  '\udc80',
  'ä',
  '🙂',
  '\n',
  '(',
  '[',
  '&a=b',
  'x-a,',
  '.',
  '..',
  '_',
  '\u202e',
  '"',
  '\\',
  '?',
  '#',
  ';',
  'a ',
  '*,',
  '@',
  ':',
  '0',
];

function long(random: Random): string {
  const unit = random.oneIn(3) ? `${random.pick(NASTY)}${random.pick(UNITS)}` : random.pick(UNITS);
  return unit.repeat(Math.ceil(length(random) / unit.length));
}

export function text(random: Random): string {
  if (random.oneIn(400)) return long(random);
  return random.some(4, () => (random.oneIn(2) ? random.pick(NASTY) : random.pick(WORDS))).join('');
}

/** Mostly the value given, sometimes bent, seldom something else altogether. */
export function bent(random: Random, value: string): string {
  if (!random.oneIn(5)) return value;
  if (random.oneIn(4)) return text(random);
  const at = random.below(value.length + 1);
  return (
    value.slice(0, at) + (random.oneIn(200) ? long(random) : random.pick(NASTY)) + value.slice(at + random.below(3))
  );
}

export const PAGES = [
  'https://app.example.com',
  'http://localhost:3000',
  'null',
  'capacitor://localhost',
  'moz-extension://6f2c',
];
const HOSTS = [
  'https://api.example.net',
  'http://api.example.net',
  'https://app.example.com',
  'http://127.0.0.1:8080',
  'https://[::1]:8443',
  'https://u:p@api.example.net',
  'https://bucket.s3.amazonaws.com',
  'https://xn--bcher-kva.example',
  'wss://api.example.net',
  'data:',
  'file://',
  'https://a..b',
  'https://*.example.com',
  'http://[',
];
const PATHS = [
  '',
  '/',
  '/items',
  '/v1/users?page=2&token=abc',
  '//items',
  '/login',
  '/a/%2e%2e/b#frag',
  '/_next/data',
  '?q',
];

export function url(random: Random): string {
  if (random.oneIn(500)) return `${random.pick(HOSTS)}/${long(random)}`;
  return bent(random, random.pick(HOSTS) + random.pick(PATHS));
}

export const page = (random: Random): string => bent(random, random.pick(PAGES));

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'patch', 'DELETE', 'OPTIONS', 'HEAD', 'QUERY', '*', 'get', '__proto__'];

export function method(random: Random): string {
  if (random.oneIn(300)) return random.pick(['A', 'a-', '`', "'a", '*']).repeat(length(random));
  return bent(random, random.pick(METHODS));
}

const NAMES = [
  'Content-Type',
  'Authorization',
  'X-Requested-With',
  'x-own',
  'x-other-1',
  'sentry-trace',
  'traceparent',
  '__proto__',
  'constructor',
  'toString',
  'Range',
  'Cookie',
  'access-control-allow-origin',
  '*',
  'X-Api-Key',
];

function names(random: Random): string[] {
  if (random.oneIn(200)) return Array.from({ length: length(random) / 8 }, (_, index) => `x-${index % 5000}`);
  return random.some(5, () => bent(random, random.pick(NAMES)));
}

const list = (random: Random): string => names(random).join(random.pick([', ', ',', ' ', ' , ', ',,']));

const RESPONSE: readonly (readonly [string, (random: Random) => string])[] = [
  ['Access-Control-Allow-Origin', (random) => (random.oneIn(3) ? '*' : page(random))],
  ['Access-Control-Allow-Origin', page],
  ['Access-Control-Allow-Credentials', (random) => random.pick(['true', 'True', 'false', '', 'true, true'])],
  ['Access-Control-Allow-Headers', list],
  ['Access-Control-Allow-Methods', (random) => random.some(5, () => method(random)).join(', ')],
  ['Access-Control-Expose-Headers', list],
  ['Access-Control-Max-Age', (random) => random.pick(['600', '-1', 'x', '9'.repeat(400), '1.5'])],
  ['Access-Control-Allow-Header', list],
  ['Vary', list],
  ['Location', url],
  ['Server', (random) => random.pick(['nginx', 'cloudflare', 'Microsoft-IIS/10.0', 'AmazonS3'])],
  ['X-Powered-By', (random) => random.pick(['Express', 'PHP/8', 'ASP.NET'])],
  ['Via', (random) => random.some(4, () => random.pick(['1.1 google', '2 kong', '1.1 varnish'])).join(', ')],
  ['Content-Type', (random) => random.pick(['application/json', 'text/html', 'image/png'])],
  ['X-Content-Type-Options', () => 'nosniff'],
  ['Cross-Origin-Resource-Policy', () => 'same-origin'],
  ['Set-Cookie', (random) => random.pick(['sid=1; SameSite=Lax', 'a=b; SameSite=None\nc=d', '=;=', 'AWSALB=x'])],
  ['Allow', list],
  ['WWW-Authenticate', () => 'Bearer realm="x"'],
  ['Upgrade', () => 'websocket'],
  ['Age', () => '12'],
  ['cf-ray', () => '1'],
  ['x-amz-request-id', () => '1'],
];

const REQUEST: readonly (readonly [string, (random: Random) => string])[] = [
  ['Origin', page],
  ['Sec-Fetch-Mode', (random) => random.pick(['cors', 'no-cors', 'same-origin', 'navigate'])],
  ['Sec-Fetch-Mode', () => 'cors'],
  ['Sec-Fetch-Site', (random) => random.pick(['cross-site', 'same-site'])],
  ['Sec-Fetch-Storage-Access', () => 'active'],
  ['Access-Control-Request-Method', method],
  ['Access-Control-Request-Headers', (random) => names(random).join(',')],
  ['Cookie', () => 'a=b'],
  ['Referer', url],
  ['Accept', (random) => random.pick(['*/*', 'text/event-stream'])],
  ['Content-Type', (random) => random.pick(['application/json', 'text/plain', 'text/plain; a="'])],
  ['Range', (random) => random.pick(['bytes=0-', `bytes=${'9'.repeat(300)}-`, 'bytes=9-1'])],
  ['Host', () => 'api.example.net'],
  ['User-Agent', () => 'Mozilla/5.0 Chrome/156.0.0.0'],
];

function headers(random: Random, known: typeof RESPONSE): HeaderList {
  const lines = random.some(8, (): Header => {
    if (random.oneIn(8)) return [bent(random, random.pick(NAMES)), text(random)];
    const [name, make] = random.pick(known);
    return [random.oneIn(4) ? bent(random, name.toLowerCase()) : name, bent(random, make(random))];
  });
  if (!random.oneIn(500)) return lines;
  return [...lines, ...Array.from({ length: 1000 + random.below(1500) }, (_, index): Header => [`x-${index}`, 'v'])];
}

export const requestHeaders = (random: Random): HeaderList => headers(random, REQUEST);
export const responseHeaders = (random: Random): HeaderList => headers(random, RESPONSE);

const ERRORS = [
  'net::ERR_FAILED',
  'net::ERR_ABORTED',
  'NS_ERROR_DOM_BAD_URI',
  'NS_BINDING_ABORTED',
  'NS_ERROR_FAILURE',
  'NS_ERROR_CORRUPTED_CONTENT',
  'net::ERR_CERT_DATE_INVALID',
  'net::ERR_UNSAFE_PORT',
  'net::ERR_NAME_NOT_RESOLVED',
  'net::ERR_BLOCKED_BY_CLIENT',
  'net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin',
  'net::ERR_BLOCKED_BY_CSP',
  'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
  'net::ERR_TOO_MANY_REDIRECTS',
  'net::ERR_UNKNOWN_URL_SCHEME',
  'NS_ERROR_CONTENT_BLOCKED',
];
const error = (random: Random): string => bent(random, random.pick(ERRORS));
const STATUSES = [
  200, 200, 204, 301, 302, 304, 307, 400, 401, 403, 404, 405, 407, 413, 429, 500, 502, 503, 101, 999, 0,
];
const status = (random: Random): number => random.pick(STATUSES);
const TYPES = [
  'xmlhttprequest',
  'xmlhttprequest',
  'xmlhttprequest',
  'font',
  'image',
  'script',
  'media',
  'websocket',
  'ping',
  'constructor',
  '__proto__',
  'other',
];
const STATES = ['started', 'sent', 'answered', 'redirected', 'completed', 'failed'] as const;
const time = (random: Random): number =>
  random.pick([0, 1, 5, 1.79e12, -1, 1e300, Number.NaN, Number.POSITIVE_INFINITY]);

function exchange(random: Random, made: Partial<Exchange>): Exchange {
  const failed = random.oneIn(2);
  const answered = !random.oneIn(4);
  return {
    requestId: String(random.below(20)),
    url: url(random),
    method: method(random),
    startedAt: random.oneIn(10) ? time(random) : random.below(100),
    endedAt: random.oneIn(5) ? null : random.oneIn(10) ? time(random) : random.below(200),
    requestHeaders: random.oneIn(4) ? null : requestHeaders(random),
    status: answered ? status(random) : null,
    responseHeaders: answered ? responseHeaders(random) : null,
    judgedHeaders: random.oneIn(15) ? responseHeaders(random) : null,
    fromCache: random.oneIn(10),
    ip: random.oneIn(5) ? '192.0.2.1' : null,
    linesApart: random.oneIn(5) ? true : undefined,
    error: failed ? error(random) : null,
    state: random.oneIn(5) ? random.pick(STATES) : failed ? 'failed' : 'completed',
    ...made,
  };
}

/** As a browser could have shown it, more or less: what the preflight asks for belongs to its request. */
function hop(random: Random): Hop {
  const request = exchange(random, {});
  if (random.oneIn(2)) return { preflight: null, request };
  const asked: HeaderList = [
    ['Origin', random.pick(PAGES)],
    ['Access-Control-Request-Method', request.method],
    ['Access-Control-Request-Headers', names(random).sort().join(',')],
  ];
  const made: Partial<Exchange> = random.oneIn(4) ? {} : { url: request.url, method: 'OPTIONS', requestHeaders: asked };
  return { preflight: exchange(random, made), request };
}

export function call(random: Random): Call {
  const initiator = random.oneIn(10) ? page(random) : random.pick(PAGES);
  const hops = Array.from({ length: random.oneIn(200) ? 25 : random.oneIn(5) ? 2 : 1 }, () => hop(random));
  return {
    id: random.oneIn(10) ? text(random) : String(random.below(1000)),
    tabId: 1,
    frameId: random.oneIn(10) ? -1 : 0,
    documentId: random.oneIn(2) ? 'd' : null,
    documentUrl: random.oneIn(3) ? null : url(random),
    initiator: random.oneIn(20) ? null : initiator,
    type: random.pick(TYPES),
    page: 1,
    hops,
    timing: random.oneIn(5) ? random.pick([0, 200, 404]) : null,
    asker: random.oneIn(4)
      ? {
          api: random.pick(['fetch', 'xhr', 'other']),
          source: random.oneIn(3) ? null : text(random),
          error: random.oneIn(2) ? null : error(random),
          headerOrder: names(random).map((name) => name.toLowerCase()),
        }
      : null,
    recorded: random.oneIn(8) ? random.pick(['silent', 'other']) : undefined,
    tried: random.oneIn(20) ? true : undefined,
    policy: random.oneIn(20)
      ? { directive: random.pick(['connect-src', text(random)]), from: 'default-src', sources: text(random) }
      : undefined,
  };
}

/** A call in which lists are long, and what decides may stand anywhere in them. */
export function huge(random: Random): Call {
  const made = call(random);
  const asked = Array.from({ length: 1 + random.below(30) }, (_, index) => `x-${index * 37}`);
  const own = random.oneIn(6) ? 'M'.repeat(100 + random.below(9000)) : method(random);
  const listed = Array.from(
    { length: 200 + random.below(4000) },
    (_, index) => `${random.oneIn(9) ? 'X' : 'x'}-${index}`,
  );
  const methods = Array.from({ length: 200 + random.below(2000) }, (_, index) => `M${index}`);
  const among = (items: readonly string[], item: string) => items.toSpliced(random.below(items.length), 0, item);
  const odd = ['*', 'a b', '(', own, asked[0] ?? '', '… (5 more not kept', 'b'.repeat(9000), `${'c'.repeat(900)} d`];
  const headers: HeaderList = [
    [
      'Access-Control-Allow-Origin',
      random.pick([
        '*',
        'https://app.example.com',
        `https://app.example.com/${'a'.repeat(9000)}`,
        'a, '.repeat(4000),
        `https://${'%'.repeat(9000)}`,
        'x'.repeat(9000),
      ]),
    ],
    ['Access-Control-Allow-Credentials', 'true'],
    [
      'Access-Control-Allow-Headers',
      (random.oneIn(2) ? listed : among(listed, random.pick(odd))).join(random.pick([',', ', '])),
    ],
    ['Access-Control-Allow-Methods', (random.oneIn(3) ? methods : among(methods, random.pick(odd))).join(', ')],
    ['Access-Control-Expose-Headers', listed.join(',')],
    ['Vary', among(listed, 'Origin').join(',')],
    ...(random.oneIn(3) ? Array.from({ length: 1500 }, (_, index): Header => [`x-${index}`, 'v'.repeat(90)]) : []),
    ...(random.oneIn(4) ? [['access-control-allow-headers', listed.join(',')] as const] : []),
    ...(random.oneIn(9)
      ? Array.from({ length: 300 }, (): Header => ['Access-Control-Allow-Origin', 'https://b.example'])
      : []),
  ];
  const sent: HeaderList = [
    ['Origin', 'https://app.example.com'],
    ['Sec-Fetch-Mode', 'cors'],
    ['Access-Control-Request-Method', own],
    ['Access-Control-Request-Headers', asked.join(',')],
  ];
  const address = `https://api.example.net/${'a'.repeat(random.oneIn(3) ? 20_000 : 5)}`;
  return {
    ...made,
    type: 'xmlhttprequest',
    policy: undefined,
    initiator: 'https://app.example.com',
    hops: [
      {
        preflight: exchange(random, {
          url: address,
          method: 'OPTIONS',
          requestHeaders: sent,
          status: 204,
          responseHeaders: headers,
        }),
        request: exchange(random, { url: address, method: own, responseHeaders: random.oneIn(2) ? headers : null }),
      },
    ],
  };
}

/** Events of a few requests in any order, some of them twice and some of them never. */
export function observations(random: Random): readonly WebRequestEvent[] {
  const urls = [url(random), url(random), 'https://api.example.net/items'];
  const found: WebRequestEvent[] = [];
  const requests = Array.from({ length: 1 + random.below(4) }, (_, index) => ({
    id: String(index),
    url: random.pick(urls),
    method: random.oneIn(2) ? 'OPTIONS' : method(random),
  }));
  for (let count = random.below(14); count > 0; count -= 1) {
    const { id, url: own, method: asked } = random.pick(requests);
    const context: RequestInfo = {
      requestId: id,
      url: random.oneIn(6) ? random.pick(urls) : own,
      method: asked,
      type: random.pick(TYPES),
      tabId: 1,
      frameId: 0,
      documentId: random.oneIn(4) ? null : 'd',
      documentUrl: null,
      initiator: random.oneIn(8) ? null : 'https://app.example.com',
      at: random.oneIn(20) ? time(random) : found.length,
    };
    const answer = { fromCache: random.oneIn(8), ip: null };
    const each = random.pick([
      (): WebRequestEvent => ({ kind: 'started', ...context }),
      (): WebRequestEvent => ({ kind: 'sent', headers: requestHeaders(random), ...context }),
      (): WebRequestEvent => ({
        kind: 'answered',
        status: status(random),
        headers: responseHeaders(random),
        ...answer,
        ...context,
      }),
      (): WebRequestEvent => ({
        kind: 'completed',
        status: status(random),
        headers: random.oneIn(2) ? null : responseHeaders(random),
        ...answer,
        ...context,
      }),
      (): WebRequestEvent => ({ kind: 'failed', error: error(random), ...answer, ...context }),
    ])();
    found.push(each);
    if (random.oneIn(6)) found.push(each);
  }
  return random.oneIn(3) ? found.toSorted(() => random.below(3) - 1) : found;
}

const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  [],
  {},
  [[]],
  'x',
  undefined,
];

/** The same data with one thing in it changed, left out, doubled or put in its place. Only plain data is looked into. */
export function mutated(random: Random, data: unknown, times = 1 + random.below(4)): unknown {
  let changed = data;
  for (let count = 0; count < times; count += 1) changed = mutatedOnce(random, changed);
  return changed;
}

function mutatedOnce(random: Random, data: unknown): unknown {
  if (typeof data === 'string' && !random.oneIn(4)) return bentOnce(random, data);
  if (Array.isArray(data) && data.length > 0 && !random.oneIn(12)) {
    const at = random.below(data.length);
    if (random.oneIn(10)) return data.toSpliced(at, 1);
    if (random.oneIn(10)) return data.toSpliced(at, 0, random.pick(data));
    return data.with(at, mutatedOnce(random, data[at]));
  }
  if (typeof data === 'object' && data !== null && Object.keys(data).length > 0 && !random.oneIn(12)) {
    const key = random.pick(Object.keys(data));
    const rest = Object.entries(data).filter(([name]) => name !== key);
    if (random.oneIn(10)) return Object.fromEntries(rest);
    const value = mutatedOnce(random, (data as Record<string, unknown>)[key]);
    return Object.fromEntries([...rest, [random.oneIn(15) ? text(random) : key, value]]);
  }
  if (typeof data === 'number') return random.oneIn(3) ? random.pick(ODD) : random.pick([0, -1, 1e300, 1.5, data + 1]);
  return random.oneIn(2) ? text(random) : random.pick(ODD);
}

function bentOnce(random: Random, value: string): string {
  const at = random.below(value.length + 1);
  return random.oneIn(3) ? text(random) : value.slice(0, at) + random.pick(NASTY) + value.slice(at);
}

/** Text with a piece of it cut out, doubled, or replaced. */
export function damaged(random: Random, given: string): string {
  const at = random.below(given.length + 1);
  const to = at + random.below(60);
  switch (random.below(5)) {
    case 0:
      return given.slice(0, at);
    case 1:
      return given.slice(0, at) + given.slice(to);
    case 2:
      return given.slice(0, to) + given.slice(at);
    case 3:
      return (
        given.slice(0, at) +
        (random.oneIn(20) ? random.pick(['[', '{"a":', '"', '\\']).repeat(length(random)) : text(random)) +
        given.slice(to)
      );
    default:
      return given.slice(0, at) + random.pick(NASTY) + given.slice(at);
  }
}
