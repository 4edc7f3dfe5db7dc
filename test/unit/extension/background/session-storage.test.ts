import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { createSessionStorage, type StorageArea } from '../../../../src/extension/background/session-storage.ts';
import type { Limits } from '../../../../src/extension/background/tab-store.ts';
import { createTabStore } from '../../../../src/extension/background/tab-store.ts';
import type { SavedTab } from '../../../../src/extension/protocol/session-schema.ts';
import type { Call } from '../../../../src/network/call.ts';
import { API, answered, blocked, heardStore, PAGE, sent, started, typical } from './events.ts';

/** A storage as the browser has it: it counts keys and values, refuses what is too much as a whole, and can be out of order. */
function fakeArea(quota = Number.POSITIVE_INFINITY) {
  const held = new Map<string, unknown>();
  const sizeOf = (key: string, value: unknown) => key.length + JSON.stringify(value).length;
  const state = { refusing: 0, refusals: 0, writes: 0, atOnce: 0, mostAtOnce: 0 };
  async function one(act: () => void): Promise<void> {
    state.atOnce += 1;
    state.mostAtOnce = Math.max(state.mostAtOnce, state.atOnce);
    await Promise.resolve();
    state.atOnce -= 1;
    act();
  }
  const area: StorageArea = {
    get: async () => structuredClone(Object.fromEntries(held)),
    set: (items) =>
      one(() => {
        state.writes += 1;
        const after = new Map([...held, ...Object.entries(items)]);
        const bytes = [...after].reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
        if (state.refusing > 0 || bytes > quota) {
          state.refusing = Math.max(0, state.refusing - 1);
          state.refusals += 1;
          throw new Error('QuotaExceededError');
        }
        for (const [key, value] of Object.entries(items)) held.set(key, structuredClone(value));
      }),
    remove: (keys) =>
      one(() => {
        for (const key of keys) held.delete(key);
      }),
  };
  return { area, held, state };
}

const wait = async () => undefined;

afterEach(() => {
  vi.restoreAllMocks();
});

/** A background from its start to its death: whatever is announced is saved. */
function life(area: StorageArea, given: { quota?: number; limits?: Limits } = {}) {
  const storage = createSessionStorage({ area, wait, ...(given.quota === undefined ? {} : { quota: given.quota }) });
  const store = createTabStore({
    browser: 'chromium',
    onChange: ({ tab, changed, removed }) => storage.save(tab, changed, removed),
    onPage: () => undefined,
    isTried: () => false,
    isWatched: () => false,
    ...(given.limits === undefined ? {} : { limits: given.limits }),
  });
  return {
    storage,
    store,
    take: (events: readonly Parameters<typeof store.take>[0][]) => {
      for (const each of events) store.take(each, false);
    },
    calls: (tabId: number): readonly Call[] => [...store.tabOf(tabId).calls.byId.values()],
  };
}

async function restored(area: StorageArea): Promise<Map<number, SavedTab>> {
  const { tabs } = await createSessionStorage({ area, wait }).restore();
  return new Map(tabs.map((tab) => [tab.id, tab]));
}

/** Each call of a tab is there, or counted as lost. */
function expectWhole(tab: SavedTab | undefined, made: number): void {
  expect((tab?.calls.length ?? 0) + (tab?.dropped ?? 0)).toBe(made);
}

