// The popup's summary: calls that went wrong, one group for each reason.
import { describe, expect, it } from 'vitest';
import { exampleUrls, groupCalls } from '../../../../src/extension/popup/groups.ts';
import { createJudgement, type Judgement } from '../../../../src/extension/ui/judgement.ts';
import { allowed, callOf } from '../../rules/rule-case.ts';

const judgement = createJudgement('chromium');
const missing = (id: string) => callOf({ url: `https://api.example.net/${id}`, response: { status: 200 } }, id);
const empty = (id: string) => callOf({ response: { status: 200, headers: [['Access-Control-Allow-Origin', '']] } }, id);
const unreachable = (id: string) => callOf({ error: 'net::ERR_CONNECTION_REFUSED' }, id);
const readable = callOf({ response: { status: 200, headers: allowed }, error: null }, 'readable');
const opaque = callOf({ mode: 'no-cors', response: { status: 200 }, error: null }, 'opaque');

function groups(...calls: Parameters<typeof groupCalls>[0]) {
  return groupCalls(calls, judgement).map(({ outcome, cause, calls: members }) => [
    outcome,
    cause?.id,
    members.map(({ id }) => id),
  ]);
}

describe('groups', () => {
  it('are of calls with one verdict and one first cause, in the order of the calls', () => {
    expect(groups(missing('a'), empty('b'), missing('c'))).toEqual([
      ['blocked', 'cors-headers-missing', ['a', 'c']],
      ['blocked', 'allow-origin-empty', ['b']],
    ]);
  });

  it('part calls that failed at the same check, where their causes differ', () => {
    const notFound = callOf({ response: { status: 404 } }, 'c');
    expect([missing('a'), notFound].map((call) => judgement.verdict(call).code)).toEqual([
      'acao-missing',
      'acao-missing',
    ]);
    expect(groups(missing('a'), missing('b'), notFound).map(([, , ids]) => ids)).toEqual([['a', 'b'], ['c']]);
  });

  it('have the most frequent first', () => {
    expect(groups(empty('a'), missing('b'), missing('c')).map(([, cause]) => cause)).toEqual([
      'cors-headers-missing',
      'allow-origin-empty',
    ]);
  });

  it('have what CORS blocked before what failed otherwise, however often', () => {
    expect(groups(unreachable('a'), unreachable('b'), missing('c'))).toEqual([
      ['blocked', 'cors-headers-missing', ['c']],
      ['failed', 'server-unreachable', ['a', 'b']],
    ]);
  });

  it('hold nothing of calls that went well, or of which nothing is known', () => {
    expect(groups(readable, opaque, callOf({ error: 'net::ERR_ABORTED' }))).toEqual([]);
  });

  it('go by the failure where no rule names a cause', () => {
    const silent: Judgement = { ...judgement, causes: () => [] };
    const calls = [missing('a'), empty('b'), missing('c')];
    expect(groupCalls(calls, silent).map(({ key, cause, calls: { length } }) => [key, cause, length])).toEqual([
      ['blocked acao-missing', null, 2],
      ['blocked acao-empty', null, 1],
    ]);
  });
});

describe('example URLs', () => {
  const calls = ['a', 'b', 'a', 'c', 'd'].map(missing);

  it('are different ones, the oldest first, up to a limit', () => {
    expect(exampleUrls(calls, 3)).toEqual(['a', 'b', 'c'].map((path) => `https://api.example.net/${path}`));
    expect(exampleUrls(calls, 10)).toEqual(['a', 'b', 'c', 'd'].map((path) => `https://api.example.net/${path}`));
    expect(exampleUrls(calls, 0)).toEqual([]);
  });

  it('are what the page called, not where it was redirected', () => {
    const call = callOf({ redirects: [{ url: 'https://old.example.org/', status: 302 }], response: { status: 200 } });
    expect(exampleUrls([call], 3)).toEqual(['https://old.example.org/']);
  });
});
