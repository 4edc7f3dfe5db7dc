import { describe, expect, it } from 'vitest';
import { listedCalls, newestWithin, pageOriginOf } from '../../../../src/extension/background/tab-store.ts';
import { bytesOf } from '../../../../src/network/limits.ts';
import { API, answered, blocked, completed, failed, heardStore, now, PAGE, sent, started, typical } from './events.ts';

const OTHER = 'https://other.example';
const OTHER_API = 'https://api-2.example/items';

describe('which page a call belongs to', () => {
  it('a page begins when it is committed, and takes the list of the one before away', () => {
    const { store, take, commit, ids, pages, removals } = heardStore();
    commit('doc-1');
    take(typical('a'));
    expect([ids(), pages]).toEqual([['a'], [[1, 1]]]);
    commit('doc-2', { origin: OTHER, url: `${OTHER}/` });
    expect([ids(), removals, pages.length]).toEqual([[], ['a'], 2]);
    expect(store.tabOf(1)).toMatchObject({ page: 2, pageOrigin: OTHER, documentId: 'doc-2' });
    expect(store.isTracked('a')).toBe(false);
  });

  it('the same document told twice is one page', () => {
    const { commit, pages, take, ids } = heardStore();
    commit('doc-1');
    take(typical('a'));
    commit('doc-1');
    expect([ids(), pages]).toEqual([['a'], [[1, 1]]]);
  });

  it('what is told of a call that went with its page is nobody’s', () => {
    const { commit, take, ids } = heardStore();
    commit('doc-1');
    take(started('a'));
    commit('doc-2');
    take(sent('a'), answered('a'), completed('a'));
    expect(ids()).toEqual([]);
  });

  it('a request that begins before its document is committed stays with it', () => {
    const { commit, take, ids, call } = heardStore();
    commit('doc-1');
    take(typical('old'), started('early', { documentId: 'doc-2' }));
    expect(ids()).toEqual(['old', 'early']);
    commit('doc-2');
    take(sent('early', { documentId: 'doc-2' }));
    expect([ids(), call('early').page, call('early').hops[0]?.request.state]).toEqual([['early'], 2, 'sent']);
  });

  it('an OPTIONS call that begins before its document is committed stays with it too', () => {
    const { commit, take, call } = heardStore();
    commit('doc-1');
    const own = { documentId: 'doc-2', method: 'OPTIONS' };
    take(started('early', own));
    commit('doc-2');
    take(sent('early', own, [['Origin', PAGE]]));
    expect(call('early').page).toBe(2);
  });

  it('a late call of the document before is not taken in', () => {
    const { commit, take, ids, store } = heardStore();
    commit('doc-1');
    take(typical('a'));
    commit('doc-2');
    take(typical('late'));
    expect([ids(), store.isTracked('late')]).toEqual([[], false]);
  });

  it('a late call of a frame of the document before is not taken in', () => {
    const { commit, take, ids, store } = heardStore();
    commit('doc-1');
    store.commitFrame(1, 'frame-1', null);
    commit('doc-2');
    take(typical('late', { documentId: 'frame-1', frameId: 7 }));
    expect(ids()).toEqual([]);
  });

  it('with preserve on it is taken in, under the page it belongs to', () => {
    const { commit, take, ids, call, store } = heardStore();
    commit('doc-1');
    store.setPreserve(1, true);
    take(typical('a'));
    commit('doc-2');
    take(typical('late'), typical('new', { documentId: 'doc-2' }));
    expect(ids().map((id) => [id, call(id).page])).toEqual([
      ['a', 1],
      ['late', 1],
      ['new', 2],
    ]);
  });

  it('a late call of the page before does not say whose the failed page is', () => {
    const { commit, take, store } = heardStore();
    commit('doc-1');
    store.setPreserve(1, true);
    commit(null, { origin: null, url: `${OTHER}/` });
    take(typical('late'));
    expect(store.tabOf(1).pageOrigin).toBeNull();
  });

  it('the first call of a page that was there before the extension says whose it is', () => {
    const { take, store } = heardStore();
    take(typical('a'));
    expect(store.tabOf(1)).toMatchObject({ page: 0, pageOrigin: PAGE });
  });

  it('same-origin requests are counted for the page they belong to', () => {
    const { commit, store } = heardStore();
    commit('doc-1');
    commit('doc-2');
    store.sameOriginRequest(1, 'doc-1');
    store.sameOriginRequest(1, 'doc-2');
    store.sameOriginRequest(1, null);
    store.sameOriginRequest(-1, null);
    expect(store.tabOf(1).sameOriginSeen).toBe(2);
    commit('doc-3');
    expect(store.tabOf(1).sameOriginSeen).toBe(0);
  });

  it('a same-origin request alone is no call, unless it is asked for', () => {
    const { store, ids } = heardStore();
    store.take(started('a', { url: `${PAGE}/own` }), false);
    expect(ids()).toEqual([]);
    store.take(started('a', { url: `${PAGE}/own` }), true);
    expect(ids()).toEqual(['a']);
  });

  it('a failed navigation leaves nothing of the page before, and no origin for workers', () => {
    const { commit, take, ids, store } = heardStore();
    commit('doc-1');
    take(typical('a'));
    commit(null, { origin: null, url: `${OTHER}/` });
    expect([ids(), store.tabOf(1).pageOrigin, store.tabOf(1).page]).toEqual([[], null, 2]);
    take(started('worker', { tabId: -1, frameId: -1, documentId: null }));
    expect(store.isTracked('worker')).toBe(false);
  });

  it('what may have been missed is said of that page only', () => {
    const { commit, store } = heardStore();
    store.markUnseen(1, 5000);
    expect(store.tabOf(1).unseenBefore).toBe(5000);
    commit('doc-1');
    expect(store.tabOf(1).unseenBefore).toBeNull();
  });
});

