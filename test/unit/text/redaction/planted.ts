// Secrets planted in every place of a call, as a browser tells of it and as a HAR file holds it.
import fc from 'fast-check';
import { TOKENS } from './secrets.ts';

const from = (alphabet: string, min: number, max: number) =>
  fc.noShrink(
    fc.array(fc.constantFrom(...alphabet), { minLength: min, maxLength: max }).map((characters) => characters.join('')),
  );

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const BASE62 = LOWER + LOWER.toUpperCase() + DIGITS;
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** What looks like a token wherever it stands. */
export const tokens: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...Object.values(TOKENS)),
  from(BASE62, 24, 64),
  from(`${BASE62}-_`, 28, 64),
  from(`${BASE62}+/`, 28, 64).map((text) => `${text}==`),
  from(`${LOWER}${DIGITS}`, 24, 48),
  from('abcdef0123456789', 32, 64),
  from('ABCDEF0123456789', 32, 64),
  from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 32, 52),
  from(BASE62, 36, 36).map((text) => `ghp_${text}`),
  from(BASE62, 32, 48).map((text) => `sk-${text}`),
  from(BASE62, 24, 24).map((text) => `xoxb-${text}`),
  from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16, 16).map((text) => `AKIA${text}`),
  fc
    .tuple(fc.jsonValue(), from(`${BASE62}-_`, 32, 43))
    .map(([claims, signature]) => {
      const part = Buffer.from(JSON.stringify({ claims })).toString('base64url');
      return `eyJhbGciOiJIUzI1NiJ9.${part}.${signature}`;
    })
    .filter((text) => text.length < 600),
);

/** Short ones, and words: secret by where they stand alone. */
export const words: fc.Arbitrary<string> = fc.oneof(
  from(DIGITS, 7, 9).filter((text) => !text.startsWith('0')),
  from(`${LOWER}${DIGITS}`, 8, 14).filter((text) => /\d/.test(text)),
  fc.constantFrom('hunter2-very-secret', 'correct-horse-battery9', 'Pa55w0rd!'),
  fc.uuid(),
);

const SECRET_NAMES = [
  'token',
  'access_token',
  'authToken',
  'secretKey',
  'user[password]',
  'PHPSESSID',
  'code_verifier',
  'otp',
  'pin',
  'ticket',
  'api-key',
  'sig',
  'X-Amz-Signature',
  'Key-Pair-Id',
  'csrf',
  'bearer',
  'CLIENT_SECRET',
];
const ANY_NAMES = ['q', 'x', 'cursor', 'data', 'page[after]', 'f', 'h', 'value', 'trace'];

const percent = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const percentOnce = (text: string) => encodeURIComponent(text);
const SPELLINGS: readonly ((text: string) => string)[] = [
  percentOnce,
  percentOnce,
  percent,
  (text) => percentOnce(percentOnce(text)),
  (text) => percentOnce(percent(text)),
  (text) => percentOnce(percentOnce(percentOnce(text))),
];
const spelling = fc.constantFrom(...SPELLINGS);

const API = 'https://api.example.net';
/** URLs in which anything that looks like a token is one. */
const byLooks = fc
  .tuple(tokens, spelling, fc.constantFrom(...ANY_NAMES), fc.nat(11))
  .map(([secret, spell, name, place]): readonly [string, string] => {
    const value = spell(secret);
    const urls = [
      `${API}/items?${name}=${value}`,
      `${API}/items?page=2&${value}`,
      `${API}/items?page=2&${value}=1`,
      `${API}/users/${value}/items`,
      `${API}/users/a-${value}`,
      `${API}/items;v=${value}/x`,
      `${API}/items#${value}`,
      `${API}/#/route?${name}=${value}`,
      `${API}/items?${name}=${spell(JSON.stringify({ a: [1, { b: secret }] }))}`,
      `${API}/items?${name}=${spell(`https://b.example/x?q=${percentOnce(secret)}`)}`,
      `${API}/items?${name}=${spell(`https://b.example/${percentOnce(secret)}/x`)}`,
      `${API}/items?${name}=a,${value},b`,
    ];
    return [urls[place] ?? API, secret];
  });

/** URLs in which the place says that it is one. */
const byPlace = fc
  .tuple(fc.oneof(words, tokens), spelling, fc.constantFrom(...SECRET_NAMES), fc.nat(14))
  .map(([secret, spell, name, place]): readonly [string, string] => {
    const value = spell(secret);
    const once = percentOnce(secret);
    const urls = [
      `${API}/items?${name}=${value}`,
      `${API}/items?a=1&${percent(name)}=${value}&b=2`,
      `${API}/items?${name.toUpperCase()}=${value}`,
      `${API}/items;${name}=${value}`,
      `${API}/items;a=1;${name}=${value}/x?y=1`,
      `${API}/reset/${value}`,
      `${API}/invite/${value}/accept`,
      `${API}/auth/magic-link/${value}`,
      `${API}/verify/email/${value}`,
      `${API}/#/route?${name}=${value}`,
      `${API}/#${name}=${value}&expires_in=60`,
      `https://ada:${once}@api.example.net/items`,
      `https://${once}@api.example.net/items`,
      `${API}/items?data=${spell(JSON.stringify({ a: [1, { [name]: secret }] }))}`,
      `${API}/items?next=${spell(`https://b.example/x?${percentOnce(name)}=${once}`)}`,
    ];
    return [urls[place] ?? API, secret];
  });

