// The smallest policy: it is enough, nothing in it is too much, and where no header helps none is promised.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../../../src/fetch/failure.ts';
import type { BrowserName, HeaderList } from '../../../../src/fetch/model.ts';
import { isSafelistedMethod } from '../../../../src/fetch/safelist.ts';
import { allowedToday, isExact } from '../../../../src/fixes/policy/allowed-today.ts';
import { pageMistakes, withoutPageMistakes } from '../../../../src/fixes/policy/page-mistakes.ts';
import {
  type Fix,
  fixFor,
  type Policy,
  policyFor,
  requiredHeaders,
  wouldPass,
} from '../../../../src/fixes/policy/required.ts';
import type { Call } from '../../../../src/network/call.ts';
import { plain, type Text } from '../../../../src/text/text.ts';
import { judge } from '../../../../src/verdict/judge.ts';
import type { Verdict } from '../../../../src/verdict/verdict.ts';
import { namedCases } from '../../rules/all-cases.ts';
import { allowed, callOf, PAGE, type RuleCase } from '../../rules/rule-case.ts';

/** ms; many runs take their time while the machine does other things. */
const SLOW = 60_000;

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The failures that the server's headers decide. */
const BY_HEADERS: ReadonlySet<FailureCode> = new Set([
  'acao-missing',
  'acao-empty',
  'acao-multiple-lines',
  'acao-list',
  'acao-invalid',
  'acao-mismatch',
  'acao-null-origin',
  'acao-wildcard-credentials',
  'acac-not-true',
  'preflight-redirect',
  'preflight-status',
  'preflight-acam-syntax',
  'preflight-acah-syntax',
  'preflight-method',
  'preflight-header',
]);

function fixOf(given: RuleCase) {
  const call = callOf(given);
  const verdict = judge(call, given.browser ?? 'chromium');
  return { call, verdict, fix: fixFor(call, verdict, given.browser ?? 'chromium') };
}

function said(fix: Fix): string {
  const texts: readonly Text[] = fix.kind === 'headers' ? fix.alsoNeeds : [fix.why, ...fix.steps];
  return texts.map(plain).join('\n');
}

function headersOf(fix: Fix): string {
  if (fix.kind !== 'headers') return '';
  return [...(fix.preflight ?? []), ...fix.response].map(([name, value]) => `${name}: ${value}`).join('\n');
}

/** Every policy with one element less, among those that the server does not allow today. */
function smaller(policy: Policy, calls: readonly Call[]): readonly Policy[] {
  const today = calls
    .map(allowedToday)
    .flatMap(({ origins, methods, headers }) => [...origins, ...methods, ...headers]);
  const added = (items: readonly string[]) => items.filter((each) => !today.includes(each));
  const without = (items: readonly string[], item: string) => items.filter((each) => each !== item);
  return [
    ...added(policy.origins).map((origin) => ({ ...policy, origins: without(policy.origins, origin) })),
    ...added(policy.methods).map((method) => ({ ...policy, methods: without(policy.methods, method) })),
    ...added(policy.requestHeaders).map((name) => ({
      ...policy,
      requestHeaders: without(policy.requestHeaders, name),
    })),
    ...(policy.credentials ? [{ ...policy, credentials: false }] : []),
  ];
}

function isPageMistake({ failure }: Verdict): boolean {
  if (failure?.code === 'preflight-method') return failure.method === 'patch';
  return failure?.code === 'preflight-header' && failure.missing.some((name) => /^access-control-/i.test(name));
}

function check(given: RuleCase): void {
  const { call, verdict, fix } = fixOf(given);
  if (verdict.failure === null) return;
  const byHeaders = BY_HEADERS.has(verdict.failure.code) && isExact(verdict.origin ?? '') && !isPageMistake(verdict);
  expect(fix.kind, `${verdict.failure.code} ${verdict.origin}`).toBe(byHeaders ? 'headers' : 'not-headers');
  if (fix.kind === 'not-headers') {
    expect(fix.steps.length).toBeGreaterThan(0);
    if (verdict.credentials.mode === 'include' && !/call without credentials/.test(said(fix)))
      expect(said(fix)).not.toMatch(/let \S+ answer Access-Control-Allow-Origin: \*/);
    return;
  }
  const { origins, methods, headers } = allowedToday(call);
  expect(fix.policy.origins).toEqual([...new Set([verdict.origin, ...origins.toSorted()])]);
  expect(fix.policy.methods).toEqual(expect.arrayContaining(methods.filter((each) => !isSafelistedMethod(each))));
  expect(fix.policy.requestHeaders).toEqual(expect.arrayContaining([...headers]));
  expect(headersOf(fix)).not.toMatch(/: (\*|null|)$/m);
  for (const mistake of pageMistakes(call)) expect(fix.alsoNeeds).toContainEqual(mistake);
  const mended = withoutPageMistakes(call);
  for (const browser of BROWSERS) {
    const faults = verdict.alsoFails.some(({ code }) => code === 'redirect-userinfo' || code === 'redirect-scheme');
    expect(wouldPass(mended, verdict, fix.policy, browser), `${browser}\n${headersOf(fix)}`).toBe(!faults);
    // What a preflight answered from the cache asked for shows in no answer.
    const tried = verdict.kind === 'preflight-cached' ? { ...fix.policy, methods: [], requestHeaders: [] } : fix.policy;
    for (const less of smaller(tried, [call])) {
      expect(wouldPass(mended, verdict, less, browser), JSON.stringify(less)).toBe(false);
    }
  }
}

