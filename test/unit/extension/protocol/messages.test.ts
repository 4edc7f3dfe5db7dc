// What crosses between extension pages: every message of both directions, and nothing else.
import { describe, expect, it } from 'vitest';
import {
  type ActionResult,
  DONE,
  type FromView,
  failedWith,
  MAX_ENTRIES,
  parseActionResult,
  parseFromView,
  parseRequest,
  parseToView,
  portName,
  type Request,
  type SnapshotPart,
  tabOfPort,
} from '../../../../src/extension/protocol/messages.ts';
import type { Call } from '../../../../src/network/call.ts';
import { callOf } from '../../rules/rule-case.ts';
import { type Patch, patch, type Snapshot, snapshot } from '../to-view.ts';
import { accepted, NO_MESSAGE } from './spoiled.ts';

/** A value that got this far in a structured clone, and is not one of ours. */
const raw = (value: object, more: object) => ({ ...structuredClone(value), ...more });

describe('from the background to a view', () => {
  const outline = { id: 'a', hops: [] } as unknown as Call;
  const news = {
    pageOrigin: 'https://app.example',
    unseenBefore: 5,
    trying: ['https://api.example/'],
    watching: true,
    watchProblem: 'refused',
    tryProblem: 'no',
  };
  /** Of the news, only these may be absent. */
  const nullable = ['pageOrigin null', 'unseenBefore null', 'trying null', 'watchProblem null', 'tryProblem null'];

  it.each<[string, Snapshot | SnapshotPart | Patch, readonly string[]]>([
    ['snapshot', snapshot([outline], news), nullable],
    ['piece', { type: 'piece', calls: [outline] }, []],
    ['patch', patch([outline], ['b'], news), nullable],
  ])('a %s parses, and with nothing missing or of another type', (_type, message, exceptions) => {
    expect(parseToView(message)).toEqual(message);
    expect(accepted(message, parseToView)).toEqual(exceptions);
  });

  it('calls come through whole: the background built them', () => {
    const calls = [callOf({ response: { status: 200 } }, 'a'), callOf({ preflight: { status: 404 } }, 'b')];
    expect(parseToView(structuredClone(snapshot(calls)))).toEqual(snapshot(calls));
  });

  it.each([
    ['no tab', snapshot([]), { tabId: 1.5 }],
    ['no number', patch([]), { dropped: Number.NaN }],
    ['no browser of ours', snapshot([]), { browser: { name: 'safari', version: '18' } }],
    ['a list that is none', patch([]), { changed: { length: 0 } }],
    ['an id that is no text', patch([]), { removed: ['a', 7] }],
    ['URLs that are no texts', patch([]), { trying: [null] }],
  ])('%s', (_name, message, more) => {
    expect(parseToView(message)).not.toBeNull();
    expect(parseToView(raw(message, more))).toBeNull();
  });
});

describe('from a view to the background', () => {
  it('a try is of one call at least, and of two hundred at most', () => {
    const ids = (length: number) => Array.from({ length }, (_, index) => String(index));
    const parsed = (callIds: readonly string[]) => parseFromView({ type: 'try', callIds, withCredentials: false });
    expect(parsed([])).toBeNull();
    expect(parsed(ids(200))).not.toBeNull();
    expect(parsed(ids(201))).toBeNull();
  });

  it.each<FromView>([
    { type: 'clear' },
    { type: 'preserve', on: false },
    { type: 'access' },
    { type: 'try', callIds: ['a', 'b'], withCredentials: true },
    { type: 'stop-trying' },
    { type: 'watch', on: true },
    { type: 'settle-credentials', callId: '7', include: true },
    { type: 'ping' },
  ])('$type parses, and with nothing missing or of another type', (message) => {
    expect(parseFromView(message)).toEqual(message);
    expect(accepted(message, parseFromView)).toEqual([]);
  });
});

