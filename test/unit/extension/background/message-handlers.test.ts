import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMessageHandlers } from '../../../../src/extension/background/message-handlers.ts';
import type { Sender } from '../../../../src/extension/background/senders.ts';
import { failedWith, MAX_ENTRIES } from '../../../../src/extension/protocol/messages.ts';
import type { Report } from '../../../../src/report.ts';
import {
  API,
  answered,
  completed,
  failed,
  gate,
  heardStore,
  now,
  OWN,
  PAGE,
  sent,
  soon,
  started,
  typical,
} from './events.ts';

const ADS = 'https://ads.example';
const panel: Sender = { url: `${OWN}panel.html`, origin: OWN.slice(0, -1) };
const inTab = (id: number) => ({ id, url: `${PAGE}/` }) as NonNullable<Sender['tab']>;
const page: Sender = { url: `${PAGE}/`, origin: PAGE, frameId: 0, documentId: 'doc-1', tab: inTab(1) };
const frame: Sender = { url: `${ADS}/`, origin: ADS, frameId: 5, documentId: 'ads', tab: inTab(1) };

function setUp(ready: Promise<void> = Promise.resolve()) {
  const heard = heardStore({ browser: 'firefox' });
  const reported: number[] = [];
  const report = { about: 'all calls' } as unknown as Report;
  const handlers = createMessageHandlers({
    ownUrl: OWN,
    store: heard.store,
    ready,
    report: (tabId) => {
      reported.push(tabId);
      return report;
    },
    resend: async ({ callId }) => failedWith(`no ${callId}`),
    watch: async ({ on }) => ({ kind: 'done', on, reload: on }),
  });
  /** What the browser does with a message: null when nobody here takes it. */
  async function say(message: unknown, sender: Sender): Promise<unknown> {
    const answer = handlers.onMessage(message, sender);
    await soon();
    return answer === undefined ? null : await answer;
  }
  return { ...heard, say, reported, report };
}

const timing = (startedAt: number, url = API, status = 0) => ({
  type: 'timing',
  entries: [{ url, status, startedAt }],
});
const policy = (url: string, at: number, more: object = {}) => ({
  type: 'policy',
  entries: [{ url, directive: 'connect-src', policy: "connect-src 'self'", at, ...more }],
});
const asker = (startedAt: number, more: object = {}) => ({
  ...{ kind: 'asker', url: API, method: 'GET', startedAt, api: 'fetch', source: `${PAGE}/app.js:3`, error: null },
  headerOrder: ['Accept'],
  ...more,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the extension’s own pages', () => {
  it('get the report of a tab', async () => {
    const { say, reported, report } = setUp();
    expect([await say({ type: 'export-report', tabId: 7 }, panel), reported]).toEqual([report, [7]]);
  });

  it('have a call made again, and hear why not', async () => {
    const asked = { type: 'run-again', tabId: 1, callId: 'a', withCredentials: false };
    expect(await setUp().say(asked, panel)).toEqual(failedWith('no a'));
  });

  it('are answered when what was saved is back', async () => {
    const { promise, open } = gate();
    const { say, reported } = setUp(promise);
    const answer = say({ type: 'export-report', tabId: 7 }, panel);
    await soon();
    expect(reported).toEqual([]);
    open();
    await answer;
    expect(reported).toEqual([7]);
  });

  it('what is no message of ours is left to others', async () => {
    const { say } = setUp();
    for (const raw of [
      null,
      undefined,
      'export-report',
      {},
      { type: 'clear' },
      { type: 'export-report', tabId: '1' },
    ]) {
      expect(await say(raw, panel)).toBeNull();
    }
  });
});

describe('with which credentials the page calls', () => {
  const seen = (at: number | null, more: object = {}) => ({
    type: 'credentials',
    entries: [{ url: API, method: 'GET', include: true, redirect: 'follow', at, ...more }],
  });

  it('is told by the page’s own content script, for the call that began then', async () => {
    const { say, take, call } = setUp();
    take(started('a', { at: 10 }), started('b', { at: 500 }));
    await say(seen(12), page);
    await say(seen(498, { include: false, redirect: 'error' }), page);
    expect([call('a').credentials, call('b').credentials, call('b').redirect]).toEqual([
      { mode: 'include', from: 'page' },
      { mode: 'not-include', from: 'page' },
      'error',
    ]);
  });

  it('of an element for the last call of its URL, whenever it began', async () => {
    const { say, take, call } = setUp();
    take(started('a', { at: 10, type: 'image' }));
    vi.setSystemTime(100_000);
    await say(seen(null), page);
    expect(call('a').credentials).toEqual({ mode: 'include', from: 'element' });
  });

  it.each<[string, object, Sender]>([
    ['another method', { method: 'PUT' }, page],
    ['another URL', { url: `${API}/x` }, page],
    ['another time', { at: 60_000 }, page],
    ['a frame of another origin', {}, frame],
  ])('is not taken for a call with %s', async (_name, more, sender) => {
    const { say, take, call } = setUp();
    take(started('a', { at: 10 }));
    await say(seen(12, more), sender);
    await vi.advanceTimersByTimeAsync(5000);
    expect(call('a').credentials).toBeUndefined();
  });

  it('is no business of an own page, and watching none of a content script', async () => {
    const { say, take, call } = setUp();
    take(started('a', { at: 10 }));
    expect(await say(seen(12), panel)).toBeNull();
    expect(call('a').credentials).toBeUndefined();
    const message = { type: 'watch-credentials', tabId: 1, on: true };
    expect(await say(message, page)).toBeNull();
    expect(await say(message, panel)).toEqual({ kind: 'done', on: true, reload: true });
  });
});