describe('Firefox names no document for a call with keepalive', () => {
  const goodbye = { documentId: null, documentUrl: `${PAGE}/` };

  it('told before the next page began, or a few milliseconds after: it is of the page before', () => {
    const { commit, take, ids } = heardStore({ browser: 'firefox' });
    commit('doc-1', { url: `${PAGE}/`, at: 1000 });
    commit('doc-2', { url: `${PAGE}/`, at: 5000 });
    take(started('before', { ...goodbye, at: 4999 }), started('jitter', { ...goodbye, at: 5004 }));
    expect(ids()).toEqual([]);
    take(started('after', { ...goodbye, at: 5005 }));
    expect(ids()).toEqual(['after']);
  });

  it('told later under the URL of the page before: it is of that page, for two seconds', () => {
    const { commit, take, ids } = heardStore({ browser: 'firefox' });
    commit('doc-1', { url: `${PAGE}/`, at: 1000 });
    commit('doc-2', { url: `${OTHER}/`, origin: OTHER, at: 5000 });
    take(started('left', { ...goodbye, documentUrl: `${PAGE}/#top`, at: 6999 }));
    expect(ids()).toEqual([]);
    take(started('not', { ...goodbye, at: 7000 }), started('own', { ...goodbye, documentUrl: `${OTHER}/`, at: 6000 }));
    expect(ids()).toEqual(['not', 'own']);
  });

  it('with preserve on it is kept under the page before', () => {
    const { commit, take, call, store } = heardStore({ browser: 'firefox' });
    commit('doc-1', { at: 1000 });
    store.setPreserve(1, true);
    commit('doc-2', { url: `${OTHER}/`, at: 5000 });
    take(started('left', { ...goodbye, at: 5001 }));
    expect(call('left').page).toBe(1);
  });

  it('the first page there was has none before it', () => {
    const { take, call } = heardStore({ browser: 'firefox' });
    take(started('a', { ...goodbye, at: -1 }));
    expect(call('a').page).toBe(0);
  });
});

