// Rules found by the oracle suite (test/oracle), each as the browsers showed it.
import { expect, it } from 'vitest';
import { browserProfiles } from '../../../src/fetch/browser-profiles.ts';
import { corsCheck } from '../../../src/fetch/cors-check.ts';
import { preflightCheck } from '../../../src/fetch/cors-preflight.ts';
import { bytesToText, strayByte } from '../../../src/fetch/header-list.ts';
import type { BrowserName, Header } from '../../../src/fetch/model.ts';
import { browserCode, consoleMessage, consoleParameter } from '../../../src/verdict/console-line/console-line.ts';
import { callOf } from '../rules/rule-case.ts';

const origin = 'https://a.example';
const ACAO = 'Access-Control-Allow-Origin';

function first(headers: Header[]) {
  return corsCheck(
    { status: 200, headers },
    { origin, credentials: 'not-include' },
    { leg: 'request', hop: 0 },
  ).failures.at(0);
}

it.each([
  [[ACAO, ACAO], 'CORSMultipleAllowOriginNotAllowed'],
  [[ACAO, ACAO, ACAO.toLowerCase()], 'CORSMultipleAllowOriginNotAllowed'],
  [[ACAO, ACAO.toLowerCase()], 'CORSAllowOriginNotMatchingOrigin'],
  [[ACAO.toLowerCase(), ACAO.toLowerCase()], 'CORSAllowOriginNotMatchingOrigin'],
])('lines spelled %j are %s to Firefox', (names, code) => {
  const failure = first(names.map((name) => [name, '*']));
  expect(failure && browserCode(failure, 'firefox')).toBe(code);
});

function preflight(browser: BrowserName, location: string) {
  const headers: Header[] = [
    [ACAO, origin],
    ['Location', location],
  ];
  const request = {
    url: 'https://b.example/x',
    origin,
    credentials: 'not-include',
    method: 'GET',
    headers: [],
  } as const;
  return preflightCheck({ status: 302, headers }, request, browserProfiles[browser], 0).failures.at(0)?.code;
}

it('a preflight redirected to what is no URL is a network error; to nowhere, the browsers differ', () => {
  expect([preflight('chromium', 'http://[bad'), preflight('firefox', 'http://[bad')]).toEqual([
    'preflight-network',
    'preflight-network',
  ]);
  expect([preflight('chromium', ''), preflight('firefox', '')]).toEqual(['preflight-status', 'preflight-redirect']);
});

it('bytes that are no UTF-8 are kept apart, and shown as each browser shows them', () => {
  const value = bytesToText([0x61, 0xe9]);
  expect([...value].map(strayByte)).toEqual([null, 0xe9]);
  const failure = first([[ACAO, value]]);
  if (failure === undefined) throw new Error('it must fail');
  const call = callOf({ response: { status: 200, headers: [[ACAO, value]] } });
  expect(consoleParameter(failure, 'chromium')).toBeNull();
  expect(consoleMessage(call, failure, 'chromium')).toContain("'a\\u00E9'");
  expect(consoleParameter(failure, 'firefox')).toBe('a\ufffd');
});

it('Firefox spares a preflight the CORS check that a redirect brings back to the page’s own origin, and only that', () => {
  const request = {
    url: `${origin}/x`,
    origin,
    credentials: 'not-include',
    method: 'PUT',
    headers: [],
    own: true,
  } as const;
  const codes = (browser: BrowserName, headers: Header[]) =>
    preflightCheck({ status: 204, headers }, request, browserProfiles[browser], 1).failures.map(({ code }) => code);
  expect(codes('firefox', [['Access-Control-Allow-Methods', 'PUT']])).toEqual([]);
  expect(codes('chromium', [['Access-Control-Allow-Methods', 'PUT']])).toEqual(['acao-missing']);
  expect(codes('firefox', [])).toEqual(['preflight-method']);
});
