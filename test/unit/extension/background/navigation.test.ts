// Which events of webNavigation begin a page, as measured in both browsers.

import { expect, it } from 'vitest';
import type { Tabs, WebNavigation } from 'webextension-polyfill';
import { listenToNavigation } from '../../../../src/extension/background/navigation.ts';
import type { TabStore } from '../../../../src/extension/background/tab-store.ts';
import { listenToRequests } from '../../../../src/extension/background/web-request.ts';
import type { BrowserName } from '../../../../src/fetch/model.ts';

type Listener = (...args: readonly unknown[]) => void;

const event = () => {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => listeners.push(listener),
    tell: (...args: readonly unknown[]) => {
      for (const each of listeners) each(...args);
    },
  };
};

function setUp(browser: BrowserName) {
  const asked: unknown[] = [];
  const note =
    (name: string) =>
    (...args: readonly unknown[]) =>
      void asked.push([name, ...args]);
  const on = { before: event(), committed: event(), failed: event(), removed: event(), replaced: event() };
  const times: number[] = [];
  listenToNavigation({
    webNavigation: {
      onBeforeNavigate: on.before,
      onCommitted: on.committed,
      onErrorOccurred: on.failed,
    } as unknown as WebNavigation.Static,
    // Firefox has no onReplaced.
    tabs: (browser === 'chromium'
      ? { onRemoved: on.removed, onReplaced: on.replaced }
      : { onRemoved: on.removed }) as unknown as Tabs.Static,
    browser,
    store: {
      commit: note('commit'),
      commitFrame: note('commitFrame'),
      discardPrerender: note('discardPrerender'),
      moveTab: note('moveTab'),
    } as unknown as TabStore,
    whenReady: (at, run) => {
      times.push(at);
      run();
    },
    onBeforeNavigate: note('beforeNavigate'),
    onRemoved: note('removed'),
  });
  return { on, asked, times };
}

const PAGE = 'https://app.example';
const main = { tabId: 1, frameId: 0, parentFrameId: -1, documentId: 'doc', url: `${PAGE}/a#b`, timeStamp: 5 };
const frame = { ...main, frameId: 4, parentFrameId: 0, documentId: 'frame', parentDocumentId: 'doc' };
// The document that asked for it is no parent.
const prerender = { ...main, frameId: 9, parentDocumentId: 'doc', documentLifecycle: 'prerender', documentId: 'pre' };
const inPrerender = { ...prerender, frameId: 10, parentFrameId: 9, documentId: 'pre-frame', parentDocumentId: 'pre' };
const shown = ['commit', 1, { documentId: 'doc', origin: PAGE, url: `${PAGE}/a`, at: 5 }];

const COMMITS: Readonly<Record<string, readonly [details: object, asked: unknown]>> = {
  'a page': [main, shown],
  'a page whose document is not named': [
    { ...main, documentId: undefined },
    ['commit', 1, { documentId: null, origin: PAGE, url: `${PAGE}/a`, at: 5 }],
  ],
  'a page of the browser’s own': [
    { ...main, url: 'about:blank' },
    ['commit', 1, { documentId: 'doc', origin: null, url: 'about:blank', at: 5 }],
  ],
  'a file': [
    { ...main, url: 'file:///home/me/a.html' },
    ['commit', 1, expect.objectContaining({ documentId: 'doc', origin: 'null' })],
  ],
  'a frame': [frame, ['commitFrame', 1, 'frame', null]],
  'a frame whose document is not named': [{ ...frame, documentId: undefined }, null],
  'a prerendered page': [prerender, ['commitFrame', 1, 'pre', { parentDocumentId: null }]],
  'a frame of a prerendered page': [inPrerender, ['commitFrame', 1, 'pre-frame', { parentDocumentId: 'pre' }]],
  // At its activation the browser tells the commit of the page once more, as a shown one.
  'a prerendered page that is shown': [
    { ...prerender, frameId: 0, documentLifecycle: 'active' },
    ['commit', 1, { documentId: 'pre', origin: PAGE, url: `${PAGE}/a`, at: 5 }],
  ],
};

it.each(Object.entries(COMMITS))('committed: %s', (_name, [details, expected]) => {
  for (const browser of ['chromium', 'firefox'] as const) {
    const { on, asked, times } = setUp(browser);
    on.committed.tell(details);
    expect([asked, times]).toEqual([expected === null ? [] : [expected], [5]]);
  }
});

const aborted = { error: 'net::ERR_ABORTED' };
const refused = { error: 'net::ERR_CONNECTION_REFUSED' };
const FAILURES: Readonly<Record<string, readonly [details: object, asked: unknown]>> = {
  'Chromium’s error page': [
    { ...main, ...refused },
    ['commit', 1, { documentId: 'doc', origin: null, url: `${PAGE}/a`, at: 5 }],
  ],
  'a download, an empty answer, a stopped load': [{ ...main, ...aborted }, null],
  'a frame that could not be loaded': [{ ...frame, ...refused }, null],
  'a prerendered page that is discarded': [{ ...prerender, ...aborted }, ['discardPrerender', 1, 'pre']],
  'a frame of a prerendered page that could not be loaded': [
    { ...inPrerender, ...refused },
    ['discardPrerender', 1, 'pre-frame'],
  ],
  'a prerender that never had a document': [{ ...prerender, documentId: undefined, ...aborted }, null],
};

it.each(Object.entries(FAILURES))('failed, in Chromium: %s', (_name, [details, expected]) => {
  const { on, asked } = setUp('chromium');
  on.failed.tell(details);
  expect(asked).toEqual(expected === null ? [] : [expected]);
});

it.each(Object.entries(FAILURES))('failed, in Firefox, which tells it of every navigation: %s', (_name, [details]) => {
  const { on, asked } = setUp('firefox');
  on.failed.tell(details);
  expect(asked).toEqual([]);
});

it('what is about to be loaded is told, but not what is only prerendered', () => {
  const { on, asked } = setUp('chromium');
  on.before.tell(main);
  on.before.tell(frame);
  on.before.tell(prerender);
  expect(asked).toEqual([
    ['beforeNavigate', 1, 0, `${PAGE}/a#b`],
    ['beforeNavigate', 1, 4, `${PAGE}/a#b`],
  ]);
});

it('a closed tab is told', () => {
  const { on, asked } = setUp('firefox');
  on.removed.tell(3, { isWindowClosing: false });
  expect(asked).toEqual([['removed', 3]]);
});

it('a tab with another id is moved, and the old id is a closed tab’s', () => {
  const { on, asked } = setUp('chromium');
  on.replaced.tell(8, 3);
  expect(asked).toEqual([
    ['moveTab', 3, 8],
    ['removed', 3],
  ]);
});

it.each(['chromium', 'firefox'] as const)(
  '%s: no answer to a navigation or a prefetch of one is even heard',
  (browser) => {
    const types = new Set<string>();
    const heard = {
      addListener: (_listener: Listener, filter: { types: readonly string[] }) => {
        for (const type of filter.types) types.add(type);
      },
    };
    listenToRequests({
      webRequest: {
        onBeforeRequest: heard,
        onSendHeaders: heard,
        onHeadersReceived: heard,
        onCompleted: heard,
        onErrorOccurred: heard,
      } as never,
      browser,
      isTracked: () => false,
      isAwaited: () => false,
      take: () => undefined,
      sameOriginRequest: () => undefined,
    });
    expect(types.has('xmlhttprequest')).toBe(true);
    expect([types.has('main_frame'), types.has('sub_frame')]).toEqual([false, false]);
  },
);