describe('back/forward cache', () => {
  it('the document and its frames come back with the page: what they call is of the page that is shown', () => {
    const { commit, take, ids, call, store } = heardStore();
    commit('doc-1');
    store.commitFrame(1, 'frame-1', null);
    commit('doc-2');
    commit('doc-1');
    take(typical('a'), typical('b', { documentId: 'frame-1', frameId: 4 }), typical('late', { documentId: 'doc-2' }));
    expect(ids().map((id) => [id, call(id).page])).toEqual([
      ['a', 3],
      ['b', 3],
    ]);
  });

  it('with preserve on the calls it made before stay calls of the earlier load', () => {
    const { commit, take, call, store } = heardStore();
    commit('doc-1');
    store.setPreserve(1, true);
    take(typical('first'));
    commit('doc-2');
    commit('doc-1');
    take(typical('again'));
    expect([call('first').page, call('again').page]).toEqual([1, 3]);
  });
});

describe('a prerendered page', () => {
  const inPrerender = { documentId: 'pre', frameId: 9, prerender: { parentDocumentId: null } };

  function withPrerender() {
    const heard = heardStore();
    heard.commit('doc-1');
    heard.take(typical('visible'), typical('p', inPrerender), started('q', inPrerender));
    return heard;
  }

  it('is set aside: the visible page keeps its list, and shows nothing of it', () => {
    const { store, pages, call } = withPrerender();
    expect(listedCalls(store.tabOf(1)).map(({ id }) => id)).toEqual(['visible']);
    expect([call('p').prerender, pages.length]).toEqual(['pre', 1]);
  });

  it('begins with its calls when it is shown, as the page’s own', () => {
    const { commit, store, take, call, ids, heard } = withPrerender();
    commit('pre');
    take(completed('q', { documentId: 'pre' }));
    expect(ids()).toEqual(['p', 'q']);
    for (const id of ids()) {
      expect(call(id)).toMatchObject({ page: 2, frameId: 0, documentId: 'pre' });
      expect('prerender' in call(id)).toBe(false);
    }
    expect(heard()).toEqual(listedCalls(store.tabOf(1)));
  });

  it('brings its frames with it, each with its own number', () => {
    const { commit, take, call, store } = withPrerender();
    store.commitFrame(1, 'pre-frame', { parentDocumentId: 'pre' });
    take(typical('f', { documentId: 'pre-frame', frameId: 12, prerender: { parentDocumentId: 'pre' } }));
    expect(call('f').prerender).toBe('pre');
    commit('pre');
    expect(call('f')).toMatchObject({ page: 2, frameId: 12 });
    take(typical('g', { documentId: 'pre-frame', frameId: 12 }));
    expect(call('g').page).toBe(2);
  });

  it('with preserve on both pages’ calls are kept apart', () => {
    const { commit, store, call, ids } = withPrerender();
    store.setPreserve(1, true);
    commit('pre');
    expect(ids().map((id) => [id, call(id).page])).toEqual([
      ['visible', 1],
      ['p', 2],
      ['q', 2],
    ]);
  });

  it('is forgotten when it is discarded', () => {
    const { store, ids, removals } = withPrerender();
    store.discardPrerender(1, 'pre');
    expect([ids(), removals, store.isTracked('q')]).toEqual([['visible'], ['p', 'q'], false]);
  });

  it('is not forgotten when only a frame of it, or a document nobody knows, is', () => {
    const { store, ids } = withPrerender();
    store.commitFrame(1, 'pre-frame', { parentDocumentId: 'pre' });
    store.discardPrerender(1, 'pre-frame');
    store.discardPrerender(1, 'unknown');
    store.discardPrerender(2, 'pre');
    expect(ids()).toEqual(['visible', 'p', 'q']);
    expect(store.has(2)).toBe(false);
  });

  it('is dropped when another page is shown, even with preserve on', () => {
    const { commit, store, ids } = withPrerender();
    store.setPreserve(1, true);
    commit('doc-2');
    expect(ids()).toEqual(['visible']);
  });

  it('its OPTIONS call, whose headers tell later what it is, is set aside as well', () => {
    const { take, call, store } = withPrerender();
    const options = { ...inPrerender, method: 'OPTIONS' };
    take(started('o', options), sent('o', options, [['Origin', PAGE]]));
    expect(call('o').prerender).toBe('pre');
    store.discardPrerender(1, 'pre');
    expect(store.tabOf(1).calls.byId.has('o')).toBe(false);
  });

  it('an event that is told late as of the prerender does not hide the shown page’s call again', () => {
    const { commit, take, call } = withPrerender();
    commit('pre');
    take(completed('q', inPrerender));
    expect('prerender' in call('q')).toBe(false);
  });

  it('a call of a document that is known to be prerendered is set aside, though it does not say so itself', () => {
    const { take, call } = withPrerender();
    take(started('told', { documentId: 'pre', frameId: 9 }));
    expect(call('told').prerender).toBe('pre');
  });

  it('its same-origin requests are not counted', () => {
    const { store } = withPrerender();
    store.sameOriginRequest(1, 'pre');
    expect(store.tabOf(1).sameOriginSeen).toBe(0);
  });
});

