import { expect, it } from 'vitest';
import { redirectFailure, redirectLocation, taintedOrigin } from '../../../src/fetch/redirect.ts';

const A = 'https://a.example';
const B = 'https://b.example';
const C = 'https://c.example';

it.each([
  [
    [B, B],
    [A, A],
  ],
  [
    [B, C],
    [A, 'null'],
  ],
  [
    [A, B],
    [A, A],
  ],
  [
    [A, B, A],
    [A, A, 'null'],
  ],
  [
    [B, A],
    [A, 'null'],
  ],
])('page A, URL list %j: Origin %j', (urls, origins) => {
  const list = urls.map((url) => `${url}/`);
  expect(list.map((_url, hop) => taintedOrigin(A, list, hop))).toEqual(origins);
});

it('Location is resolved; only the five redirect statuses redirect', () => {
  expect(redirectLocation(302, [['location', '/x']], `${B}/y`)).toBe(`${B}/x`);
  expect(redirectLocation(304, [['Location', '/x']], B)).toBeNull();
  expect(redirectLocation(302, [], B)).toBeNull();
  expect(redirectLocation(302, [['Location', 'http://[']], B)).toBe('http://[');
});

it.each([
  [`https://u:p@b.example/`, 'redirect-userinfo'],
  [`https://u@c.example/`, 'redirect-userinfo'],
  ['ftp://b.example/', 'redirect-scheme'],
  ['data:text/plain,x', 'redirect-scheme'],
  [`${C}/`, undefined],
])('redirect to %s → %s', (location, code) => {
  const from = { pageOrigin: A, corsTainted: true, error: null };
  expect(redirectFailure(location, from, { leg: 'request', hop: 0 })?.code).toBe(code);
});