it('what is saved comes back as it was', async () => {
  const { area, held } = fakeArea();
  const { take, store, storage, calls } = life(area);
  store.commit(1, { documentId: 'doc-1', origin: PAGE, url: `${PAGE}/`, at: 1 });
  take(typical('a', { documentUrl: null }));
  take(blocked('b'));
  const put = { method: 'PUT' };
  const pre = { method: 'OPTIONS' };
  take([started('c', put), started('d', pre), sent('d', pre, [['Access-Control-Request-Method', 'PUT']])]);
  take([answered('d', pre, [['Access-Control-Allow-Methods', 'PUT']], 204), sent('c', put, [['Origin', PAGE]])]);
  take([answered('c', put, [['Location', '/there']], 307), started('c', { ...put, url: `${API}/there` })]);
  take([started('p', { documentId: 'pre', frameId: 4, prerender: { parentDocumentId: null } })]);
  take([started('loose', pre)]);
  const [a] = calls(1);
  const asker = { api: 'fetch' as const, source: 'app.js:1', error: null, headerOrder: ['accept'] };
  if (a !== undefined) store.change(1, { ...a, asker, timing: 200, tried: true, sharedBy: 3 });
  store.setPreserve(1, true);
  store.markUnseen(1, 77);
  await storage.settled();

  const tab = (await restored(area)).get(1);
  expect(tab?.calls).toEqual(calls(1));
  const { id, page, pageOrigin, documentId, committedAt, preserve, unseenBefore } = store.tabOf(1);
  expect(tab).toMatchObject({ id, page, pageOrigin, documentId, committedAt, preserve, unseenBefore, dropped: 0 });
  expect([tab?.documents, tab?.prerendered]).toEqual([[['doc-1', 1]], [['pre', 'pre']]]);
  expect(tab?.loose.map(({ exchange }) => exchange.requestId)).toEqual(['loose']);
  // Headers are kept once, and calls name their numbers.
  const keys = [...held.keys()];
  expect(keys.filter((key) => key.startsWith('header:')).length).toBeGreaterThan(10);
  expect(held.get('call:1:a')).not.toContain('User-Agent');
});

it('a long header is kept in its call', async () => {
  const { area, held } = fakeArea();
  const { take, storage, calls } = life(area);
  take([started('a'), sent('a'), answered('a', {}, [['Content-Security-Policy', 'x'.repeat(400)]])]);
  await storage.settled();
  expect([...held.keys()].some((key) => key.startsWith('header:'))).toBe(false);
  expect((await restored(area)).get(1)?.calls).toEqual(calls(1));
});

it('two hundred typical calls take less than half of what they are as JSON', async () => {
  const { area, held } = fakeArea();
  const { take, storage, calls } = life(area);
  for (let i = 0; i < 200; i += 1) take(typical(`${i}`, { url: `${API}/${i}` }));
  await storage.settled();
  const lengthOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)).length;
  const saved = [...held].reduce((sum, [key, value]) => sum + key.length + lengthOf(value), 0);
  expect(saved / JSON.stringify(calls(1)).length).toBeLessThan(0.45);
});