describe('tabs that come and go', () => {
  it('a tab that gets another id keeps its calls; the old id is forgotten', () => {
    const { store, commit, take, call, ids, heard } = heardStore();
    commit('doc-1');
    store.setPreserve(1, true);
    take(typical('a'), typical('b'));
    store.moveTab(1, 2);
    expect([ids(2), call('a', 2).tabId, store.has(1)]).toEqual([['a', 'b'], 2, false]);
    expect(store.tabOf(2)).toMatchObject({ page: 1, pageOrigin: PAGE, documentId: 'doc-1', preserve: true });
    expect([heard(1), heard(2).map(({ id }) => id)]).toEqual([[], ['a', 'b']]);
    take(typical('late'));
    expect(store.has(1)).toBe(false);
    // Its bytes moved with it.
    expect(store.tabOf(2).bytes).toBe(heard(2).reduce((sum, each) => sum + bytesOf(each), 0));
  });

  it('a tab nobody knows is not moved', () => {
    const { store } = heardStore();
    store.moveTab(1, 2);
    expect([store.has(1), store.has(2)]).toEqual([false, false]);
  });

  it('a closed tab takes nothing in, whatever still arrives from it', () => {
    const { store, commit, take, ids } = heardStore();
    commit('doc-1');
    take(started('a'));
    store.removeTab(1);
    take(completed('a'), typical('goodbye'));
    store.sameOriginRequest(1, 'doc-1');
    store.commitFrame(1, 'frame', null);
    expect([store.has(1), store.isTracked('a'), store.isTracked('goodbye')]).toEqual([false, false, false]);
    // An id that is used again is a new tab.
    commit('doc-2');
    take(typical('b', { documentId: 'doc-2' }));
    expect(ids()).toEqual(['b']);
  });

  it('what is half restored can be taken away', () => {
    const { store, take } = heardStore();
    take(started('a'), started('b', { tabId: 2 }));
    store.discard(1);
    expect([store.has(1), store.isTracked('a'), store.isTracked('b')]).toEqual([false, false, true]);
  });
});

describe('a service worker’s call', () => {
  const worker = { tabId: -1, frameId: -1, documentId: null };

  it('goes to the one tab that shows its origin', () => {
    const { commit, take, call } = heardStore();
    commit('doc-1', { tabId: 1 });
    commit('doc-2', { tabId: 2, origin: OTHER });
    take(typical('w', { ...worker, at: now() + 1000 }));
    expect(call('w', 1).sharedBy).toBe(1);
  });

  it('where several tabs show it: to the one that was navigated last, and it is said that they share it', () => {
    const { commit, take, call } = heardStore();
    commit('doc-1', { tabId: 1 });
    commit('doc-2', { tabId: 2 });
    commit('doc-3', { tabId: 1 });
    take(started('w', { ...worker, at: now() + 1000 }));
    expect(call('w', 1).sharedBy).toBe(2);
  });

  it('a tab that somebody looks at comes first', () => {
    const { commit, take, call } = heardStore({ watched: new Set([1]) });
    commit('doc-1', { tabId: 1 });
    commit('doc-2', { tabId: 2 });
    take(started('w', { ...worker, at: now() + 1000 }));
    expect(call('w', 1).sharedBy).toBe(2);
  });

  it('is nobody’s where no tab shows its origin, or it has none', () => {
    const { commit, take, store } = heardStore();
    commit('doc-1', { origin: OTHER });
    take(
      typical('w', worker),
      typical('n', { ...worker, initiator: 'null' }),
      typical('u', { ...worker, initiator: null }),
    );
    expect([store.isTracked('w'), [...store.all()].length, store.tabOf(1).calls.byId.size]).toEqual([false, 1, 0]);
  });
});

