// Answers the page got, or did not get, from where no event tells: never a false alarm.
import { describe, expect, it } from 'vitest';
import type { HeaderList } from '../../../src/fetch/model.ts';
import { orb } from '../../../src/fetch/opaque-response-blocking.ts';
import type { Call } from '../../../src/network/call.ts';
import { lastHop } from '../../../src/network/exchange.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { callOf } from '../rules/rule-case.ts';

/** Announced, and nothing more: as Firefox tells of a call that a service worker answers. */
function announced(timing: number | null): Call {
  const call = callOf({ browser: 'firefox' });
  const request = {
    ...lastHop(call).request,
    state: 'started',
    requestHeaders: null,
    error: null,
    endedAt: null,
  } as const;
  return { ...call, timing, hops: [{ preflight: null, request }] };
}

describe('a call that a service worker answers', () => {
  it.each([
    [200, 'readable'],
    [404, 'readable'],
    [0, 'undetermined'],
    [null, 'pending'],
  ])('with timing %s is %s', (timing, outcome) => {
    const verdict = judge(announced(timing), 'firefox');
    expect([verdict.outcome, verdict.code]).toEqual([outcome, null]);
  });
});

const json: HeaderList = [['Content-Type', 'application/json; charset=utf-8']];
const nosniff = ['X-Content-Type-Options', 'nosniff'] as const;

describe('opaque response blocking', () => {
  it.each([
    [[...json, nosniff], 200, 'blocked'],
    [json, 206, 'blocked'],
    [json, 200, 'by-content'],
    [[['Content-Type', 'text/plain'], nosniff], 200, 'blocked'],
    [[['Content-Type', 'text/plain']], 200, 'allowed'],
    [[['Content-Type', 'image/svg+xml'], nosniff], 200, 'allowed'],
    [[['Content-Type', 'application/problem+json'], nosniff], 404, 'blocked'],
    [[['Content-Type', 'text/css'], nosniff], 200, 'allowed'],
    [[], 200, 'allowed'],
  ] as readonly [HeaderList, number, string][])('%j with %s: %s', (headers, status, word) => {
    expect(orb(headers, status)).toBe(word);
  });

  it.each([
    ['no-cors', [['Content-Type', 'text/html']], 'undetermined'],
    ['no-cors', [['Content-Type', 'image/png']], 'opaque'],
    [
      'cors',
      [
        ['Content-Type', 'image/png'],
        ['Access-Control-Allow-Origin', 'https://app.example.com'],
        ['Access-Control-Allow-Credentials', 'true'],
      ],
      'readable',
    ],
    ['cors', [['Content-Type', 'image/png']], 'blocked'],
  ] as const)('is not what Firefox means by an image of mode %s that is none (%j): %s', (mode, headers, outcome) => {
    const response = { status: 200, headers };
    const call = callOf({ browser: 'firefox', type: 'image', mode, error: 'NS_ERROR_FAILURE', response });
    expect(judge(call, 'firefox').outcome).toBe(outcome);
  });

  it('in Firefox is called aborted, and so is an image the page gave up', () => {
    const image = (headers: HeaderList) =>
      judge(
        callOf({
          browser: 'firefox',
          type: 'image',
          mode: 'no-cors',
          error: 'NS_BINDING_ABORTED',
          response: { status: 200, headers },
        }),
        'firefox',
      );
    const words = [[...json, nosniff], json, [['Content-Type', 'image/png']] as HeaderList].map(image);
    expect(words.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['failed', 'orb'],
      ['undetermined', 'orb'],
      ['aborted', 'aborted'],
    ]);
  });
});

it.each([
  [true, 'readable'],
  [false, 'undetermined'],
])('an EventSource that is closed, its answer allowed: %s, is %s', (allowed, outcome) => {
  const headers: HeaderList = allowed
    ? [
        ['Access-Control-Allow-Origin', 'https://app.example.com'],
        ['Access-Control-Allow-Credentials', 'true'],
      ]
    : [['Access-Control-Allow-Origin', 'https://app.example.com']];
  const requestHeaders = { Accept: 'text/event-stream' };
  const call = callOf({ requestHeaders, credentials: 'unknown', response: { status: 200, headers } });
  expect(judge(call, 'chromium').outcome).toBe(outcome);
});
