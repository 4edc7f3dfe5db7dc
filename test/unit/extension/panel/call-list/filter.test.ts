// Which calls the list shows, and how many of each verdict there are.
import { describe, expect, it, vi } from 'vitest';
import { type CallFilter, countCalls, filterCalls } from '../../../../../src/extension/panel/call-list/filter.ts';
import { createJudgement, type Judgement } from '../../../../../src/extension/ui/judgement.ts';
import type { Call } from '../../../../../src/network/call.ts';
import { allowed, callOf } from '../../../rules/rule-case.ts';

const blocked = callOf(
  { url: 'https://api.example.net/Orders', method: 'PUT', preflight: { status: 404, headers: allowed } },
  'blocked',
);
const failed = callOf({ url: 'https://api.example.net/users', error: 'net::ERR_CONNECTION_REFUSED' }, 'failed');
const readable = callOf(
  {
    redirects: [{ url: 'https://old.example.org/start', status: 302, headers: allowed }],
    url: 'https://api.example.net/items',
    response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] },
    error: null,
  },
  'readable',
);
const opaque = callOf({ mode: 'no-cors', response: { status: 200 }, error: null }, 'opaque');
const aborted = callOf({ error: 'net::ERR_ABORTED' }, 'aborted');
const begun = callOf({ error: null }, 'pending');
const pending: Call = {
  ...begun,
  hops: begun.hops.map((hop) => ({ ...hop, request: { ...hop.request, state: 'sent', endedAt: null } })),
};
const calls = [blocked, failed, readable, opaque, aborted, pending];
const judgement = createJudgement('chromium');

const titleWords = (judgement.causes(failed, calls)[0]?.title ?? '').split(' ');

function shown(filter: CallFilter, query = ''): readonly string[] {
  return filterCalls(calls, judgement, filter, query).map(({ id }) => id);
}

it('these calls have the verdicts that the filters tell apart', () => {
  expect(calls.map((call) => judgement.verdict(call).outcome)).toEqual([
    'blocked',
    'failed',
    'readable',
    'opaque',
    'aborted',
    'pending',
  ]);
});

describe('a filter', () => {
  it.each<[CallFilter, readonly string[]]>([
    ['all', ['blocked', 'failed', 'readable', 'opaque', 'aborted', 'pending']],
    ['blocked', ['blocked']],
    ['failed', ['failed']],
    ['readable', ['readable']],
    ['other', ['opaque', 'aborted', 'pending']],
  ])('%s', (filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });

  it('of nothing is the very list, which costs nothing to compare', () => {
    expect(filterCalls(calls, judgement, 'all', ' \t ')).toBe(calls);
  });
});

describe('a query', () => {
  it.each([
    ['a part of the URL, in any case', 'oRDERs', ['blocked']],
    ['the method', 'put', ['blocked']],
    ['a redirect on the way', 'old.example.org', ['readable']],
    ['the id of a cause', 'preflight-not-found', ['blocked']],
    ['words of a cause’s title, in any order', titleWords.toReversed().join('  '), ['failed']],
    ['the verdict', 'aborted', ['aborted']],
    ['words of which one is in the URL and one in the verdict', 'users failed', ['failed']],
    ['words that no call holds all of', 'users blocked', []],
    ['every call of a host', 'api.example.net', calls.map(({ id }) => id)],
  ])('%s', (_name, query, ids) => {
    expect(shown('all', query)).toEqual(ids);
  });

  it('and a filter both have to fit', () => {
    expect(shown('failed', 'api.example.net')).toEqual(['failed']);
    expect(shown('readable', 'users')).toEqual([]);
  });
});

describe('the counts', () => {
  it('are of each filter', () => {
    expect(countCalls(calls, judgement, Number.POSITIVE_INFINITY)).toEqual({
      counts: { all: 6, blocked: 1, failed: 1, readable: 1, other: 3 },
      more: false,
    });
  });

  it('of nothing are nothing', () => {
    expect(countCalls([], judgement, -1)).toEqual({
      counts: { all: 0, blocked: 0, failed: 0, readable: 0, other: 0 },
      more: false,
    });
  });

  it('grow slice by slice: what was judged before takes no time', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const many = Array.from({ length: 350 }, (_, index) => callOf({ response: { status: 200 } }, `call-${index}`));
      const known = new Set<Call>();
      /** A millisecond for each call that was not judged before. */
      const slow: Judgement = {
        ...judgement,
        verdict(call) {
          if (!known.has(call)) vi.advanceTimersByTime(1);
          known.add(call);
          return judgement.verdict(call);
        },
      };
      const slice = () => countCalls(many, slow, 150);
      const counts = (blocked: number) => ({ all: 350, blocked, failed: 0, readable: 0, other: 0 });
      expect(slice()).toEqual({ counts: counts(199), more: true });
      expect(slice()).toEqual({ counts: counts(350), more: false });
      expect(slice()).toEqual({ counts: counts(350), more: false });
      expect(known.size).toBe(350);
    } finally {
      vi.useRealTimers();
    }
  });
});
