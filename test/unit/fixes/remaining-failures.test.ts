// What is said to come next must be what comes next: one fault after another is mended, and the simulator carries the call
// out again each time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/fetch/failure.ts';
import type { BrowserName, HeaderList } from '../../../src/fetch/model.ts';
import { describeRemainingFailures, remainingFailures } from '../../../src/fixes/remaining-failures.ts';
import { diagnose } from '../../../src/rules/diagnose.ts';
import { plain } from '../../../src/text/text.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { type SimulatedRequest, type SimulationResult, simulate } from '../../../src/verdict/simulate.ts';
import { namedCases } from '../rules/all-cases.ts';
import { callOf, PAGE } from '../rules/rule-case.ts';

const answerHeaders = fc
  .record(
    {
      'Access-Control-Allow-Origin': fc.constantFrom('*', PAGE, PAGE, 'null', `${PAGE}/`, '', 'a, b', 'undefined'),
      'Access-Control-Allow-Credentials': fc.constantFrom('true', 'True', ''),
      'Access-Control-Allow-Methods': fc.constantFrom('*', 'PUT', 'PATCH, DELETE', 'patch', 'PUT PATCH', '"PURGE"'),
      'Access-Control-Allow-Headers': fc.constantFrom('*', 'x-a', 'content-type, authorization', 'x-a x-b', '[x-b]'),
    },
    { requiredKeys: [] },
  )
  .map((record): HeaderList => Object.entries(record).filter(([, value]) => value !== undefined));

const asked = fc.record({
  page: fc.constantFrom(PAGE, PAGE, 'null'),
  url: fc.constant('https://api.example.net/items'),
  method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'patch', 'PURGE'),
  headers: fc
    .uniqueArray(fc.constantFrom('X-A', 'X-B', 'Authorization', 'Access-Control-Allow-Origin'), { maxLength: 3 })
    .map((names): HeaderList => names.map((name) => [name, 'x'])),
  credentials: fc.constantFrom('include' as const, 'not-include' as const),
  upload: fc.boolean(),
  preflight: fc.record({ status: fc.constantFrom(200, 204, 302, 401, 404), headers: answerHeaders }).map(redirecting),
  response: fc.record({ status: fc.constantFrom(200, 404, 302), headers: answerHeaders }).map(redirecting),
});

function redirecting<A extends { readonly status: number; readonly headers: HeaderList }>(answer: A): A {
  return answer.status === 302 ? { ...answer, headers: [...answer.headers, ['Location', '/next']] } : answer;
}

/** The one thing that this failure names, put right: by the server, or by the page where only it can. */
function putRight(given: SimulatedRequest, failure: Failure): SimulatedRequest {
  const side = failure.leg === 'preflight' ? 'preflight' : 'response';
  const answer = given[side];
  const setting = (name: string, value: string): SimulatedRequest => ({
    ...given,
    [side]: { ...answer, headers: [...answer.headers.filter(([own]) => own !== name), [name, value]] },
  });
  switch (failure.code) {
    case 'acac-not-true':
      return setting('Access-Control-Allow-Credentials', 'true');
    case 'preflight-status':
    case 'preflight-redirect':
      return { ...given, preflight: { ...answer, status: 204 } };
    case 'preflight-acam-syntax':
      return setting('Access-Control-Allow-Methods', failure.value === '"PURGE"' ? 'PURGE' : 'PUT, PATCH');
    case 'preflight-acah-syntax':
      return setting('Access-Control-Allow-Headers', failure.value === '[x-b]' ? 'x-b' : 'x-a, x-b');
    case 'preflight-method':
      if (failure.method === 'patch') return { ...given, method: 'PATCH' };
      return setting('Access-Control-Allow-Methods', [...failure.allowed, failure.method].join());
    case 'preflight-header': {
      const own = failure.missing.includes('access-control-allow-origin');
      const headers = given.headers.filter(([name]) => !own || name !== 'Access-Control-Allow-Origin');
      const listed = failure.missing.filter((name) => name !== 'access-control-allow-origin');
      return { ...setting('Access-Control-Allow-Headers', [...failure.allowed, ...listed].join()), headers };
    }
    default:
      return setting('Access-Control-Allow-Origin', given.page);
  }
}

function simulated(given: SimulatedRequest, browser: BrowserName): SimulationResult {
  const found = simulate(given, browser);
  if (found.kind === 'incomplete') throw new Error(found.why);
  return found;
}