it('the next background goes on with the same numbers', async () => {
  const { area } = fakeArea();
  const first = life(area);
  first.take(typical('a'));
  await first.storage.settled();
  const second = life(area);
  for (const tab of (await second.storage.restore()).tabs) second.store.restore(tab);
  second.take(typical('b'));
  second.take([started('c'), sent('c', {}, [['X-New', '1']])]);
  await second.storage.settled();
  const tab = (await restored(area)).get(1);
  expect(tab?.calls).toEqual(second.calls(1));
  expect(tab?.calls.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('tells the first start since the browser’s', async () => {
  const { area } = fakeArea();
  expect((await createSessionStorage({ area, wait }).restore()).first).toBe(true);
  expect((await createSessionStorage({ area, wait }).restore()).first).toBe(false);
});

const orders = {
  'the quiet tab first': ['quiet', 'busy'],
  'the busy tab first': ['busy', 'quiet'],
  'both in turn': ['busy', 'quiet', 'busy', 'quiet'],
} as const;

it.each(Object.entries(orders))('a busy tab never costs a quiet tab a call: %s', async (_name, order) => {
  const { area } = fakeArea(200_000);
  const { take, storage } = life(area, { quota: 100_000 });
  let busy = 0;
  let quiet = 0;
  for (const who of order) {
    for (let i = 0; i < (who === 'busy' ? 400 : 5); i += 1) {
      take(who === 'busy' ? typical(`b${busy++}`, { tabId: 1 }) : typical(`q${quiet++}`, { tabId: 2 }));
      if (i % 50 === 0) await storage.settled();
    }
  }
  await storage.settled();
  const tabs = await restored(area);
  expect(tabs.get(2)).toMatchObject({ dropped: 0 });
  expect(tabs.get(2)?.calls.length).toBe(quiet);
  expectWhole(tabs.get(1), busy);
  expect(tabs.get(1)?.calls.at(-1)?.id).toBe(`b${busy - 1}`);
});

it('the browser’s refusals cost the busy tab only, and each lost call is counted once', async () => {
  // The browser allows far less than the background believes.
  const { area, state } = fakeArea(1_500_000);
  const { take, storage, calls } = life(area);
  take(typical('q', { tabId: 2 }));
  for (let i = 0; i < 900; i += 1) {
    take(typical(`${i}`, { url: `${API}/${i}/${'x'.repeat(3000)}` }));
    if (i % 100 === 0) await storage.settled();
  }
  await storage.settled();
  expect(state.refusals).toBeGreaterThan(0);
  const tabs = await restored(area);
  expect(tabs.get(2)).toMatchObject({ dropped: 0, calls: calls(2) });
  expectWhole(tabs.get(1), 900);
  expect(tabs.get(1)?.calls).toEqual(calls(1).slice(-(tabs.get(1)?.calls.length ?? 0)));
});

it('a busy tab’s shared headers make room as well', async () => {
  const { area } = fakeArea(40_000);
  const { take, storage } = life(area, { quota: 30_000 });
  for (let i = 0; i < 300; i += 1) {
    take([started(`${i}`), sent(`${i}`, {}, [['X-Request', `${i}-${'x'.repeat(250)}`]])]);
  }
  for (let i = 0; i < 10; i += 1) take(typical(`q${i}`, { tabId: 2 }));
  await storage.settled();
  const tabs = await restored(area);
  expect(tabs.get(2)).toMatchObject({ dropped: 0 });
  expect(tabs.get(2)?.calls.length).toBe(10);
  expectWhole(tabs.get(1), 300);
});

it('a call that was evicted and then changes is not counted twice', async () => {
  const { area } = fakeArea();
  const { take, store, storage, calls } = life(area, { quota: 60_000 });
  for (let i = 0; i < 200; i += 1) take(typical(`${i}`));
  await storage.settled();
  for (const call of calls(1).slice(0, 50)) store.change(1, { ...call, timing: 200 });
  await storage.settled();
  const tab = (await restored(area)).get(1);
  expectWhole(tab, 200);
  for (const call of tab?.calls ?? []) expect(calls(1)).toContainEqual(call);
});

it('a call that both the tab store and the storage gave up is counted once', async () => {
  const { area } = fakeArea();
  const many = Number.MAX_SAFE_INTEGER;
  const { take, storage } = life(area, { quota: 40_000, limits: { calls: 120, bytes: many, allBytes: many } });
  for (let i = 0; i < 300; i += 1) take(typical(`${i}`));
  await storage.settled();
  expectWhole((await restored(area)).get(1), 300);
});

it('also after the background died again and again', async () => {
  const { area } = fakeArea();
  let made = 0;
  for (let death = 0; death < 4; death += 1) {
    const { storage, store, take } = life(area, { quota: 60_000 });
    for (const tab of (await storage.restore()).tabs) store.restore(tab);
    for (let i = 0; i < 80; i += 1) take(typical(`${made++}`));
    await storage.settled();
    expectWhole((await restored(area)).get(1), made);
  }
});

it('a list that is cleared begins anew: nothing is lost, and no header stays', async () => {
  const { area, held } = fakeArea();
  const { take, store, storage } = life(area, { quota: 40_000 });
  for (let i = 0; i < 200; i += 1) take(typical(`${i}`));
  await storage.settled();
  store.clear(1);
  await storage.settled();
  expect([...held.keys()]).toEqual(['tab:1']);
  take(typical('a'));
  await storage.settled();
  const tab = (await restored(area)).get(1);
  expect([tab?.dropped, tab?.calls.map(({ id }) => id)]).toEqual([0, ['a']]);
});

it('a storage that refuses for a moment costs the calls of that moment at most, each counted', async () => {
  const { area, state } = fakeArea();
  const { take, storage, calls } = life(area);
  state.refusing = 1;
  take(typical('a'));
  await storage.settled();
  take(typical('b'));
  await storage.settled();
  const tab = (await restored(area)).get(1);
  // Whatever was saved after the refusal names headers that the storage has.
  expect(tab?.calls.map(({ id }) => id)).toContain('b');
  expectWhole(tab, 2);
  for (const call of tab?.calls ?? []) expect(calls(1)).toContainEqual(call);
});

it('an older form of a call that could not be saved again does not come back beside its count', async () => {
  const { area, state } = fakeArea();
  const { take, storage } = life(area);
  take([started('a')]);
  take(typical('b'));
  await storage.settled();
  state.refusing = 1;
  take([sent('a')]);
  await storage.settled();
  expectWhole((await restored(area)).get(1), 2);
});

it('a storage that always refuses is asked once or twice for each news, not for ever', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { area, state } = fakeArea(0);
  const { take, storage } = life(area);
  take(typical('a'));
  await storage.settled();
  take(typical('b'));
  await storage.settled();
  expect(state.writes).toBeLessThanOrEqual(12);
  expect(await restored(area)).toEqual(new Map());
});

it('a closed tab leaves no key, whatever was being written', async () => {
  const { area, held } = fakeArea();
  const { take, store, storage } = life(area);
  for (const settled of [true, false]) {
    take(typical('a'));
    take(typical('q', { tabId: 2 }));
    if (settled) await storage.settled();
    else await Promise.resolve();
    store.removeTab(1);
    storage.forget(1);
    await storage.settled();
    expect([...held.keys()].filter((key) => key.includes(':1:') || key === 'tab:1')).toEqual([]);
    expect(held.has('call:2:q')).toBe(true);
    store.commit(1, { documentId: null, origin: PAGE, url: PAGE, at: 1 });
  }
});

it('also when the writing of its calls was refused meanwhile', async () => {
  const { area, held, state } = fakeArea();
  const { take, store, storage } = life(area);
  state.refusing = 1;
  take(typical('a'));
  store.removeTab(1);
  storage.forget(1);
  await storage.settled();
  take(typical('q', { tabId: 2 }));
  await storage.settled();
  expect([...held.keys()].filter((key) => key.includes(':1:') || key === 'tab:1')).toEqual([]);
});

it('one write at a time, however many events', async () => {
  const { area, state } = fakeArea();
  const { take, storage } = life(area);
  for (let i = 0; i < 300; i += 1) {
    take(typical(`${i}`));
    if (i % 7 === 0) await Promise.resolve();
  }
  await storage.settled();
  expect(state.mostAtOnce).toBe(1);
  // The next takes all that changed meanwhile.
  expect(state.writes).toBeLessThan(300);
});

it('many records at once wait before the next write', async () => {
  const { area } = fakeArea();
  const waited: number[] = [];
  const storage = createSessionStorage({ area, wait: async (ms) => void waited.push(ms) });
  const { store, take, ids } = heardStore();
  take(typical('a'));
  const tab = store.tabOf(1);
  storage.save(tab, [...tab.calls.byId.values()], []);
  await storage.settled();
  expect(waited).toEqual([100]);
  storage.save(tab, [], ids());
  await storage.settled();
  expect(waited).toEqual([100]);
});

const NONSENSE: Readonly<Record<string, unknown>> = {
  'tab:1': { id: 1, page: 'one' },
  'tab:2': null,
  'tab:x': 'text',
  'tab:': [],
  'call:2:a': '{"id":',
  'call:2:b': '{"id":"b","hops":[]}',
  'call:2:c': '{"hops":[null,{"request":null}]}',
  'call:2:d': 7,
  'call:x:y': null,
  call: 'x',
  'header:1:x': ['A', 'b'],
  'header:x:1': ['A', 'b'],
  'header:1:0': ['A', 7],
  header: null,
  'something else': { deep: [1, 2, 3] },
  started: 'yes',
};

it('nonsense in the storage is left out, and nothing of it spoils what comes after', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { area, held } = fakeArea();
  for (const [key, value] of Object.entries(NONSENSE)) held.set(key, value);
  const { storage, take, calls } = life(area);
  expect((await storage.restore()).tabs).toEqual([]);
  take(typical('a'));
  await storage.settled();
  expect((await restored(area)).get(1)?.calls).toEqual(calls(1));
});

it('a saved call that names a header nobody has is left out, the others come back', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { area, held } = fakeArea();
  const { take, storage } = life(area);
  take(typical('a'));
  take([started('b')]);
  await storage.settled();
  for (const key of [...held.keys()]) if (key.startsWith('header:')) held.delete(key);
  warn.mockClear();
  expect((await restored(area)).get(1)?.calls.map(({ id }) => id)).toEqual(['b']);
  expect(warn).toHaveBeenCalledTimes(1);
});

