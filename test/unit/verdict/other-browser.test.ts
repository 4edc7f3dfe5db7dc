// Where the two browsers differ on the same exchanges; each row is a measured difference (facts of both browsers).
import { expect, it } from 'vitest';
import type { BrowserName, HeaderList } from '../../../src/fetch/model.ts';
import { cachedPreflight, cachedUntil } from '../../../src/network/preflight-cache.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { verdictsInOtherBrowsers } from '../../../src/verdict/other-browser.ts';
import { allowed, callOf, PAGE, type RuleCase } from '../rules/rule-case.ts';

function other(given: RuleCase, here: BrowserName = 'chromium') {
  const call = callOf({ ...given, browser: here });
  const there = here === 'chromium' ? 'firefox' : 'chromium';
  return verdictsInOtherBrowsers(call, judge(call, here), here).find(({ browser }) => browser === there) ?? null;
}

it('a redirected preflight without headers: Chromium names the redirect, Firefox the missing header', () => {
  const given: RuleCase = { method: 'PUT', preflight: { status: 301, headers: [['Location', '/login']] } };
  expect(other(given)).toMatchObject({ code: 'acao-missing', browserCode: 'CORSMissingAllowOrigin2', differs: true });
  expect(other(given, 'firefox')).toMatchObject({
    code: 'preflight-redirect',
    browserCode: 'PreflightDisallowedRedirect',
  });
});

it('method missing and header list unreadable: each names another one', () => {
  const headers: HeaderList = [...allowed, ['Access-Control-Allow-Headers', 'a b']];
  expect(other({ method: 'PUT', preflight: { status: 204, headers } })).toMatchObject({
    code: 'preflight-method',
    browserCode: 'CORSMethodNotFound',
    differs: true,
  });
});

it('the same rule in both: other words only', () => {
  expect(other({ response: { status: 500 } })).toMatchObject({
    outcome: 'blocked',
    code: 'acao-missing',
    differs: false,
    message: expect.stringContaining('Status code: 500.'),
  });
});

it('an answer both let pass', () => {
  expect(other({ response: { status: 200, headers: allowed }, error: null })).toMatchObject({
    outcome: 'readable',
    differs: false,
  });
});

it('a client hint that only Chromium safelists: what Firefox would be told cannot be seen', () => {
  const given: RuleCase = { requestHeaders: { DPR: '2' }, response: { status: 200, headers: allowed }, error: null };
  expect(other(given)).toMatchObject({
    outcome: 'undetermined',
    differs: true,
    missing: expect.stringContaining('dpr'),
  });
});

it('a refused connection is a CORS message in Firefox alone', () => {
  const error = 'net::ERR_CONNECTION_REFUSED';
  expect(other({ error })).toMatchObject({ outcome: 'failed', browserCode: 'CORSDidNotSucceed2', differs: false });
});

it('the preflight cache: which answer spared this call its preflight, and until when', () => {
  const preflight = { status: 204, headers: [...allowed, ['Access-Control-Max-Age', '600']] as HeaderList };
  const response = { status: 200, headers: allowed };
  const first = callOf({ method: 'PUT', preflight, response, error: null }, 'first');
  const later = callOf({ method: 'PUT', response, error: null }, 'second');
  const second = {
    ...later,
    hops: later.hops.map((hop) => ({ ...hop, request: { ...hop.request, startedAt: 5000 } })),
  };
  const answered = first.hops[0]?.preflight;
  if (answered == null) throw new Error('no preflight');
  expect(cachedUntil(answered, 'chromium')).toMatchObject({ until: (answered.endedAt ?? 0) + 600_000 });
  expect(cachedPreflight(second, [first], 'chromium')?.preflight).toBe(answered);
  const elsewhereUrl = callOf({ method: 'PUT', url: `${PAGE}/x`, preflight, response, error: null }, 'other');
  expect(cachedPreflight(second, [elsewhereUrl], 'chromium')).toBeNull();
});

it.each([
  [403, '600'],
  [204, '0'],
])('an answer %i with Access-Control-Max-Age %s is not kept', (status, age) => {
  const headers: HeaderList = [...allowed, ['Access-Control-Max-Age', age]];
  const call = callOf({ method: 'PUT', preflight: { status, headers } });
  const preflight = call.hops[0]?.preflight;
  expect(preflight && cachedUntil(preflight, 'chromium')).toBeNull();
});
