import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { HeaderOverrides } from '../../../../src/extension/background/header-overrides.ts';
import type { Sender } from '../../../../src/extension/background/senders.ts';
import { createTabStore } from '../../../../src/extension/background/tab-store.ts';
import { createViewPorts } from '../../../../src/extension/background/view-ports.ts';
import {
  type FromView,
  parseToView,
  portName,
  type SnapshotPart,
  type ToView,
} from '../../../../src/extension/protocol/messages.ts';
import type { Call } from '../../../../src/network/call.ts';
import { bytesOf } from '../../../../src/network/limits.ts';
import type { WebRequestEvent } from '../../../../src/network/web-request-event.ts';
import { API, completed, gate, now, OWN, PAGE, soon, started, typical } from './events.ts';

const panel: Sender = { url: `${OWN}panel.html`, origin: OWN.slice(0, -1) };
const prerendered = { documentId: 'pre', frameId: 9, prerender: { parentDocumentId: null } };

/** One view's end of a port. `most`: calls in a message beyond which the browser would not carry it. */
function fakePort(tabId: number | string, sender: Sender | undefined = panel, most = Number.POSITIVE_INFINITY) {
  const told: (ToView | SnapshotPart)[] = [];
  const gone: (() => void)[] = [];
  const heard: ((raw: unknown) => void)[] = [];
  const state = { open: true, most };
  const port = {
    name: typeof tabId === 'number' ? portName(tabId) : tabId,
    sender,
    disconnect: () => {
      state.open = false;
    },
    onDisconnect: { addListener: (listener: () => void) => gone.push(listener) },
    onMessage: { addListener: (listener: (raw: unknown) => void) => heard.push(listener) },
    postMessage: (message: ToView | SnapshotPart) => {
      if (!state.open) throw new Error('Attempt to postMessage on disconnected port');
      const calls = message.type === 'patch' ? message.changed : message.calls;
      if (calls.length > state.most) throw new Error('Message length exceeded maximum allowed length.');
      // Every message is one that a view takes.
      expect(parseToView(structuredClone(message))).not.toBeNull();
      told.push(structuredClone(message));
    },
  };
  return {
    port: port as unknown as Runtime.Port,
    told,
    state,
    say: (message: FromView | unknown) => {
      for (const listener of heard) listener(message);
    },
    close: () => {
      state.open = false;
      for (const listener of gone) listener();
    },
    types: () => told.map(({ type }) => type),
    calls: (): readonly Call[] =>
      told.flatMap((message) => (message.type === 'patch' ? message.changed : message.calls)),
  };
}

function setUp(given: { ready?: Promise<void>; access?: () => Promise<boolean> } = {}) {
  const said: (readonly [tabId: number, message: FromView])[] = [];
  const state = { closed: 0, trying: null as readonly string[] | null, problem: null as string | null };
  const overrides = {
    known: Promise.resolve(),
    urlsIn: () => state.trying,
    problemIn: () => state.problem,
  } as unknown as HeaderOverrides;
  const store = createTabStore({
    browser: 'chromium',
    onChange: ({ tab, changed, removed }) => views.tell(tab, changed, removed),
    onPage: () => undefined,
    isTried: () => false,
    isWatched: (tabId) => views.isWatched(tabId),
  });
  const views = createViewPorts({
    browser: { name: 'chromium', version: '156' },
    ownUrl: OWN,
    store,
    overrides,
    isWatching: () => false,
    watchProblemIn: () => null,
    ready: given.ready ?? Promise.resolve(),
    hasAccess: given.access ?? (async () => true),
    onMessage: (tabId, message) => {
      said.push([tabId, message]);
      if (message.type === 'preserve') store.setPreserve(tabId, message.on);
    },
    onClosed: () => {
      state.closed += 1;
    },
  });
  async function open(port: ReturnType<typeof fakePort>): Promise<void> {
    views.accept(port.port);
    await soon();
  }
  const take = (...events: readonly (readonly WebRequestEvent[] | WebRequestEvent)[]) => {
    for (const each of events.flat()) store.take(each, false);
  };
  return { views, store, said, state, open, take };
}