describe('what the browser itself asks, and no page sees', () => {
  it('Chromium’s question to its cache for a font leaves no row; the font itself does', () => {
    const { take, ids, removals } = heardStore();
    const font = { type: 'font', url: 'https://fonts.example/a.woff2' };
    take(started('probe', font), failed('probe', font, 'net::ERR_CACHE_MISS'), typical('font', font));
    expect([ids(), removals]).toEqual([['font'], ['probe']]);
  });

  it('an answer that was there and was lost is a failure', () => {
    const { take, ids } = heardStore();
    take(started('a'), sent('a'), answered('a'), failed('a', {}, 'net::ERR_CACHE_MISS'));
    expect(ids()).toEqual(['a']);
  });

  const sheet = { type: 'stylesheet', url: 'https://cdn.example/a.css' };
  const cors = [
    ['Origin', PAGE],
    ['Sec-Fetch-Mode', 'cors'],
  ] as const;
  const noCors = [['Sec-Fetch-Mode', 'no-cors']] as const;
  const allow = [['Access-Control-Allow-Origin', '*']] as const;

  it('a stylesheet that DevTools load once more, without CORS, leaves no row', () => {
    const { take, ids, store } = heardStore();
    take(started('a', sheet), sent('a', sheet, cors), answered('a', sheet, allow), completed('a', sheet));
    take(started('again', sheet), sent('again', sheet, noCors));
    expect([ids(), store.isTracked('again')]).toEqual([['a'], false]);
    take(answered('again', sheet), completed('again', sheet));
    expect(ids()).toEqual(['a']);
  });

  it('also when it is redirected', () => {
    const { take, ids } = heardStore();
    const target = { ...sheet, url: 'https://cdn.example/a@2.css' };
    const away = [['Location', target.url], ...allow] as const;
    take(started('a', sheet), sent('a', sheet, cors), answered('a', sheet, away, 302));
    take(started('a', target), sent('a', target, cors), answered('a', target, allow), completed('a', target));
    take(started('again', sheet), sent('again', sheet, noCors), answered('again', sheet, away, 302));
    take(
      started('again', target),
      sent('again', target, noCors),
      answered('again', target),
      completed('again', target),
    );
    expect(ids()).toEqual(['a']);
  });

  it('a first one is kept, with CORS or without, and in each document', () => {
    const { take, ids } = heardStore();
    take(started('a', sheet), sent('a', sheet, noCors), answered('a', sheet), completed('a', sheet));
    const inFrame = { ...sheet, documentId: 'frame', frameId: 3 };
    take(started('b', inFrame), sent('b', inFrame, noCors), answered('b', inFrame), completed('b', inFrame));
    expect(ids()).toEqual(['a', 'b']);
  });

  it('one that is blocked is kept, though it was loaded before', () => {
    const { take, ids } = heardStore();
    take(started('a', sheet), sent('a', sheet, noCors), answered('a', sheet), completed('a', sheet));
    take(started('b', sheet), sent('b', sheet, cors), answered('b', sheet), failed('b', sheet));
    expect(ids()).toEqual(['a', 'b']);
  });

  it('a call that is no stylesheet may be made as often as the page likes', () => {
    const { take, ids } = heardStore();
    take(typical('a'), typical('b'));
    expect(ids()).toEqual(['a', 'b']);
  });
});

it('an answer that came while a fix was tried says so', () => {
  const { take, call } = heardStore({ tried: new Set([API]) });
  take(typical('a'), typical('b', { url: `${API}/2` }));
  expect([call('a').tried, call('b').tried]).toEqual([true, undefined]);
});