describe('every case of every rule', () => {
  it.each(namedCases)('%s', (_, given) => check(given));
});

const token = fc.constantFrom(
  'x-a',
  'x-b',
  'authorization',
  'content-type',
  'x-request-id',
  'access-control-allow-origin',
);
const headerNames = fc.uniqueArray(token, { maxLength: 4 });
const answerHeaders = fc
  .record(
    {
      'Access-Control-Allow-Origin': fc.constantFrom('*', PAGE, 'null', `${PAGE}/`, 'http://app.example.com', ''),
      'Access-Control-Allow-Credentials': fc.constantFrom('true', 'True', ''),
      'Access-Control-Allow-Methods': fc.constantFrom('*', 'PUT', 'PATCH, DELETE', 'patch', 'a b'),
      'Access-Control-Allow-Headers': fc.constantFrom('*', 'x-a', 'content-type, authorization', 'a b'),
    },
    { requiredKeys: [] },
  )
  .map((record): HeaderList => Object.entries(record).filter(([, value]) => value !== undefined));
const anyCase: fc.Arbitrary<RuleCase> = fc.record(
  {
    method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'patch', 'DELETE', 'PURGE'),
    requestHeaders: headerNames.map((names) => Object.fromEntries(names.map((name) => [name, 'x']))),
    preflight: fc.record({ status: fc.constantFrom(200, 204, 301, 401, 404, 500), headers: answerHeaders }),
    response: fc.record({ status: fc.constantFrom(200, 404, 500), headers: answerHeaders }),
    credentials: fc.constantFrom('include', 'not-include', 'unknown'),
    browser: fc.constantFrom('chromium', 'firefox'),
    initiator: fc.constantFrom(PAGE, 'null'),
  },
  { requiredKeys: ['method', 'requestHeaders', 'credentials', 'browser', 'initiator'] },
);

it(
  'whatever is asked and answered: enough, minimal, and never wider than what was asked for and is allowed today',
  () => {
    fc.assert(fc.property(anyCase, check), { numRuns: 2000 });
  },
  SLOW,
);

it(
  'several calls at once: enough for all of them, and nothing that none of them needs',
  () => {
    const one = anyCase.filter(({ initiator, method }) => initiator !== 'null' && method !== 'patch');
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (given) => {
        const calls = given.map((each, index) => withoutPageMistakes(callOf(each, `call ${index}`)));
        const verdicts = calls.map((call) => judge(call, 'chromium'));
        const policy = policyFor(calls, verdicts, 'chromium');
        const all = (tried: Policy) =>
          calls.every((call, index) => wouldPass(call, verdicts[index] ?? judge(call, 'chromium'), tried, 'chromium'));
        // An origin tainted by a redirect, or a cached preflight, shows in no answer.
        if (verdicts.some(({ kind, origin }) => kind === 'preflight-cached' || origin === null)) return;
        expect(all(policy)).toBe(true);
        for (const less of smaller(policy, calls)) expect(all(less)).toBe(false);
      }),
      { numRuns: 500 },
    );
  },
  SLOW,
);

