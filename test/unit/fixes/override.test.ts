// What is tried in the browser: never more than the policy, and never promised where it cannot work.
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../src/fetch/model.ts';
import { planOverride, planOverrides } from '../../../src/fixes/override.ts';
import { plain } from '../../../src/text/text.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { allowed, callOf, type RuleCase } from '../rules/rule-case.ts';

function of(given: RuleCase, browser: BrowserName = 'chromium') {
  const call = callOf({ browser, ...given });
  return planOverride(call, judge(call, browser), browser);
}

it('sets the headers of the fix, on the responses of one URL', () => {
  const given: RuleCase = {
    url: 'https://api.example.net/items?page=2',
    method: 'PUT',
    requestHeaders: { 'X-A': '1' },
    preflight: { status: 204, headers: allowed },
    credentials: 'include',
  };
  const found = of(given, 'firefox');
  if (found?.kind !== 'can') throw new Error(JSON.stringify(found));
  expect(found.plan.pageHost).toBe('app.example.com');
  expect(found.plan.overrides.map(({ url, leg }) => [url, leg])).toEqual([
    ['https://api.example.net/items', 'preflight'],
    ['https://api.example.net/items', 'request'],
  ]);
  const [preflight, request] = found.plan.overrides.map(({ headers }) => Object.fromEntries(headers));
  expect(preflight).toEqual({
    'Access-Control-Allow-Origin': 'https://app.example.com',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Methods': 'PUT',
    'Access-Control-Allow-Headers': 'x-a',
    'Access-Control-Max-Age': '0',
  });
  expect(request).toEqual({
    'Access-Control-Allow-Origin': 'https://app.example.com',
    'Access-Control-Allow-Credentials': 'true',
  });
});

describe('says before trying that it cannot work', () => {
  it.each<[string, RuleCase, RegExp]>([
    ['a status', { method: 'PUT', preflight: { status: 404, headers: allowed } }, /not its status/],
    [
      'a redirected preflight',
      { method: 'PUT', preflight: { status: 301, headers: [...allowed, ['Location', '/x']] } },
      /not undo a redirect/,
    ],
    ['a page without an origin', { initiator: 'null', response: { status: 200 } }, /Headers alone/],
    [
      'a mistake of the page',
      { method: 'patch', preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PATCH']] } },
      /Headers alone|page itself/,
    ],
    [
      'a redirect',
      { redirects: [{ url: 'https://one.example/', status: 302, headers: allowed }], response: { status: 200 } },
      /Headers alone do not fix this call/,
    ],
    ['a secret in the path', { url: 'https://api.example.net/invite/abc123/x', response: { status: 200 } }, /secret/],
  ])('%s', (_, given, words) => {
    const found = of(given);
    expect(found?.kind).toBe('cannot');
    expect(found?.kind === 'cannot' && plain(found.why)).toMatch(words);
  });

  it('two lines, in Firefox only', () => {
    const twice: RuleCase = { response: { status: 200, headers: [...allowed, ...allowed] } };
    expect(of(twice)?.kind).toBe('can');
    const decision = of(twice, 'firefox');
    expect(decision?.kind === 'cannot' && plain(decision.why)).toMatch(/Firefox still counts the lines/);
  });
});

it('nothing blocked, nothing to try', () => {
  expect(of({ response: { status: 200, headers: allowed }, error: null })).toBeNull();
  expect(of({ error: 'net::ERR_CONNECTION_REFUSED' })).toBeNull();
});

describe('several calls', () => {
  const many = (...cases: readonly RuleCase[]) =>
    planOverrides(
      cases.map((given) => {
        const call = callOf(given);
        return { call, verdict: judge(call, 'chromium') };
      }),
      'chromium',
    );
  const put = (method: string, header: string): RuleCase => ({
    method,
    requestHeaders: { [header]: '1' },
    preflight: { status: 204, headers: allowed },
  });

  it('to one URL get what they need together', () => {
    const found = many(put('PUT', 'x-a'), put('DELETE', 'x-b'));
    if (found?.kind !== 'can') throw new Error(JSON.stringify(found));
    expect(found.plan.overrides.map(({ url, leg }) => [url, leg])).toEqual([
      ['https://api.example.net/items', 'preflight'],
      ['https://api.example.net/items', 'request'],
    ]);
    expect(Object.fromEntries(found.plan.overrides[0]?.headers ?? [])).toMatchObject({
      'Access-Control-Allow-Methods': 'PUT, DELETE',
      'Access-Control-Allow-Headers': 'x-a, x-b',
    });
  });

  it('of another page are left out, and so are those that cannot be tried', () => {
    const missing = (more: RuleCase): RuleCase => ({ response: { status: 200 }, ...more });
    const found = many(
      { preflight: { status: 404 }, method: 'PUT' },
      missing({ url: 'https://api.example.net/a' }),
      missing({ url: 'https://api.example.net/b', page: 'https://other.example.com' }),
    );
    if (found?.kind !== 'can') throw new Error(JSON.stringify(found));
    expect(found.plan.overrides.map(({ url }) => url)).toEqual(['https://api.example.net/a']);
  });

  it('of which none can be tried say why the first one cannot', () => {
    const found = many({ preflight: { status: 404 }, method: 'PUT' });
    expect(found?.kind === 'cannot' && plain(found.why)).toMatch(/not its status/);
  });

  it('of which none is blocked have nothing to try', () => {
    expect(many({ error: 'net::ERR_CONNECTION_REFUSED' })).toBeNull();
  });
});