describe('limits', () => {
  const many = 1000 * 1024 * 1024;

  it('by count: the oldest go first, and each is counted once', () => {
    const { take, ids, store, removals } = heardStore({ limits: { calls: 3, bytes: many, allBytes: many } });
    for (let i = 0; i < 10; i += 1) take(typical(`${i}`));
    expect([ids(), store.tabOf(1).dropped]).toEqual([['7', '8', '9'], 7]);
    expect(removals).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });

  it('what is still told of a lost call neither brings it back nor counts it again', () => {
    const { take, ids, store } = heardStore({ limits: { calls: 2, bytes: many, allBytes: many } });
    take(started('a'), started('b'), started('c'));
    take(sent('a'), answered('a'), completed('a'), failed('a'));
    expect([ids(), store.tabOf(1).dropped]).toEqual([['b', 'c'], 1]);
  });

  it('a redirect of a lost call is no call of its own: its beginning is not there', () => {
    const { take, ids, store } = heardStore({ limits: { calls: 2, bytes: many, allBytes: many } });
    take(started('a'), started('b'), started('c'));
    take(started('a', { url: OTHER_API }), sent('a', { url: OTHER_API }));
    expect([ids(), store.tabOf(1).dropped]).toEqual([['b', 'c'], 1]);
  });

  it('nor one of a call that was there before the list was cleared', () => {
    const { take, ids, store } = heardStore();
    take(started('a'));
    store.clear(1);
    take(started('a', { url: OTHER_API }), completed('a', { url: OTHER_API }));
    expect(ids()).toEqual([]);
  });

  it('by bytes: the tab never stays above, whichever event was the last', () => {
    const limits = { calls: many, bytes: 20_000, allBytes: many };
    const { take, ids, store, heard } = heardStore({ limits });
    for (let i = 0; i < 40; i += 1) {
      for (const each of typical(`${i}`, { url: `${API}/${'x'.repeat(i * 20)}` })) {
        take(each);
        expect(store.tabOf(1).bytes).toBeLessThanOrEqual(limits.bytes);
      }
    }
    expect(ids().at(-1)).toBe('39');
    expect(store.tabOf(1).dropped).toBe(40 - ids().length);
    expect(heard().map(({ id }) => id)).toEqual(ids());
    expect(store.tabOf(1).bytes).toBe(heard().reduce((sum, call) => sum + bytesOf(call), 0));
  });

  it('the newest call always stays, however large', () => {
    const { take, ids, store } = heardStore({ limits: { calls: 10, bytes: 1, allBytes: 1 } });
    take(typical('a'), typical('b'));
    expect([ids(), store.tabOf(1).dropped]).toEqual([['b'], 1]);
  });

  it('with preserve on each page’s lost calls are counted once, over all pages', () => {
    const { take, commit, store, ids } = heardStore({ limits: { calls: 3, bytes: many, allBytes: many } });
    store.setPreserve(1, true);
    for (let page = 0; page < 4; page += 1) {
      commit(`doc-${page}`);
      for (let i = 0; i < 5; i += 1) take(typical(`${page}-${i}`, { documentId: `doc-${page}` }));
    }
    expect([ids().length, store.tabOf(1).dropped]).toEqual([3, 17]);
  });

  it('without preserve a new page begins with none lost', () => {
    const { take, commit, store } = heardStore({ limits: { calls: 1, bytes: many, allBytes: many } });
    commit('doc-1');
    take(typical('a'), typical('b'));
    commit('doc-2');
    expect(store.tabOf(1).dropped).toBe(0);
  });

  it('calls of a prerendered page that are lost are not the visible page’s', () => {
    const { take, store } = heardStore({ limits: { calls: 1, bytes: many, allBytes: many } });
    take(typical('p', { documentId: 'pre', frameId: 9, prerender: { parentDocumentId: null } }), typical('a'));
    expect(store.tabOf(1).dropped).toBe(0);
  });

  it('over many tabs the largest gives way: quiet tabs keep every call', () => {
    const limits = { calls: many, bytes: many, allBytes: 100_000 };
    const { take, ids, store, heard } = heardStore({ limits });
    const quiet = [2, 3, 4];
    for (const tabId of quiet) take(typical(`q${tabId}`, { tabId }), typical(`r${tabId}`, { tabId }));
    for (let i = 0; i < 200; i += 1) take(typical(`${i}`, { tabId: 1 }));
    for (const tabId of quiet) {
      take(typical(`s${tabId}`, { tabId }));
      expect([ids(tabId), store.tabOf(tabId).dropped]).toEqual([[`q${tabId}`, `r${tabId}`, `s${tabId}`], 0]);
    }
    expect(ids(1).length + store.tabOf(1).dropped).toBe(200);
    expect(ids(1).at(-1)).toBe('199');
    // Who listens knows of it as well, though the event was another tab's.
    expect(heard(1).map(({ id }) => id)).toEqual(ids(1));
    const all = [...store.all()].reduce((sum, { bytes }) => sum + bytes, 0);
    expect(all).toBeLessThanOrEqual(limits.allBytes);
  });

  it('clearing a tab begins its count anew', () => {
    const { take, ids, store, removals } = heardStore({ limits: { calls: 1, bytes: many, allBytes: many } });
    take(typical('a'), started('b'));
    store.clear(1);
    expect([ids(), store.tabOf(1).dropped, store.tabOf(1).bytes, removals]).toEqual([[], 0, 0, ['a', 'b']]);
    take(completed('b'));
    expect(ids()).toEqual([]);
  });
});