describe('what belongs to the reader', () => {
  it.each([
    ['export-report', { type: 'export-report', tabId: 1 }],
    ['run-again', { type: 'run-again', tabId: 1, callId: 'a', withCredentials: true }],
    ['devtools-entries', { type: 'devtools-entries', tabId: 1, entries: [asker(0)] }],
  ])('is not for content scripts: %s', async (_name, message) => {
    const { say, take, call, reported } = setUp();
    take(started('a', { at: 0 }));
    expect([await say(message, page), reported, call('a').asker]).toEqual([null, [], null]);
  });
});

describe('what the content script says of resource timing', () => {
  it('is noted at the call of its document that began closest', async () => {
    const { say, take, call } = setUp();
    const at = now();
    take(started('far', { at: at - 900 }), started('near', { at }), started('after', { at: at + 500 }));
    await say(timing(at + 3), page);
    expect([call('far').timing, call('near').timing, call('after').timing]).toEqual([null, 0, null]);
    // The next word is about the next call.
    await say(timing(at + 4, API, 200), page);
    expect(call('after').timing).toBe(200);
  });

  it('is not about a call that began two seconds away', async () => {
    const { say, take, call } = setUp();
    take(started('a', { at: 10_000 }));
    await say(timing(12_001), page);
    expect(call('a').timing).toBeNull();
    await say(timing(12_000), page);
    expect(call('a').timing).toBe(0);
  });

  it('changes nothing of another tab, though it names its URL', async () => {
    const { say, take, call } = setUp();
    take(started('a', { tabId: 2, at: 10_000 }));
    await say(timing(10_000), page);
    await say({ ...timing(10_000), tabId: 2 }, page);
    expect(call('a', 2).timing).toBeNull();
  });

  it('changes nothing of another document: a frame cannot speak for the page, nor the page for a frame', async () => {
    const { say, take, call } = setUp();
    take(started('a', { at: 10_000 }));
    take(started('b', { at: 10_000, documentId: 'ads', frameId: 5, initiator: ADS, url: `${API}/b` }));
    await say(timing(10_000), frame);
    await say(timing(10_000, `${API}/b`), page);
    expect([call('a').timing, call('b').timing]).toEqual([null, null]);
    await say(timing(10_000, `${API}/b`), frame);
    expect([call('a').timing, call('b').timing]).toEqual([null, 0]);
  });

  it('where the browser names no document, the frame counts', async () => {
    const { say, take, call } = setUp();
    take(started('a', { at: 10_000, documentId: null }));
    await say(timing(10_000), frame);
    expect(call('a').timing).toBeNull();
    await say(timing(10_000), page);
    expect(call('a').timing).toBe(0);
  });

  it('is said again later when its call is not there yet, and then given up', async () => {
    const { say, take, call } = setUp();
    await say(timing(10_000), page);
    await vi.advanceTimersByTimeAsync(249);
    take(started('a', { at: 10_000 }));
    expect(call('a').timing).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(call('a').timing).toBe(0);
    expect(vi.getTimerCount()).toBe(0);

    await say(timing(20_000), page);
    await vi.advanceTimersByTimeAsync(250 + 1499);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(vi.getTimerCount()).toBe(0);
    take(started('b', { at: 20_000 }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(call('b').timing).toBeNull();
  });

  it('does not make a tab of one that is not known', async () => {
    const { say, store } = setUp();
    await say(timing(1), page);
    await vi.advanceTimersByTimeAsync(2000);
    expect(store.has(1)).toBe(false);
  });

  it('looks only at calls of its URL, however many others there are', async () => {
    const { say, take, store, call } = setUp();
    for (let i = 0; i < 500; i += 1) take(started(`${i}`, { url: `${API}/${i}`, at: 10_000 }));
    const { byId } = store.tabOf(1).calls;
    const asked = vi.spyOn(byId, 'get');
    const all = [
      vi.spyOn(byId, 'values'),
      vi.spyOn(byId, 'entries'),
      vi.spyOn(byId, 'keys'),
      vi.spyOn(byId, 'forEach'),
    ];
    await say(timing(10_000, `${API}/77`), page);
    expect(new Set(asked.mock.calls.map(([id]) => id))).toEqual(new Set(['77']));
    for (const each of all) expect(each).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(call('77').timing).toBe(0);
  });
});

describe('too much', () => {
  it('more entries than one message may hold are not taken', async () => {
    const { say, take, call } = setUp();
    take(started('a', { at: 10_000 }));
    const [entry] = timing(10_000).entries;
    expect(await say({ type: 'timing', entries: Array(MAX_ENTRIES + 1).fill(entry) }, page)).toBeNull();
    expect(call('a').timing).toBeNull();
    await say({ type: 'timing', entries: Array(MAX_ENTRIES).fill(entry) }, page);
    expect(call('a').timing).toBe(0);
  });

  it('texts that are too long are not taken', async () => {
    const { say, ids } = setUp();
    const long = 'x'.repeat(65_537);
    expect(await say(timing(1, `${API}/${long}`), page)).toBeNull();
    expect(await say(policy(`${API}/${long}`, 1), page)).toBeNull();
    expect(await say(policy(API, 1, { policy: long }), page)).toBeNull();
    expect(await say(policy(API, 1, { directive: long }), page)).toBeNull();
    expect(await say({ type: 'devtools-entries', tabId: 1, entries: [asker(1, { source: long })] }, panel)).toBeNull();
    expect(ids()).toEqual([]);
  });

  it('a document that tells too much is no longer heard; another one is', async () => {
    const { say, ids, store } = setUp();
    const entries = Array.from({ length: 1000 }, (_, i) => policy(`${API}/${i}`, 1000).entries[0]);
    await say({ type: 'policy', entries }, page);
    expect(ids().length).toBe(1000);
    await say(policy(`${API}/more`, 1000), page);
    expect(ids().length).toBe(1000);
    store.commitFrame(1, 'ads', null);
    await say(policy(`${API}/frame`, 1000), frame);
    expect(ids().length).toBe(1001);
  });
});

describe('what the content script says of its page’s policy', () => {
  it('is a call that was never sent; whose it is the browser says, not the message', async () => {
    const { say, heard } = setUp();
    await say(
      policy(API, 5000, { origin: 'https://bank.example', tabId: 9, initiator: 'https://bank.example' }),
      frame,
    );
    expect(heard().length).toBe(1);
    expect(heard()[0]).toMatchObject({
      ...{ tabId: 1, frameId: 5, documentId: 'ads', documentUrl: `${ADS}/`, initiator: ADS, type: 'xmlhttprequest' },
      policy: { directive: 'connect-src', from: 'connect-src', sources: "'self'" },
    });
    expect(heard()[0]?.hops[0]?.request).toMatchObject({ url: API, state: 'failed', startedAt: 5000 });
  });

  it('secrets of the URL and nonces of the policy are not kept', async () => {
    const { say, heard } = setUp();
    const told = { policy: "script-src 'nonce-c2VjcmV0LW5vbmNl'", directive: 'script-src' };
    await say(policy(`${API}?access_token=c2VjcmV0LXRva2Vu#c2VjcmV0LWhhc2g`, 1, told), page);
    expect(JSON.stringify(heard())).not.toMatch(/c2VjcmV0/);
    expect(heard().length).toBe(1);
  });

  it('is noted at the call whose redirect it stopped', async () => {
    const { say, take, call, ids } = setUp();
    take(started('a', { at: 10_000 }), sent('a'), answered('a', {}, [['Location', `${ADS}/`]], 302), failed('a'));
    await say(policy(API, 10_001), page);
    expect([ids(), call('a').policy?.directive]).toEqual([['a'], 'connect-src']);
  });

  it('not at a redirect of another document', async () => {
    const { say, take, call, ids } = setUp();
    take(started('a', { at: 10_000 }), sent('a'), answered('a', {}, [['Location', `${ADS}/`]], 302), failed('a'));
    await say(policy(API, 10_001), frame);
    expect([ids().length, call('a').policy]).toEqual([2, undefined]);
  });

  it('about the page’s own origin it is nothing without a redirect, also later', async () => {
    const { say, ids } = setUp();
    await say(policy(`${PAGE}/own`, 1), page);
    await vi.advanceTimersByTimeAsync(5000);
    expect(ids()).toEqual([]);
  });

  it.each(['inline', 'eval', 'data:text/plain,x', 'javascript:alert(1)', 'chrome://settings/', ''])(
    'what is no call is none: %s',
    async (url) => {
      const { say, store } = setUp();
      await say(policy(url, 1), page);
      expect(store.has(1)).toBe(false);
    },
  );

  it.each([1e300, Number.POSITIVE_INFINITY, -1e300])('a time that is none, %d, is not believed', async (at) => {
    const { say, store } = setUp();
    await say(policy(API, at), page);
    expect(store.has(1)).toBe(false);
  });

  it('of a document that is gone it is nobody’s', async () => {
    const { say, commit, ids } = setUp();
    commit('doc-1');
    commit('doc-2');
    await say(policy(API, now()), page);
    expect(ids()).toEqual([]);
  });

  it('of a prerendered document it is set aside', async () => {
    const { say, commit, store, heard } = setUp();
    commit('doc-1');
    store.commitFrame(1, 'pre', { parentDocumentId: null });
    await say(policy(API, now()), { ...page, frameId: 8, documentId: 'pre' });
    expect(heard().map(({ prerender }) => prerender)).toEqual(['pre']);
  });
});

describe('what DevTools says', () => {
  const say1 = (entry: object) => ({ type: 'devtools-entries', tabId: 1, entries: [entry] });

  it('is noted at the call of that URL and method', async () => {
    const { say, take, call } = setUp();
    take(started('post', { at: 10_000, method: 'POST' }), started('get', { at: 10_000 }));
    await say(say1(asker(10_001)), panel);
    expect(call('post').asker).toBeNull();
    expect(call('get').asker).toEqual({
      api: 'fetch',
      source: `${PAGE}/app.js:3`,
      error: null,
      headerOrder: ['Accept'],
    });
  });

  it('the last hop’s end is the call’s', async () => {
    const { say, take, call } = setUp();
    const there = { url: `${API}/there` };
    take(started('a', { at: 10_000 }), sent('a'), answered('a', {}, [['Location', there.url]], 302));
    take(started('a', { ...there, at: 10_050 }), sent('a', there), failed('a', there));
    await say(say1(asker(10_000)), panel);
    await say(say1(asker(10_050, { ...there, error: 'net::ERR_FAILED' })), panel);
    expect(call('a').asker?.error).toBe('net::ERR_FAILED');
    // It has its end: another word changes nothing.
    await say(say1(asker(10_060, { ...there, error: 'net::ERR_ABORTED' })), panel);
    expect(call('a').asker?.error).toBe('net::ERR_FAILED');
  });

  it('is said again later when its call is not there yet', async () => {
    const { say, take, call } = setUp();
    await say(say1(asker(10_000)), panel);
    take(started('a', { at: 10_000 }));
    await vi.advanceTimersByTimeAsync(250);
    expect(call('a').asker?.api).toBe('fetch');
  });

  it('Firefox: lines that webRequest joined stand apart again, once', async () => {
    const { say, take, call } = setUp();
    const joined = [
      ['access-control-allow-origin', `*, ${PAGE}`],
      ['Vary', 'Origin'],
    ] as const;
    take(started('a', { at: 10_000 }), sent('a'), answered('a', {}, joined), completed('a'));
    const lines = [
      ['Access-Control-Allow-Origin', '*'],
      ['Access-Control-Allow-Origin', PAGE],
    ];
    const told = { kind: 'lines', url: API, method: 'GET', startedAt: 10_000, lines };
    await say(say1(told), panel);
    expect(call('a').hops[0]?.request).toMatchObject({
      linesApart: true,
      responseHeaders: [...lines, ['Vary', 'Origin']],
    });
    await say(say1({ ...told, lines: [['Access-Control-Allow-Origin', 'null']] }), panel);
    expect(call('a').hops[0]?.request.responseHeaders).toEqual([...lines, ['Vary', 'Origin']]);
  });

  it('looks only at calls of its URL as well', async () => {
    const { say, take, store } = setUp();
    for (let i = 0; i < 300; i += 1) take(typical(`${i}`, { url: `${API}/${i}` }));
    const asked = vi.spyOn(store.tabOf(1).calls.byId, 'get');
    const { startedAt } = store.tabOf(1).calls.byId.get('9')?.hops[0]?.request ?? { startedAt: 0 };
    asked.mockClear();
    await say(say1(asker(startedAt, { url: `${API}/9` })), panel);
    expect(new Set(asked.mock.calls.map(([id]) => id))).toEqual(new Set(['9']));
    vi.restoreAllMocks();
  });
});
