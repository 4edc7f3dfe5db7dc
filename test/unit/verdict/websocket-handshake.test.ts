// How a WebSocket's opening handshake ends, from what each browser tells of it.
import { describe, expect, it } from 'vitest';
import type { BrowserName, HeaderList } from '../../../src/fetch/model.ts';
import { isAt } from '../../../src/fetch/origin.ts';
import { curlPair } from '../../../src/fixes/export/curl.ts';
import type { DevtoolsDetails } from '../../../src/network/call.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { verdictsInOtherBrowsers } from '../../../src/verdict/other-browser.ts';
import { callOf, type RuleCase } from '../rules/rule-case.ts';

const socket = { url: 'wss://api.example.net/live', type: 'websocket', mode: 'websocket' } as const;
const UPGRADED: HeaderList = [
  ['Upgrade', 'WebSocket'],
  ['Connection', 'keep-alive, Upgrade'],
  ['Sec-WebSocket-Accept', 's3pPLMBiTxaQ9kYGzzhZRbK+xOo='],
];

function judged(browser: BrowserName, given: RuleCase, asker: DevtoolsDetails | null = null) {
  const { outcome, kind, stage, failure, browserCode, message } = judge(
    { ...callOf({ ...socket, browser, ...given }), asker },
    browser,
  );
  return { outcome, kind, stage, failure, browserCode, message };
}

const place = { leg: 'request', hop: 0 } as const;
const silent = { kind: 'websocket', browserCode: null, message: null } as const;

function asker(headerOrder: readonly string[]): DevtoolsDetails {
  return { api: 'other', source: null, error: null, headerOrder };
}

describe('a handshake', () => {
  it.each(['chromium', 'firefox'] as const)('that is accepted is readable in %s', (browser) => {
    const given = { error: null, response: { status: 101, headers: UPGRADED } };
    expect(judged(browser, given)).toEqual({ ...silent, outcome: 'readable', stage: null, failure: null });
  });

  it.each([
    [
      'Upgrade',
      [
        ['Connection', 'upgrade'],
        ['Sec-WebSocket-Accept', 'x'],
      ],
    ],
    [
      'Connection',
      [
        ['Upgrade', 'websocket'],
        ['Sec-WebSocket-Accept', 'x'],
      ],
    ],
    [
      'Sec-WebSocket-Accept',
      [
        ['Upgrade', 'websocket'],
        ['Connection', 'upgrade'],
      ],
    ],
  ] as const)('that Firefox completes without %s failed all the same', (missing, headers) => {
    expect(judged('firefox', { error: null, response: { status: 101, headers } })).toEqual({
      ...silent,
      outcome: 'failed',
      stage: 'neighbour',
      failure: { ...place, code: 'websocket-answer', missing },
    });
  });

  it('that the server refuses has its status where the browser tells it', () => {
    const given = { error: 'NS_ERROR_WEBSOCKET_CONNECTION_REFUSED', response: { status: 403 } };
    const failure = { ...place, code: 'websocket-status', status: 403 };
    expect(judged('firefox', given)).toEqual({ ...silent, outcome: 'failed', stage: 'neighbour', failure });
  });

  it('that is redirected failed', () => {
    const headers: HeaderList = [['Location', '/login']];
    const given = { error: 'NS_ERROR_NET_ON_RECEIVING_FROM', response: { status: 302, headers } };
    const failure = { ...place, code: 'websocket-redirect', status: 302, location: 'wss://api.example.net/login' };
    expect(judged('firefox', given)).toEqual({ ...silent, outcome: 'failed', stage: 'neighbour', failure });
  });

  it.each([
    [null, null],
    [asker(['upgrade', 'origin']), true],
    [asker([]), false],
  ])('that Chromium gives no reason for is known from DevTools at most (%#)', (known, reached) => {
    const error = 'net::ERR_FAILED';
    const failure = { ...place, code: 'websocket-failed', error, reached };
    expect(judged('chromium', { error }, known)).toEqual({ ...silent, outcome: 'failed', stage: null, failure });
  });

  it('ends with the connection', () => {
    const error = 'NS_ERROR_CONNECTION_REFUSED';
    const failure = { ...place, code: 'network-error', error, kind: 'refused' };
    expect(judged('firefox', { error })).toEqual({ ...silent, outcome: 'failed', stage: 'network', failure });
  });

  it('is given up by the page', () => {
    expect(judged('firefox', { error: 'NS_BINDING_ABORTED' }).outcome).toBe('aborted');
  });

  it('is nothing the other browser would judge by CORS', () => {
    const call = callOf({ ...socket, error: null, response: { status: 101, headers: UPGRADED } });
    expect(verdictsInOtherBrowsers(call, judge(call, 'chromium'), 'chromium')).toEqual([]);
  });

  it('can be repeated with curl, with the headers no browser shows', () => {
    const { posix } = curlPair(callOf({ ...socket, error: 'net::ERR_FAILED' }));
    expect(posix).toContain("--url 'https://api.example.net/live'");
    for (const header of ['Origin: https://app.example.com', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13']) {
      expect(posix.split(`-H '${header}'`)).toHaveLength(2);
    }
  });
});

describe('a WebSocket of the page’s own origin', () => {
  it.each([
    ['http://app.example', 'ws://app.example/live', true],
    ['https://app.example:8443', 'wss://app.example:8443/', true],
    ['https://app.example', 'ws://app.example/', false],
    ['http://app.example', 'wss://app.example/', false],
    ['http://app.example', 'ws://app.example:81/', false],
    ['null', 'ws://app.example/', false],
    [null, 'ws://app.example/', false],
  ])('%s → %s: %s', (origin, url, same) => {
    expect(isAt(origin, url)).toBe(same);
  });
});