it('a change of what is known of a call is announced; of one that is gone it is not', () => {
  const { take, call, store, heard, ids } = heardStore();
  take(typical('a'));
  const changed = { ...call('a'), timing: 0 };
  store.change(1, changed);
  expect(heard()).toEqual([changed]);
  store.clear(1);
  store.change(1, changed);
  expect(ids()).toEqual([]);
});

it('an OPTIONS request of the page’s own origin is awaited only while a call to that URL is open', () => {
  const { take, store } = heardStore();
  const asked = { ...started('o', { method: 'OPTIONS' }) };
  expect(store.isAwaited(asked)).toBe(false);
  take(started('a'));
  expect([store.isAwaited(asked), store.isAwaited({ ...asked, method: 'GET' })]).toEqual([true, false]);
  take(completed('a'));
  expect(store.isAwaited(asked)).toBe(false);
});

it('restored: calls, documents and prerendered pages go on where they were', () => {
  const before = heardStore();
  before.commit('doc-1');
  before.take(blocked('a'), started('b'));
  before.take(started('p', { documentId: 'pre', frameId: 9, prerender: { parentDocumentId: null } }));
  const { id, page, pageOrigin, documentId, committedAt, preserve, sameOriginSeen, unseenBefore, ...tab } =
    before.store.tabOf(1);
  const after = heardStore();
  after.store.restore({
    ...{ id, page, pageOrigin, documentId, committedAt, preserve, sameOriginSeen, unseenBefore },
    dropped: 4,
    unsaved: 4,
    documents: [...tab.documents],
    prerendered: [...tab.prerendered],
    loose: [],
    calls: [...tab.calls.byId.values()],
  });
  after.take(completed('b'));
  expect(after.call('b').hops[0]?.request.state).toBe('completed');
  expect(after.store.tabOf(1)).toMatchObject({
    dropped: 4,
    bytes: tab.bytes + bytesOf(after.call('b')) - bytesOf(before.call('b')),
  });
  after.commit('pre');
  expect([after.ids(), after.call('p').page]).toEqual([['p'], 2]);
  after.take(typical('late'));
  expect(after.ids()).toEqual(['p']);
});

it('the newest calls, as many as there is room for', () => {
  const { take, call } = heardStore();
  take(typical('a'), typical('b'), typical('c'));
  const all = [call('a'), call('b'), call('c')];
  const one = bytesOf(call('c'));
  expect(newestWithin(all, 2 * one).map(({ id }) => id)).toEqual(['b', 'c']);
  expect(newestWithin(all, one - 1)).toEqual([]);
  expect(newestWithin(all, 100 * one)).toEqual(all);
});

it.each([
  ['https://app.example/a', 'https://app.example'],
  ['file:///home/a.html', 'null'],
  ['data:text/html,a', 'null'],
  ['about:blank', null],
  ['chrome://newtab/', null],
  ['moz-extension://id/a.html', null],
  ['no URL', null],
])('the origin of a page at %s is %s', (url, origin) => {
  expect(pageOriginOf(url)).toBe(origin);
});