export const secretUrl: fc.Arbitrary<readonly [url: string, secret: string]> = fc.oneof(byLooks, byPlace);

const HEADERS = [
  'Authorization',
  'Proxy-Authorization',
  'Cookie',
  'Set-Cookie',
  'X-Api-Key',
  'Token',
  'Refresh',
  'SourceMap',
  'Report-To',
  'Link',
  'NEL',
  'ETag',
  'X-Request-Id',
  'Server-Timing',
  'Sec-WebSocket-Protocol',
  'DPoP',
  'Idempotency-Key',
  'X-Anything',
  'apikey',
];
const READ_HEADERS = [
  'Server',
  'Via',
  'X-Powered-By',
  'X-Cache',
  'Vary',
  'Allow',
  'Content-Type',
  'Accept',
  'Accept-Language',
  'Cache-Control',
  'WWW-Authenticate',
  'Content-Security-Policy',
  'Access-Control-Allow-Origin',
  'Access-Control-Allow-Credentials',
  'Access-Control-Allow-Headers',
  'Access-Control-Allow-Methods',
  'Access-Control-Expose-Headers',
  'Access-Control-Max-Age',
  'Access-Control-Request-Headers',
  'Access-Control-Request-Method',
  'Access-Control-Alow-Origin',
  'Cross-Origin-Resource-Policy',
  'Content-Disposition',
  'Range',
  'Retry-After',
  'X-Amzn-ErrorType',
  'Sec-Fetch-Mode',
  'Timing-Allow-Origin',
];

/** A header with a secret as its value, in its value, or as its name. */
export const secretHeader: fc.Arbitrary<readonly [name: string, value: string, secret: string]> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...HEADERS), fc.oneof(words, tokens), fc.nat(5))
    .map(([name, secret, shape]): readonly [string, string, string] => {
      const shapes = [secret, `a=${secret}; Path=/`, `x; ${secret}`, `"${secret}"`, `0; url=/x?t=${secret}`, secret];
      const value = name === 'Set-Cookie' || name === 'Cookie' ? `sid=${secret}; Path=/` : (shapes[shape] ?? secret);
      return [name, value, secret];
    }),
  fc
    .tuple(fc.constantFrom(...READ_HEADERS), tokens, fc.nat(6))
    .map(([name, secret, shape]): readonly [string, string, string] => {
      const shapes = [
        secret,
        `a, ${secret}`,
        `text/html; q=${secret}`,
        `"${secret}"`,
        `https://app.example.com/x?q=${percentOnce(secret)}`,
        `https://${percentOnce(secret)}@app.example.com`,
        `Bearer ${secret}`,
      ];
      return [name, shapes[shape] ?? secret, secret];
    }),
  fc
    .tuple(fc.constantFrom('Location', 'Referer'), secretUrl)
    .map(([name, [url, secret]]): readonly [string, string, string] => [name, url, secret]),
  fc
    .tuple(words, fc.constantFrom('Bearer realm="x", token="', 'Digest nonce="', 'Digest realm=a, opaque="'))
    .map(([secret, front]): readonly [string, string, string] => ['WWW-Authenticate', `${front}${secret}"`, secret]),
  fc
    .tuple(words)
    .map(([secret]): readonly [string, string, string] => [
      'Content-Security-Policy',
      `script-src 'nonce-${base64(secret)}' 'nonce-${secret}'; report-uri https://r.example/?token=${secret}`,
      secret,
    ]),
  from(BASE62, 24, 40).map((secret): readonly [string, string, string] => [`x-${secret}`, '1', secret]),
  from(BASE62, 24, 40).map((secret): readonly [string, string, string] => ['Cookie', `${secret}=1`, secret]),
);

/** Percent signs and JSON’s backslashes read, as often as it takes: what somebody could make out without guessing. */
export function readings(text: string): readonly string[] {
  const found = [text];
  for (let round = 0; round < 5; round += 1) {
    const before = found.at(-1) ?? '';
    const next = before
      .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\(["\\/])/g, '$1')
      .replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
        try {
          return decodeURIComponent(run);
        } catch {
          return run;
        }
      });
    if (next === before) break;
    found.push(next);
  }
  return found.map((each) => each.toLowerCase());
}

export function holds(text: string, secret: string): boolean {
  const wanted = [secret, base64(secret).replace(/=+$/, '')].map((each) => each.toLowerCase());
  return readings(text).some((reading) => wanted.some((each) => reading.includes(each)));
}
