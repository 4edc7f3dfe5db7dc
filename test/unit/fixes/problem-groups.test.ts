// What went wrong, by server, then by cause; kept up to date call by call.
import { describe, expect, it } from 'vitest';
import { createJudgement } from '../../../src/extension/ui/judgement.ts';
import {
  createProblemGroups,
  keptOrder,
  pathPattern,
  type ServerGroup,
  sortedGroups,
} from '../../../src/fixes/problem-groups.ts';
import type { Call } from '../../../src/network/call.ts';
import { allowed, callOf } from '../rules/rule-case.ts';

const judgement = createJudgement('chromium');
const missing = (id: string, host = 'api.example.net') =>
  callOf({ url: `https://${host}/v1/orders/${id.length}`, response: { status: 200 } }, id);
const empty = (id: string) =>
  callOf(
    { url: 'https://api.example.net/items', response: { status: 200, headers: [['Access-Control-Allow-Origin', '']] } },
    id,
  );
const unreachable = (id: string) =>
  callOf({ url: 'https://down.example.net/', error: 'net::ERR_CONNECTION_REFUSED' }, id);
const readable = callOf({ response: { status: 200, headers: allowed }, error: null }, 'readable');
const opaque = callOf({ mode: 'no-cors', response: { status: 200 }, error: null }, 'opaque');

function filled(...calls: readonly Call[]) {
  const groups = createProblemGroups();
  const set = (call: Call) => groups.set(call, judgement.verdict(call), judgement.causes(call, [])[0]);
  for (const call of calls) set(call);
  return { ...groups, set, read: () => outline(groups.byServer()) };
}

function outline(servers: readonly ServerGroup[]) {
  return servers.map(({ server, blocked, failed, causes }) => [
    server,
    blocked,
    failed,
    causes.map(({ outcome, cause, ids }) => `${outcome} ${cause?.id}: ${[...ids].join(' ')}`),
  ]);
}

const API = 'https://api.example.net';

describe('groups', () => {
  it('are of one server first, then of one verdict and one cause', () => {
    expect(filled(missing('a'), empty('b'), missing('c'), unreachable('d'), missing('e', 'two.test')).read()).toEqual([
      [API, 3, 0, ['blocked cors-headers-missing: a c', 'blocked allow-origin-empty: b']],
      ['https://down.example.net', 0, 1, ['failed server-unreachable: d']],
      ['https://two.test', 1, 0, ['blocked cors-headers-missing: e']],
    ]);
  });

  it('hold nothing of calls that went well, or of which nothing is known', () => {
    expect(filled(readable, opaque, callOf({ error: 'net::ERR_ABORTED' })).read()).toEqual([]);
  });

  it('lose a call that goes, or that turns out well, and then themselves', () => {
    const groups = filled(missing('a'), missing('b'), empty('c'));
    groups.remove('a');
    groups.remove('unknown');
    groups.set(callOf({ response: { status: 200, headers: allowed }, error: null }, 'c'));
    expect(groups.read()).toEqual([[API, 1, 0, ['blocked cors-headers-missing: b']]]);
    groups.remove('b');
    expect(groups.read()).toEqual([]);
  });

  it('move a call whose cause has changed', () => {
    const groups = filled(missing('a'), missing('b'));
    groups.set(empty('a'));
    expect(groups.read()).toEqual([[API, 2, 0, ['blocked cors-headers-missing: b', 'blocked allow-origin-empty: a']]]);
  });

  it('count a call once, however often it is told', () => {
    const groups = filled(missing('a'), missing('a'), missing('a'));
    expect(groups.byServer()[0]?.causes[0]?.patterns).toEqual(new Map([['GET /v1/orders/*', 1]]));
  });

  it('know what their calls have in common', () => {
    const [server] = filled(missing('a'), missing('bb'), missing('ccc')).byServer();
    expect(server?.causes[0]?.patterns).toEqual(new Map([['GET /v1/orders/*', 3]]));
  });

  it('know which call joined last, and which pattern most of them have', () => {
    const other = (id: string) => callOf({ url: 'https://api.example.net/v1/users', response: { status: 200 } }, id);
    const of = (...calls: readonly Call[]) => {
      const group = filled(...calls).byServer()[0]?.causes[0];
      return [group?.newest, group?.commonest];
    };
    expect(of(missing('a'), other('b'))).toEqual(['b', 'GET /v1/orders/*']);
    expect(of(missing('a'), other('b'), other('c'))).toEqual(['c', 'GET /v1/users']);
  });

  it('go by the failure where no rule names a cause', () => {
    const groups = createProblemGroups();
    for (const call of [missing('a'), empty('b')]) groups.set(call, judgement.verdict(call), undefined);
    expect(groups.byServer()[0]?.causes.map(({ cause, code }) => [cause, code])).toEqual([
      [null, 'acao-missing'],
      [null, 'acao-empty'],
    ]);
  });

  it('are of the server at fault, not of the one that redirected', () => {
    const redirected = callOf({
      redirects: [{ url: 'https://old.example.org/', status: 302, headers: allowed }],
      response: { status: 200 },
    });
    expect(filled(redirected).byServer()[0]?.server).toBe(API);
  });
});

