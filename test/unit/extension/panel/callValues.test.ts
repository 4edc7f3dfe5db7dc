// The few values of a call that list and details show: its status, its time, the header that decided.
import { describe, expect, it } from 'vitest';
import { decisiveHeader, duration, statusOf } from '../../../../src/extension/panel/callValues.ts';
import type { Call, Exchange } from '../../../../src/network/call.ts';
import { judge } from '../../../../src/verdict/judge.ts';
import { allowed, callOf, type RuleCase } from '../../rules/rule-case.ts';

describe('the status', () => {
  it.each<[string, RuleCase, number | null]>([
    ['is the answer’s', { preflight: { status: 204, headers: allowed }, response: { status: 201 } }, 201],
    ['is the preflight’s where that stopped the call', { preflight: { status: 405 } }, 405],
    [
      'is the redirect’s where what follows was not answered',
      { redirects: [{ url: 'https://old.example.org/', status: 302 }] },
      302,
    ],
    ['is none where nothing was answered', { error: 'net::ERR_CONNECTION_REFUSED' }, null],
  ])('%s', (_name, given, status) => {
    expect(statusOf(callOf(given))).toBe(status);
  });
});

describe('the time', () => {
  /** A call with a preflight, of which each exchange began and ended at these moments. */
  function call(preflight: readonly [number, number | null], request: readonly [number, number | null]): Call {
    const made = callOf({ preflight: { status: 204 }, response: { status: 200 } });
    const at = (exchange: Exchange, [startedAt, endedAt]: readonly [number, number | null]) => ({
      ...exchange,
      startedAt,
      endedAt,
    });
    const hops = made.hops.map((hop) => ({
      preflight: hop.preflight && at(hop.preflight, preflight),
      request: at(hop.request, request),
    }));
    return { ...made, hops };
  }

  it.each([
    ['from the first beginning to the last end', [1000, 1040], [1050, 1250], '250 ms'],
    ['also where the request began before its preflight', [1010, 1040], [1000, 1250], '250 ms'],
    ['in whole milliseconds', [0, 1.2], [1.2, 3.6], '4 ms'],
    ['no time at all', [0, 0], [0, 0], '0 ms'],
    ['in seconds from one second on', [0, 1], [1, 1000], '1.00 s'],
    ['with two digits below ten seconds', [0, 1], [1, 9870], '9.87 s'],
    ['with one digit from there on', [0, 1], [1, 61_240], '61.2 s'],
    ['of the preflight, while the request is not over', [0, 30], [31, null], '30 ms'],
    ['not known while nothing is over', [0, null], [0, null], ''],
  ] as const)('is %s', (_name, preflight, request, text) => {
    expect(duration(call(preflight, request))).toBe(text);
  });
});

describe('the header that decided', () => {
  it.each<[string, RuleCase, readonly object[]]>([
    [
      'is the one of the first check that failed',
      {
        method: 'PUT',
        preflight: { status: 204, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
      },
      [{ leg: 'preflight', hop: 0, part: 'response-header', name: 'Access-Control-Allow-Origin' }],
    ],
    [
      'is on the hop that was checked',
      { redirects: [{ url: 'https://old.example.org/', status: 302, headers: allowed }], response: { status: 200 } },
      [{ leg: 'request', hop: 1, part: 'response-header', name: 'Access-Control-Allow-Origin' }],
    ],
    ['is none where a status decided', { method: 'PUT', preflight: { status: 404, headers: allowed } }, []],
    ['is none where nothing was blocked', { response: { status: 200, headers: allowed }, error: null }, []],
    ['is none where CORS did not come into play', { error: 'net::ERR_CONNECTION_REFUSED' }, []],
  ])('%s', (_name, given, evidence) => {
    expect(decisiveHeader(judge(callOf(given), 'chromium'))).toEqual(evidence);
  });

  it('is none where a check failed, but it is not known that the browser stopped there', () => {
    const verdict = judge(callOf({ response: { status: 200 } }), 'chromium');
    expect(decisiveHeader(verdict)).toHaveLength(1);
    expect(decisiveHeader({ ...verdict, outcome: 'undetermined' })).toEqual([]);
  });
});
