import { expect, it } from 'vitest';
import { browserProfiles } from '../../../src/fetch/browser-profiles.ts';
import { maxAge, preflightCheck } from '../../../src/fetch/cors-preflight.ts';
import type { BrowserName, CredentialsMode, Header } from '../../../src/fetch/model.ts';

const origin = 'https://a.example';

function codes(
  browser: BrowserName,
  response: { status?: number; headers?: Header[]; acao?: string | null },
  request: { method?: string; headers?: string[]; credentials?: CredentialsMode },
) {
  const acao: Header[] =
    response.acao === null
      ? []
      : [
          ['Access-Control-Allow-Origin', response.acao ?? origin],
          ['Access-Control-Allow-Credentials', 'true'],
        ];
  return preflightCheck(
    { status: response.status ?? 204, headers: [...acao, ...(response.headers ?? [])] },
    { url: 'https://b.example/x', origin, credentials: 'not-include', method: 'GET', headers: [], ...request },
    browserProfiles[browser],
    0,
  ).failures.map(({ code }) => code);
}

it('judges a redirect that was never to be followed by its status, where the error tells', () => {
  const judged = (browser: BrowserName, error: string | null) =>
    preflightCheck(
      {
        status: 302,
        headers: [
          ['Access-Control-Allow-Origin', origin],
          ['Location', 'https://c.example/'],
        ],
      },
      { url: 'https://b.example/x', origin, credentials: 'not-include', method: 'GET', headers: [], error },
      browserProfiles[browser],
      0,
    ).failures.map(({ code }) => code);
  expect(judged('firefox', 'NS_ERROR_DOM_BAD_URI')).toEqual(['preflight-status']);
  expect(judged('firefox', 'NS_ERROR_NET_ON_RECEIVING_FROM')).toEqual(['preflight-redirect']);
  expect(judged('chromium', 'net::ERR_FAILED')).toEqual(['preflight-redirect']);
});

const M = (value: string): Header => ['Access-Control-Allow-Methods', value];
const H = (value: string): Header => ['Access-Control-Allow-Headers', value];

it.each([
  ['PUT', [M('PUT')], 'not-include', []],
  ['patch', [M('PATCH')], 'not-include', ['preflight-method']],
  ['PUT', [M('put')], 'not-include', ['preflight-method']],
  ['DELETE', [M('*')], 'not-include', []],
  ['DELETE', [M('*')], 'include', ['preflight-method']],
  ['GET', [], 'include', []],
  ['POST', [M('GET, "PUT"')], 'not-include', ['preflight-acam-syntax']],
  ['PUT', [M(',PUT,,')], 'not-include', []],
] as const)('%s with %j, %s → %j', (method, headers, credentials, expected) => {
  expect(codes('chromium', { headers: [...headers] }, { method, credentials })).toEqual(expected);
});

it.each([
  [['x-a'], 'X-A', 'not-include', []],
  [['x-a'], '*', 'not-include', []],
  [['x-a'], '*', 'include', ['preflight-header']],
  [['authorization'], '*', 'not-include', []], // measured in both browsers, against the standard
  [['x-a', 'x-b'], 'x-a x-b', 'not-include', ['preflight-acah-syntax']],
  [['x-a', 'x-b'], ',x-a,,x-b,', 'not-include', []],
] as const)('headers %j with Access-Control-Allow-Headers %j, %s → %j', (headers, allowed, credentials, expected) => {
  expect(codes('firefox', { headers: [H(allowed)] }, { headers: [...headers], credentials })).toEqual(expected);
});

it('names every missing header at once', () => {
  const { failures } = preflightCheck(
    { status: 200, headers: [['Access-Control-Allow-Origin', '*'], H('x-b')] },
    {
      url: 'https://b.example/',
      origin,
      credentials: 'not-include',
      method: 'PUT',
      headers: ['authorization', 'x-a', 'x-b'],
    },
    browserProfiles.chromium,
    0,
  );
  expect(failures).toEqual([
    { leg: 'preflight', hop: 0, code: 'preflight-method', method: 'PUT', allowed: [] },
    {
      leg: 'preflight',
      hop: 0,
      code: 'preflight-header',
      header: 'authorization',
      missing: ['authorization', 'x-a'],
      allowed: ['x-b'],
    },
  ]);
});

const location: Header = ['Location', '/login'];
it.each([
  ['chromium', { status: 404, acao: null }, ['acao-missing', 'preflight-status']],
  ['chromium', { status: 404 }, ['preflight-status']],
  ['chromium', { status: 301, headers: [location], acao: null }, ['preflight-redirect', 'acao-missing']],
  ['firefox', { status: 301, headers: [location], acao: null }, ['acao-missing', 'preflight-redirect']],
  ['firefox', { status: 301, headers: [location] }, ['preflight-redirect']],
  ['chromium', { status: 304 }, ['preflight-status']],
  ['chromium', { status: 301 }, ['preflight-status']],
] as const)('%s judges %j in its own order: %j', (browser, response, expected) => {
  const copy = { ...response, headers: 'headers' in response ? [...response.headers] : [] };
  expect(codes(browser, copy, {})).toEqual(expected);
});

it.each([
  ['chromium', ['preflight-acah-syntax', 'preflight-method']],
  ['firefox', ['preflight-method', 'preflight-acah-syntax']],
] as const)('%s, method missing and Access-Control-Allow-Headers unreadable → %j', (browser, expected) => {
  expect(codes(browser, { headers: [M('GET'), H('a b')] }, { method: 'PUT' })).toEqual(expected);
});

it.each([
  [null, 5, 5],
  ['', 5, 5],
  ['0', 0, 0],
  ['-1', 0, 0],
  ['600', 600, 600],
  ['7201', 7200, 7201],
  ['86401', 7200, 86400],
  ['600.5', 5, 0],
  ['abc', 5, 0],
] as const)('Access-Control-Max-Age %j lives %i s in Chromium, %i s in Firefox', (value, chromium, firefox) => {
  const headers: Header[] = value === null ? [] : [['Access-Control-Max-Age', value]];
  expect([maxAge(headers, browserProfiles.chromium), maxAge(headers, browserProfiles.firefox)]).toEqual([
    chromium,
    firefox,
  ]);
});