const words = (failure: Failure) => JSON.stringify(Object.entries(failure).sort());

it('whatever is asked and answered: each fault named is the next one, and behind the last the call is readable or unseen', () => {
  fc.assert(
    fc.property(asked, fc.constantFrom<BrowserName>('chromium', 'firefox'), (start, browser) => {
      let { call, verdict } = simulated(start, browser);
      let given: SimulatedRequest = start;
      for (let count = 0; verdict.failure !== null && count < 20; count += 1) {
        const told = remainingFailures(call, verdict, browser);
        given = putRight(given, verdict.failure);
        const next = simulated(given, browser);
        const { failure } = next.verdict;
        const [first] = told.faults;
        if (first !== undefined) {
          if (failure === null) throw new Error(`${first.code} was announced, and nothing came`);
          expect(words(failure)).toBe(words(first));
          expect(remainingFailures(next.call, next.verdict, browser)).toEqual({
            ...told,
            faults: told.faults.slice(1),
          });
        } else if (told.unseen === null) expect(next.verdict.outcome).toBe('readable');
        else if (told.unseen.kind === 'redirect') expect(next.follows).toBe(told.unseen.location);
        else expect([told.unseen.kind, failure?.leg ?? 'request']).toEqual(['request', 'request']);
        ({ call, verdict } = next);
      }
      expect(verdict.failure).toBeNull();
    }),
    { numRuns: 1000 },
  );
}, 60_000);

it('of every case of every rule something can be told, and nothing of one that passed', () => {
  for (const [, given] of namedCases) {
    const browser = given.browser ?? 'chromium';
    const call = callOf(given);
    const verdict = judge(call, browser);
    const { faults, unseen } = describeRemainingFailures(call, verdict, browser, diagnose(call, verdict, browser)[0]);
    if (verdict.outcome !== 'blocked' && verdict.outcome !== 'failed') expect([faults, unseen]).toEqual([[], null]);
    for (const { title, fix } of faults) expect([title, fix]).not.toContain('');
  }
});

it('a cause with two faults is told once, and in the order of the browser', () => {
  const told = (browser: BrowserName) => {
    const call = callOf({ method: 'PUT', requestHeaders: { 'X-A': '1' }, preflight: { status: 404 }, browser });
    const verdict = judge(call, browser);
    const [cause] = diagnose(call, verdict, browser);
    return [cause?.id, ...describeRemainingFailures(call, verdict, browser, cause).faults.map(({ id }) => id)];
  };
  expect(told('chromium')).toEqual(['preflight-not-found', 'method-not-listed', 'request-header-not-listed']);
  expect(told('firefox')).toEqual(['preflight-not-found', 'method-not-listed', 'request-header-not-listed']);
});

describe('what was not seen is not guessed', () => {
  it.each<[string, Parameters<typeof callOf>[0], string | null]>([
    ['the request was never sent', { method: 'PUT', preflight: { status: 404 } }, 'response to PUT itself'],
    ['no response at all', { error: 'net::ERR_CONNECTION_REFUSED' }, 'until one arrives'],
    [
      'the preflight got no response',
      { method: 'PUT', preflight: { status: 0 }, error: 'net::ERR_EMPTY_RESPONSE' },
      'until one arrives',
    ],
    [
      'a redirect to a third server',
      { response: { status: 302, headers: [['Location', 'https://login.example/?a=b']] } },
      'ask there with Origin: null',
    ],
    ['everything was seen', { response: { status: 500 } }, null],
    ['an image without CORS', { mode: 'no-cors', type: 'image', error: 'net::ERR_BLOCKED_BY_ORB' }, null],
  ])('%s', (_, given, expected) => {
    const call = callOf(given);
    const { unseen } = describeRemainingFailures(call, judge(call, 'chromium'), 'chromium', undefined);
    if (expected === null) expect(unseen).toBeNull();
    else expect(plain(unseen ?? [])).toContain(expected);
  });
});

it.each([
  ['header', { requestHeaders: { 'x own': '1' } }],
  ['method', { method: 'P UT' }],
])('a %s that no list can hold ends the look ahead, and is not told again and again', (_what, asked) => {
  const call = callOf({ ...asked, preflight: { status: 204 } });
  const verdict = judge(call, 'chromium');
  const { faults } = remainingFailures(call, verdict, 'chromium');
  expect(new Set(faults.map(({ code }) => code)).size).toBe(faults.length);
  expect(faults.length).toBeLessThan(3);
});
