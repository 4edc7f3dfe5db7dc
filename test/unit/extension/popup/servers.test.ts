// The popup's summary: what went wrong, one line for each server.
import { describe, expect, it } from 'vitest';
import { wrongCalls } from '../../../../src/extension/popup/servers.ts';
import { createJudgement } from '../../../../src/extension/ui/judgement.ts';
import { placesToFix } from '../../../../src/extension/ui/placesToFix.ts';
import type { Call } from '../../../../src/network/call.ts';
import { allowed, callOf } from '../../rules/rule-case.ts';

const judgement = createJudgement('chromium');
const missing = (id: string, host = 'api.example.net') =>
  callOf({ url: `https://${host}/${id}`, response: { status: 200 } }, id);
const empty = (id: string) =>
  callOf(
    { url: 'https://api.example.net/e', response: { status: 200, headers: [['Access-Control-Allow-Origin', '']] } },
    id,
  );
const unreachable = (id: string) => callOf({ url: 'https://down.test/', error: 'net::ERR_CONNECTION_REFUSED' }, id);
const patchCase = callOf(
  { method: 'patch', preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PATCH']] } },
  'p',
);
const readable = callOf({ response: { status: 200, headers: allowed }, error: null }, 'readable');
const opaque = callOf({ mode: 'no-cors', response: { status: 200 }, error: null }, 'opaque');

function lines(...calls: readonly Call[]) {
  return wrongCalls(calls, judgement).servers.map(({ server, blocked, failed, causes }) => [
    server,
    blocked,
    failed,
    causes.map(({ cause }) => cause?.id),
  ]);
}

describe('the servers', () => {
  it('are listed with what CORS blocked before what failed otherwise, each with its worst cause first', () => {
    expect(
      lines(unreachable('a'), unreachable('b'), missing('c', 'two.test'), empty('d'), missing('e'), missing('f')),
    ).toEqual([
      ['https://api.example.net', 3, 0, ['cors-headers-missing', 'allow-origin-empty']],
      ['https://two.test', 1, 0, ['cors-headers-missing']],
      ['https://down.test', 0, 2, ['server-unreachable']],
    ]);
  });

  it('are none where nothing went wrong', () => {
    expect(lines(readable, opaque, callOf({ error: 'net::ERR_ABORTED' }))).toEqual([]);
  });
});

it('the numbers are of all calls', () => {
  const { servers: _, ...numbers } = wrongCalls([readable, opaque, missing('a'), unreachable('b')], judgement);
  expect(numbers).toEqual({ all: 4, blocked: 1, failed: 1, readable: 1 });
});

describe('the places to fix', () => {
  const places = (...calls: readonly Call[]) => placesToFix(wrongCalls(calls, judgement).servers);

  it('are servers, however many causes and calls each has', () => {
    expect(places(missing('a'), empty('b'), missing('c', 'two.test'))).toEqual({ servers: 2, page: 0 });
  });

  it('are changes in the page, one for each cause', () => {
    expect(places(patchCase)).toEqual({ servers: 0, page: 1 });
  });

  it('are none where nothing was blocked', () => {
    expect(places(unreachable('a'), readable)).toEqual({ servers: 0, page: 0 });
  });
});
