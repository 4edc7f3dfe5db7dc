// Which calls the list shows, and how many of each verdict there are.
import { describe, expect, it } from 'vitest';
import { type CallFilter, filterCalls, matchesGroup } from '../../../../../src/extension/panel/call-list/filter.ts';
import { createJudgement } from '../../../../../src/extension/ui/judgement.ts';
import { createProblemGroups } from '../../../../../src/fixes/problem-groups.ts';
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

describe('a term with a key', () => {
  it.each([
    ['domain:api.example.net', ['blocked', 'failed', 'readable', 'opaque', 'aborted', 'pending']],
    ['domain:old.example.org', ['readable']],
    ['domain:*.example.org', ['readable']],
    ['-domain:old.example.org is:readable', []],
    ['status:404', ['blocked']],
    ['status:4xx', ['blocked']],
    ['status:302', ['readable']],
    ['method:PUT', ['blocked']],
    ['method:pu', []],
    ['cause:preflight-not-found', ['blocked']],
    ['-cause:preflight is:blocked', []],
    ['type:no-cors', ['opaque']],
    ['is:blocked', ['blocked']],
    ['-is:blocked -is:failed', ['readable', 'opaque', 'aborted', 'pending']],
    ['-orders', ['failed', 'readable', 'opaque', 'aborted', 'pending']],
    ['-not-found', ['failed', 'readable', 'opaque', 'aborted', 'pending']],
    ['is:', ['blocked', 'failed', 'readable', 'opaque', 'aborted', 'pending']],
  ])('%s', (query, ids) => {
    expect(shown('all', query)).toEqual(ids);
  });
});

describe('a group of calls', () => {
  const groups = createProblemGroups();
  for (const call of [blocked, failed]) groups.set(call, judgement.verdict(call), judgement.causes(call, [])[0]);
  const causes = groups.byServer().flatMap((each) => each.causes);

  it.each([
    ['', 2],
    ['api.example.net', 2],
    ['domain:api.example.net is:blocked', 1],
    ['cause:preflight', 1],
    ['method:put', 1],
    ['orders', 1],
    ['-orders', 1],
    ['status:404', 2],
    ['nothing of it', 0],
  ])('%s', (query, count) => {
    expect(causes.filter((each) => matchesGroup(query, each))).toHaveLength(count);
  });
});