describe('the pattern of a path', () => {
  it.each([
    ['https://a.test/v1/customers/77120/orders/1048/items?page=2', '/v1/customers/*/orders/*/items'],
    ['https://a.test/f/3f2504e0-4f89-11d3-9a0c-0305e82c3301', '/f/*'],
    ['https://a.test/blob/d41d8cd98f00b204e9800998ecf8427e', '/blob/*'],
    ['https://a.test/v1/2x/abc', '/v1/2x/abc'],
    ['https://a.test', '/'],
    ['https://a.test?x=1', '/'],
    ['not a url', 'not a url'],
  ])('%s', (url, pattern) => {
    expect(pathPattern(url)).toBe(pattern);
  });
});

describe('the order', () => {
  const servers = (...calls: readonly Call[]) => filled(...calls).byServer();
  const names = (order: ReturnType<typeof sortedGroups>) =>
    order.map(({ server, keys }) => [server, keys.map((key) => (JSON.parse(key) as string[])[2])]);

  it('has what is blocked before what failed, and most calls first', () => {
    const all = servers(
      unreachable('a'),
      unreachable('b'),
      missing('c', 'two.test'),
      empty('d'),
      missing('e'),
      missing('f'),
    );
    expect(names(sortedGroups(all))).toEqual([
      [API, ['cors-headers-missing', 'allow-origin-empty']],
      ['https://two.test', ['cors-headers-missing']],
      ['https://down.example.net', ['server-unreachable']],
    ]);
  });

  it('stays when numbers grow, with what is new at its end', () => {
    const before = sortedGroups(servers(missing('a', 'two.test'), missing('b')));
    const later = servers(missing('a', 'two.test'), missing('b'), empty('c'), empty('d'), unreachable('e'));
    expect(names(keptOrder(before, later, false))).toEqual([
      ['https://two.test', ['cors-headers-missing']],
      [API, ['cors-headers-missing', 'allow-origin-empty']],
      ['https://down.example.net', ['server-unreachable']],
    ]);
  });

  it('moves nothing down while it is held', () => {
    const before = sortedGroups(servers(missing('a'), missing('b'), missing('c', 'two.test')));
    const later = servers(missing('a'), missing('b'), missing('c', 'two.test'), empty('d'), unreachable('e'));
    expect(names(keptOrder(before, later, true))).toEqual([
      [API, ['cors-headers-missing']],
      ['https://two.test', ['cors-headers-missing']],
      ['https://down.example.net', ['server-unreachable']],
    ]);
  });

  it('drops what is gone', () => {
    const before = sortedGroups(servers(missing('a'), empty('b'), unreachable('c')));
    expect(names(keptOrder(before, servers(empty('b')), true))).toEqual([[API, ['allow-origin-empty']]]);
  });
});