it('a storage that cannot be read is an empty one', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const area = { ...fakeArea().area, get: () => Promise.reject(new Error('no')) };
  expect(await createSessionStorage({ area, wait }).restore()).toEqual({ tabs: [], first: false });
});

type Step =
  | { readonly do: 'calls'; readonly tab: number; readonly count: number; readonly length: number }
  | { readonly do: 'change'; readonly tab: number; readonly at: number }
  | { readonly do: 'clear'; readonly tab: number }
  | { readonly do: 'page'; readonly tab: number }
  | { readonly do: 'refuse'; readonly times: number }
  | { readonly do: 'wait' }
  | { readonly do: 'die' };

const tabId = fc.integer({ min: 1, max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('calls' as const),
      tab: tabId,
      count: fc.integer({ min: 1, max: 40 }),
      length: fc.integer({ min: 0, max: 3000 }),
    }),
  },
  fc.record({ do: fc.constant('change' as const), tab: tabId, at: fc.nat(200) }),
  fc.record({ do: fc.constant('clear' as const), tab: tabId }),
  fc.record({ do: fc.constant('page' as const), tab: tabId }),
  fc.record({ do: fc.constant('refuse' as const), times: fc.integer({ min: 1, max: 3 }) }),
  { weight: 2, arbitrary: fc.constant({ do: 'wait' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'die' as const }) },
);