describe('where headers cannot help, none is promised', () => {
  const missing: RuleCase = { response: { status: 200 } };
  it.each<[string, RuleCase, RegExp]>([
    ['a page without an origin', { ...missing, initiator: 'null' }, /no origin of its own/],
    [
      'the same, asking with a preflight that fails',
      { initiator: 'null', method: 'PUT', preflight: { status: 404, headers: [['Access-Control-Allow-Origin', '*']] } },
      /Respond to OPTIONS with 204 instead of 404/,
    ],
    [
      'patch in lower case',
      { method: 'patch', preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PATCH']] } },
      /method: 'PATCH'/,
    ],
    [
      'a response header as request header',
      { requestHeaders: { 'Access-Control-Allow-Origin': '*' }, preflight: { status: 204, headers: allowed } },
      /Remove access-control-allow-origin/,
    ],
    ['a refused connection', { error: 'net::ERR_CONNECTION_REFUSED' }, /connection itself/],
    ['an aborted call', { error: 'net::ERR_ABORTED' }, /ended the request/],
    ['no-cors', { mode: 'no-cors', response: { status: 200 }, error: null }, /mode: 'no-cors'/],
    [
      'a redirect with a user name',
      { response: { status: 302, headers: [...allowed, ['Location', 'https://u:p@other.example/']] } },
      /@ sign/,
    ],
  ])('%s', (_, given, words) => {
    const { fix } = fixOf(given);
    expect(fix.kind).toBe('not-headers');
    expect(said(fix)).toMatch(words);
  });

  it('a page without an origin that sends credentials is never told to answer * as it is', () => {
    const { fix } = fixOf({ ...missing, initiator: 'null', credentials: 'include' });
    expect(said(fix)).toContain('call without credentials');
  });

  it('after a redirect between two servers: the origin is lost, and no policy names null', () => {
    const given: RuleCase = {
      redirects: [{ url: 'https://one.example/', status: 302, headers: allowed }],
      url: 'https://two.example/',
      response: { status: 200, headers: allowed },
    };
    const { call, verdict, fix } = fixOf(given);
    expect(fix.kind).toBe('not-headers');
    expect(policyFor([call], [verdict], 'chromium').origins).toEqual([]);
  });
});

describe('several faults at once are all named', () => {
  it('a preflight without anything, asked with a mistake of the page as well', () => {
    const { fix } = fixOf({
      method: 'patch',
      requestHeaders: { Authorization: 'x', 'Access-Control-Allow-Origin': '*', 'X-B': 'x' },
      preflight: { status: 401 },
      credentials: 'include',
    });
    expect(headersOf(fix)).toContain('Access-Control-Allow-Methods: PATCH');
    expect(headersOf(fix)).toContain('Access-Control-Allow-Headers: authorization, x-b');
    expect(headersOf(fix)).toContain('Access-Control-Allow-Credentials: true');
    expect(said(fix)).toMatch(/204 instead of 401/);
    expect(said(fix)).toMatch(/method: 'PATCH'/);
    expect(said(fix)).toMatch(/Remove access-control-allow-origin/);
  });

  it('a mistake of the page first, and headers missing behind it', () => {
    const { fix } = fixOf({
      method: 'patch',
      requestHeaders: { 'X-B': 'x' },
      preflight: { status: 204, headers: allowed },
    });
    expect(fix.kind).toBe('not-headers');
    expect(said(fix)).toMatch(/Access-Control-Allow-Methods: PATCH/);
    expect(said(fix)).toMatch(/Access-Control-Allow-Headers: x-b/);
  });

  it('a redirect to a third server: with the headers alone the next request says Origin: null', () => {
    const { fix } = fixOf({ response: { status: 302, headers: [['Location', 'https://login.example/']] } });
    expect(said(fix)).toMatch(/call https:\/\/login\.example\/ directly.*Origin: null/);
  });

  it('a redirect that also has a password in it', () => {
    const { fix } = fixOf({ response: { status: 302, headers: [['Location', 'https://u:p@other.example/']] } });
    expect(said(fix)).toMatch(/@ sign/);
  });

  it('credentials that could not be seen', () => {
    const { fix } = fixOf({ credentials: 'unknown', response: { status: 200 } });
    expect(said(fix)).toMatch(/Access-Control-Allow-Credentials: true/);
    expect(headersOf(fix)).not.toMatch(/Credentials/);
  });
});

describe('a server that has a CORS setting', () => {
  const wildcard: HeaderList = [['Access-Control-Allow-Origin', '*']];

  it('which lets every page in: it is to be changed, not joined by a second one', () => {
    const { fix } = fixOf({ credentials: 'include', response: { status: 200, headers: wildcard } });
    expect(said(fix)).toMatch(/allows every page \(\*\)\. Change that one; do not add a second one beside it\./);
    expect(said(fixOf({ response: { status: 200 } }).fix)).not.toMatch(/second one/);
  });

  it('which lets everything pass: what others need goes on the lists', () => {
    const headers: HeaderList = [...wildcard, ['Access-Control-Allow-Headers', '*']];
    const { fix } = fixOf({ method: 'PUT', preflight: { status: 204, headers } });
    expect(said(fix)).toMatch(/allows everything \(\*\).*methods and request headers that others need/);
  });

  it('whose list of methods names OPTIONS, with which no page calls', () => {
    const headers: HeaderList = [...allowed, ['Access-Control-Allow-Methods', 'GET, DELETE, OPTIONS']];
    const { fix } = fixOf({ method: 'PUT', preflight: { status: 204, headers } });
    expect(headersOf(fix)).toContain('Access-Control-Allow-Methods: DELETE, PUT');
  });
});

it('a preflight from the cache: the next one asks again, so its method and headers are in the policy', () => {
  const given: RuleCase = { method: 'PUT', requestHeaders: { 'X-B': 'x' }, response: { status: 500 } };
  const { verdict, fix } = fixOf(given);
  expect(verdict.kind).toBe('preflight-cached');
  expect(headersOf(fix)).toContain('Access-Control-Allow-Methods: PUT');
  expect(headersOf(fix)).toContain('Access-Control-Allow-Headers: x-b');
});

/** The same call, with these headers in its preflight's request. */
function asking(given: RuleCase, requestHeaders: HeaderList | null): Call {
  const call = callOf(given);
  const hops = call.hops.map((hop) =>
    hop.preflight === null ? hop : { ...hop, preflight: { ...hop.preflight, requestHeaders } },
  );
  return { ...call, hops };
}

describe('what the preflight asked for', () => {
  const put: RuleCase = { method: 'PUT', preflight: { status: 401 } };

  it.each<[string, HeaderList | null]>([
    ['nothing of it', null],
    ['only its origin', [['Origin', PAGE]]],
  ])('was seen: %s. The method is the one of the request, and no list is empty', (_, seen) => {
    const call = asking(put, seen);
    const verdict = judge(call, 'chromium');
    const fix = fixFor(call, verdict, 'chromium');
    if (fix.kind !== 'headers') throw new Error(fix.kind);
    expect(fix.policy.methods).toEqual(['PUT']);
    for (const [name, value] of fix.preflight ?? []) expect(value, name).not.toBe('');
    expect(wouldPass(call, verdict, fix.policy, 'chromium')).toBe(true);
    if (seen === null) expect(said(fix)).toMatch(/Which headers the page sends could not be seen/);
  });

  it('patch in lower case is told from the request alone', () => {
    const call = asking({ ...put, method: 'patch' }, null);
    const fix = fixFor(call, judge(call, 'chromium'), 'chromium');
    expect(said(fix)).toMatch(/method: 'PATCH'/);
    expect(headersOf(fix)).toContain('Access-Control-Allow-Methods: PATCH');
  });

  it('was called *: that allows every one where there are no credentials, so it is never listed', () => {
    const { fix } = fixOf({ method: '*', requestHeaders: { '*': 'x', 'X-B': 'x' }, preflight: { status: 204 } });
    if (fix.kind !== 'headers') throw new Error(fix.kind);
    expect(fix.policy.methods).toEqual([]);
    expect(fix.policy.requestHeaders).toEqual(['x-b']);
    expect(said(fix)).toMatch(/calls \* another name/);
  });

  it('is no name at all, as only a file can say: nothing of it is printed', () => {
    const call = asking(put, [
      ['Origin', PAGE],
      ['Access-Control-Request-Method', 'PUT\r\nAccess-Control-Allow-Origin: *'],
      ['Access-Control-Request-Headers', 'x-a\nevil: 1, x-b'],
    ]);
    const fix = fixFor(call, judge(call, 'chromium'), 'chromium');
    expect(headersOf(fix)).not.toMatch(/evil|: \*/);
    expect(headersOf(fix)).toContain('Access-Control-Allow-Headers: x-b');
  });
});

it.each(['null', '*', 'https://a, https://b', 'https://a\r\nX: y', 'https://*.example', '', 'https://a/path'])(
  'an origin no browser sends is never printed: %j',
  (origin) => {
    const call = callOf({ response: { status: 200 } });
    const policy = policyFor([call], [{ ...judge(call, 'chromium'), origin }], 'chromium');
    expect(policy.origins).toEqual([]);
    const { preflight, response } = requiredHeaders(policy);
    expect([...(preflight ?? []), ...response].map(([name]) => name)).not.toContain('Access-Control-Allow-Origin');
  },
);
