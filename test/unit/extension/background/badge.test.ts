import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBadge } from '../../../../src/extension/background/badge.ts';
import { createTabStore } from '../../../../src/extension/background/tab-store.ts';
import type { WebRequestEvent } from '../../../../src/network/web-request-event.ts';
import * as judging from '../../../../src/verdict/judge.ts';
import { blocked, now, PAGE, started, typical } from './events.ts';

function setUp() {
  const texts: (readonly [tabId: number, text: string])[] = [];
  const titles: string[] = [];
  const action = {
    setBadgeText: vi.fn(async ({ tabId, text }: { tabId: number; text: string }) => void texts.push([tabId, text])),
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async ({ title }: { title: string }) => void titles.push(title),
  };
  const badge = createBadge({ browser: 'chromium', action });
  const store = createTabStore({
    browser: 'chromium',
    onChange: ({ tab, changed, removed }) => badge.show(tab, changed, removed),
    onPage: (tab) => badge.show(tab, [], [], true),
    isTried: () => false,
    isWatched: () => false,
  });
  const take = (...events: readonly (readonly WebRequestEvent[])[]) => {
    for (const each of events.flat()) store.take(each, false);
  };
  const commit = (documentId: string) => store.commit(1, { documentId, origin: PAGE, url: PAGE, at: now() });
  return { badge, store, take, commit, texts, titles, action };
}

const paint = () => vi.advanceTimersByTimeAsync(100);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('counts the calls that CORS blocked, and only those', async () => {
  const { take, texts, titles } = setUp();
  take(blocked('a'), typical('b'), blocked('c'));
  expect(texts).toEqual([]);
  await paint();
  expect([texts, titles]).toEqual([[[1, '2']], ['CORScope: 2 calls blocked by CORS']]);
});

it('one call is one', async () => {
  const { take, titles } = setUp();
  take(blocked('a'));
  await paint();
  expect(titles).toEqual(['CORScope: 1 call blocked by CORS']);
});

it('judges a call once a paint, however many events it had', async () => {
  const judge = vi.spyOn(judging, 'judge');
  const { take } = setUp();
  take(blocked('a'), blocked('b'));
  judge.mockClear();
  await paint();
  expect(judge.mock.calls.length).toBe(2);
});

it('paints nothing when the count is as it was', async () => {
  const { take, texts } = setUp();
  take(blocked('a'));
  await paint();
  take(typical('b'));
  await paint();
  expect(texts).toEqual([[1, '1']]);
});

it('says more than 999 shortly', async () => {
  const { take, texts } = setUp();
  for (let i = 0; i < 1000; i += 1) take(blocked(`${i}`));
  await paint();
  expect(texts).toEqual([[1, '999+']]);
});

it('takes back what is cleared', async () => {
  const { take, texts, store, titles } = setUp();
  take(blocked('a'));
  await paint();
  store.clear(1);
  await paint();
  expect([texts, titles.at(-1)]).toEqual([
    [
      [1, '1'],
      [1, ''],
    ],
    'CORScope',
  ]);
});

it('paints again when a page begins: the browser took the badge away', async () => {
  const { take, commit, texts, store } = setUp();
  store.setPreserve(1, true);
  commit('doc-1');
  take(blocked('a'));
  await paint();
  commit('doc-2');
  await paint();
  expect(texts).toEqual([
    [1, '1'],
    [1, '1'],
  ]);
});

it('counts a prerendered page’s calls when it is shown', async () => {
  const { take, commit, texts } = setUp();
  commit('doc-1');
  take(blocked('p', { documentId: 'pre', frameId: 9, prerender: { parentDocumentId: null } }));
  await paint();
  commit('pre');
  await paint();
  expect(texts).toEqual([
    [1, ''],
    [1, '1'],
  ]);
});

it('counts what was there when the background woke', async () => {
  const { texts, badge } = setUp();
  const other = setUp();
  other.take(blocked('a'), blocked('b'));
  badge.show(other.store.tabOf(1), [], []);
  await paint();
  expect(texts).toEqual([[1, '2']]);
});

it('a closed tab is forgotten, also one that waits to be painted', async () => {
  const { take, badge, store, texts } = setUp();
  take(blocked('a'));
  store.removeTab(1);
  badge.forget(1);
  expect(vi.getTimerCount()).toBe(0);
  await paint();
  expect(texts).toEqual([]);
  badge.forget(1);
});

it('a tab that is gone meanwhile is no error', async () => {
  const { take, action } = setUp();
  action.setBadgeText.mockRejectedValue(new Error('No tab with id: 1.'));
  take(blocked('a'), [started('b')]);
  await paint();
  expect(action.setBadgeText).toHaveBeenCalledTimes(1);
});

it('is empty while the reader does not want the number, and back when it is wanted again; the title stays', async () => {
  const { badge, take, texts, titles } = setUp();
  take(blocked('a'));
  await paint();
  badge.want(true);
  badge.want(false);
  badge.want(true);
  expect(texts).toEqual([
    [1, '1'],
    [1, ''],
    [1, '1'],
  ]);
  expect(new Set(titles)).toEqual(new Set(['CORScope: 1 call blocked by CORS']));
});