/** A frame of the panel later. */
const later = () => vi.advanceTimersByTimeAsync(50);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a view that comes', () => {
  it('hears all there is to show of its tab', async () => {
    const { open, take, store, state } = setUp();
    store.commit(1, { documentId: 'doc-1', origin: PAGE, url: PAGE, at: now() });
    take(typical('a'), typical('b', { tabId: 2 }));
    state.trying = [API];
    const view = fakePort(1);
    await open(view);
    expect(view.told).toEqual([
      {
        ...{ type: 'snapshot', tabId: 1, browser: { name: 'chromium', version: '156' }, access: true },
        ...{ dropped: 0, page: 1, pageOrigin: PAGE, sameOriginSeen: 0, preserve: false, unseenBefore: null },
        ...{
          trying: [API],
          watching: false,
          watchProblem: null,
          tryProblem: null,
          calls: [...store.tabOf(1).calls.byId.values()],
        },
      },
    ]);
  });

  it('hears it when what was saved is back', async () => {
    const restored = gate();
    const { open } = setUp({ ready: restored.promise });
    const view = fakePort(1);
    await open(view);
    expect(view.told).toEqual([]);
    restored.open();
    await soon();
    expect(view.types()).toEqual(['snapshot']);
  });

  it.each<[string, number | string, Sender | undefined]>([
    ['a content script', 1, { url: PAGE, origin: PAGE, frameId: 0, tab: { id: 1 } as NonNullable<Sender['tab']> }],
    ['another extension', 1, { url: 'chrome-extension://another/panel.html' }],
    ['nobody', 1, undefined],
    ['a name that is none', 'calls:', panel],
    ['a tab that is none', 'calls:-1', panel],
    ['another port', 'other', panel],
  ])('is refused: %s', async (_name, tabId, sender) => {
    const { open, said } = setUp();
    const view = fakePort(tabId, undefined);
    Object.assign(view.port, { sender });
    await open(view);
    view.say({ type: 'clear' });
    expect([view.state.open, view.told, said]).toEqual([false, [], []]);
  });

  it('gets its calls in pieces of so many', async () => {
    const { open, take } = setUp();
    for (let i = 0; i < 601; i += 1) take(started(`${i}`));
    const view = fakePort(1);
    await open(view);
    expect(view.told.map((message) => message.type !== 'patch' && message.calls.length)).toEqual([250, 250, 101]);
    expect(view.types()).toEqual(['piece', 'piece', 'snapshot']);
    expect(view.calls().map(({ id }) => id)).toEqual(Array.from({ length: 601 }, (_, i) => `${i}`));
  });

  it('and of so many bytes', async () => {
    const { open, take } = setUp();
    for (let i = 0; i < 240; i += 1) {
      const large = Array.from({ length: 8 }, (_, at) => [`X-${at}`, `${i}${'x'.repeat(7000)}`] as const);
      take(started(`${i}`), { ...completed(`${i}`), headers: large } as WebRequestEvent);
    }
    const view = fakePort(1);
    await open(view);
    expect(view.told.length).toBeGreaterThan(1);
    for (const message of view.told) {
      if (message.type === 'patch') throw new Error('no patch yet');
      expect(message.calls.reduce((sum, call) => sum + bytesOf(call), 0)).toBeLessThanOrEqual(4 * 1024 * 1024);
    }
    expect(view.calls().length).toBe(240);
  });

  it('gets a shorter list, which says so, when the browser would not carry a message', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { open, take } = setUp();
    for (let i = 0; i < 300; i += 1) take(started(`${i}`));
    const view = fakePort(1, panel, 100);
    await open(view);
    expect([view.types(), view.told[0]]).toMatchObject([['snapshot'], { dropped: 250 }]);
    expect(view.calls().map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, i) => `${i + 250}`));
    expect(warn).toHaveBeenCalled();
  });

  it('also when that was the last one', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { open, take } = setUp();
    for (let i = 0; i < 30; i += 1) take(started(`${i}`));
    const view = fakePort(1, panel, 20);
    await open(view);
    expect(view.told).toMatchObject([{ type: 'snapshot', dropped: 30, calls: [] }]);
  });

  it('and is gone before it could hear anything is forgotten', async () => {
    const { open, views } = setUp();
    const view = fakePort(1);
    const opening = open(view);
    view.close();
    await opening;
    expect(views.isWatched(1)).toBe(false);
  });
});