describe('from pages and content scripts to the background', () => {
  const asker = {
    kind: 'asker',
    url: 'https://api.example/',
    method: 'GET',
    startedAt: 5.5,
    api: 'fetch',
    source: 'app.js:1',
    error: 'net::ERR_FAILED',
    headerOrder: ['accept'],
  } as const;
  const lines = {
    kind: 'lines',
    url: 'https://api.example/',
    method: 'GET',
    startedAt: 5.5,
    lines: [['Access-Control-Allow-Origin', '*']],
  } as const;
  const timing = { url: 'https://api.example/', status: 200, startedAt: 5.5 };
  const policy = { url: 'https://api.example/', directive: 'connect-src', policy: "connect-src 'self'", at: 5.5 };

  it.each<[Request, readonly string[]]>([
    [{ type: 'export-report', tabId: 1 }, []],
    [{ type: 'run-again', tabId: 1, callId: 'a', withCredentials: false }, []],
    [
      { type: 'devtools-entries', tabId: 1, entries: [asker, lines] },
      ['entries.0.source null', 'entries.0.error null'],
    ],
    [{ type: 'timing', entries: [timing] }, []],
    [{ type: 'policy', entries: [policy] }, []],
  ])('$type parses, and with nothing missing or of another type', (message, exceptions) => {
    expect(parseRequest(message)).toEqual(message);
    expect(accepted(message, parseRequest)).toEqual(exceptions);
  });

  it.each([
    ['devtools-entries', asker],
    ['timing', timing],
    ['policy', policy],
  ])('%s has up to 1000 entries', (type, entry) => {
    const message = (count: number) => ({ type, tabId: 1, entries: Array.from({ length: count }, () => entry) });
    expect(MAX_ENTRIES).toBe(1000);
    expect(parseRequest(message(0))).not.toBeNull();
    expect(parseRequest(message(1000))).not.toBeNull();
    expect(parseRequest(message(1001))).toBeNull();
  });

  it.each([
    ['devtools-entries', asker, 'url'],
    ['devtools-entries', asker, 'source'],
    ['devtools-entries', lines, 'method'],
    ['timing', timing, 'url'],
    ['policy', policy, 'policy'],
    ['policy', policy, 'directive'],
  ])('%s has no endless texts: %j, %s', (type, entry, field) => {
    const message = (length: number) => ({ type, tabId: 1, entries: [{ ...entry, [field]: 'x'.repeat(length) }] });
    expect(parseRequest(message(65_536))).not.toBeNull();
    expect(parseRequest(message(65_537))).toBeNull();
  });

  it.each([
    ['headerOrder', asker, 1000, 'accept'],
    ['lines', lines, 100, ['Access-Control-Allow-Origin', '*']],
  ])('DevTools’ entries have no endless lists: %s', (field, entry, most, item) => {
    const message = (count: number) => ({
      type: 'devtools-entries',
      tabId: 1,
      entries: [{ ...entry, [field]: Array.from({ length: count }, () => item) }],
    });
    expect(parseRequest(message(most))).not.toBeNull();
    expect(parseRequest(message(most + 1))).toBeNull();
  });

  it.each([
    ['a line of one part', { ...lines, lines: [['a']] }, { ...lines, lines: [['a', 'b']] }],
    ['an API that is none', { ...asker, api: 'eval' }, { ...asker, api: 'xhr' }],
    ['an entry of no kind', { ...asker, kind: 'other' }, asker],
    ['a time that is no number', { ...asker, startedAt: Number.NaN }, { ...asker, startedAt: 0 }],
  ])('%s', (_name, wrong, right) => {
    const message = (entry: object) => ({ type: 'devtools-entries', tabId: 1, entries: [asker, entry] });
    expect(parseRequest(message(right))).not.toBeNull();
    expect(parseRequest(message(wrong))).toBeNull();
  });
});

describe('how an action ended', () => {
  it.each<[ActionResult, ActionResult]>([
    [DONE, { kind: 'done' }],
    [failedWith('The page is gone.'), { kind: 'failed', reason: 'The page is gone.' }],
  ])('%j', (result, message) => {
    expect(parseActionResult(result)).toEqual(message);
    expect(accepted(result, parseActionResult)).toEqual([]);
  });

  it('is nothing else', () => {
    for (const value of [...NO_MESSAGE, { kind: 'ok' }, 'done']) expect(parseActionResult(value)).toBeNull();
  });
});

describe.each([
  ['parseToView', parseToView, { type: 'piece', calls: [] }],
  ['parseFromView', parseFromView, { type: 'clear' }],
  ['parseRequest', parseRequest, { type: 'export-report', tabId: 1 }],
])('%s', (_name, parse, message) => {
  it.each(NO_MESSAGE.map((value) => [value]))('refuses %j', (value) => {
    expect(parse(value)).toBeNull();
  });

  it('drops what it does not know', () => {
    expect(parse(raw(message, { extra: 1, __proto__: { more: 2 } }))).toEqual(message);
    expect(parse(JSON.parse(`${JSON.stringify(message).slice(0, -1)},"__proto__":{"more":2}}`))).toEqual(message);
  });
});

it('no direction takes a message of another', () => {
  const messages = [snapshot([]), patch([]), { type: 'piece', calls: [] }];
  for (const message of messages) expect([parseFromView(message), parseRequest(message)]).toEqual([null, null]);
  for (const message of [{ type: 'clear' }, { type: 'ping' }, { type: 'access' }]) {
    expect([parseToView(message), parseRequest(message)]).toEqual([null, null]);
  }
  for (const message of [
    { type: 'export-report', tabId: 1 },
    { type: 'timing', entries: [] },
  ]) {
    expect([parseToView(message), parseFromView(message)]).toEqual([null, null]);
  }
});

describe('the name of a port', () => {
  it.each([0, 1, 2_147_483_647])('tells its tab: %i', (tabId) => {
    expect(portName(tabId)).toBe(`calls:${tabId}`);
    expect(tabOfPort(portName(tabId))).toBe(tabId);
  });

  it.each([
    '',
    'calls',
    'calls:',
    'calls:-1',
    'calls:1.5',
    'calls:1e3',
    'calls: 1',
    'calls:1\n',
    'xcalls:1',
    'Calls:1',
    'calls:١',
  ])('is none of ours: %j', (name) => {
    expect(tabOfPort(name)).toBeNull();
  });
});