it('whatever happens in whatever order: each call is back as it was, or counted as lost once', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 25 }),
      fc.constantFrom(30_000, 300_000, 9_000_000),
      async (steps, quota) => {
        // The browser may allow less than the background believes.
        const { area, state } = fakeArea(1_100_000);
        const given = { quota };
        let now = life(area, given);
        const made = new Map<number, number>();
        let serial = 0;
        for (const each of steps) {
          if (each.do === 'calls') {
            for (let i = 0; i < each.count; i += 1) {
              serial += 1;
              const url = `${API}/${serial}/${'x'.repeat(each.length)}`;
              now.take(typical(`${serial}`, { tabId: each.tab, url, documentId: null, at: 1000 + serial }));
            }
            made.set(each.tab, (made.get(each.tab) ?? 0) + each.count);
          } else if (each.do === 'change') {
            const call = now.calls(each.tab)[each.at];
            if (call !== undefined) now.store.change(each.tab, { ...call, timing: 200 });
          } else if (each.do === 'refuse') state.refusing = each.times;
          else if (each.do === 'wait') await now.storage.settled();
          else if (each.do === 'die') {
            state.refusing = 0;
            // With the next news at the latest everything is told.
            for (const id of made.keys()) now.store.setPreserve(id, false);
            await now.storage.settled();
            now = life(area, given);
            for (const tab of (await now.storage.restore()).tabs) now.store.restore(tab);
          } else {
            if (each.do === 'clear') now.store.clear(each.tab);
            else now.store.commit(each.tab, { documentId: null, origin: PAGE, url: PAGE, at: 0 });
            made.set(each.tab, 0);
          }
        }
        state.refusing = 0;
        for (const id of made.keys()) now.store.setPreserve(id, false);
        await now.storage.settled();
        const tabs = await restored(area);
        for (const [id, count] of made) {
          expectWhole(tabs.get(id), count);
          const there = new Map(now.calls(id).map((call) => [call.id, call]));
          for (const call of tabs.get(id)?.calls ?? []) expect(call).toEqual(there.get(call.id));
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
});