describe('a view that is there', () => {
  it('hears of many events at once', async () => {
    const { open, take, store } = setUp();
    const view = fakePort(1);
    await open(view);
    take(typical('a'), typical('b'));
    await vi.advanceTimersByTimeAsync(49);
    expect(view.types()).toEqual(['snapshot']);
    take(typical('c'));
    await vi.advanceTimersByTimeAsync(1);
    expect(view.types()).toEqual(['snapshot', 'patch']);
    expect(view.told[1]).toMatchObject({ changed: [...store.tabOf(1).calls.byId.values()], removed: [] });
    await later();
    expect(view.told.length).toBe(2);
  });

  it('hears the last word only: removed is not changed, and what is back is not removed', async () => {
    const { open, take, store, views } = setUp();
    const view = fakePort(1);
    await open(view);
    take(typical('a'), typical('b'));
    const [a] = store.tabOf(1).calls.byId.values();
    store.clear(1);
    if (a !== undefined) views.tell(store.tabOf(1), [a], []);
    await later();
    expect(view.told[1]).toMatchObject({ changed: [{ id: 'a' }], removed: ['b'] });
  });

  it('hears a large change in pieces; removals once', async () => {
    const { open, take, store } = setUp();
    take(typical('old'));
    const view = fakePort(1);
    await open(view);
    store.clear(1);
    for (let i = 0; i < 501; i += 1) take(started(`${i}`));
    await later();
    const patches = view.told.slice(1).map((message) => (message.type === 'patch' ? message : null));
    expect(patches.map((patch) => [patch?.changed.length, patch?.removed])).toEqual([
      [250, ['old']],
      [250, []],
      [1, []],
    ]);
  });

  it('hears nothing of another tab, and nobody hears of a tab that nobody looks at', async () => {
    const { open, take } = setUp();
    const view = fakePort(1);
    await open(view);
    take(typical('a', { tabId: 2 }));
    expect(vi.getTimerCount()).toBe(0);
    await later();
    expect(view.types()).toEqual(['snapshot']);
  });

  it('hears nothing more of a tab that was closed', async () => {
    const { open, take, store } = setUp();
    const view = fakePort(1);
    await open(view);
    take(typical('a'));
    store.removeTab(1);
    await later();
    expect([view.types(), store.has(1)]).toEqual([['snapshot'], false]);
  });

  it('hears that access was given or taken', async () => {
    let access = false;
    const { open, views } = setUp({ access: async () => access });
    const view = fakePort(1);
    await open(view);
    access = true;
    views.accessChanged();
    await soon();
    expect(view.told).toMatchObject([{ access: false }, { access: true }]);
  });

  it('asks for its own tab', async () => {
    const { open, said } = setUp();
    const view = fakePort(4);
    await open(view);
    view.say({ type: 'clear' });
    view.say({ type: 'try', callIds: ['a'], withCredentials: false });
    for (const raw of [null, 'clear', { type: 'try' }, { type: 'export-report', tabId: 1 }]) view.say(raw);
    expect(said).toEqual([
      [4, { type: 'clear' }],
      [4, { type: 'try', callIds: ['a'], withCredentials: false }],
    ]);
  });

  it('two on one tab both hear what one of them chose', async () => {
    const { open } = setUp();
    const [one, other] = [fakePort(1), fakePort(1)];
    await open(one);
    await open(other);
    one.say({ type: 'preserve', on: true });
    await later();
    for (const view of [one, other]) expect(view.told.at(-1)).toMatchObject({ type: 'patch', preserve: true });
  });

  it('that closes costs the other nothing', async () => {
    const { open, take, views, state } = setUp();
    const [one, other] = [fakePort(1), fakePort(1)];
    await open(one);
    await open(other);
    one.close();
    expect([state.closed, views.isWatched(1)]).toEqual([1, true]);
    take(typical('a'));
    await later();
    expect([one.types(), other.types()]).toEqual([['snapshot'], ['snapshot', 'patch']]);
    other.close();
    expect(views.isWatched(1)).toBe(false);
  });

  it('whose port turns out to be closed is no longer told', async () => {
    const { open, take, views } = setUp();
    const view = fakePort(1);
    await open(view);
    view.state.open = false;
    take(typical('a'));
    await later();
    expect(views.isWatched(1)).toBe(false);
  });
});

it('a prerendered page’s calls are told when it is shown, and never before', async () => {
  const { open, take, store } = setUp();
  take(typical('p', prerendered));
  const view = fakePort(1);
  await open(view);
  take(typical('q', prerendered));
  await later();
  expect(view.calls()).toEqual([]);
  store.commit(1, { documentId: 'pre', origin: PAGE, url: PAGE, at: now() });
  await later();
  expect(view.calls().map(({ id }) => id)).toEqual(['p', 'q']);
  for (const call of view.calls()) expect('prerender' in call).toBe(false);
});
