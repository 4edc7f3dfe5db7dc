// When a tab shows another page: only its commit tells. A response may be a download, a prefetch or a prerender, and pages
// out of a cache, of file: or data: have no response at all (measured in both browsers).
import type { Tabs, WebNavigation } from 'webextension-polyfill';
import type { BrowserName } from '../../fetch/model.ts';
import { storedUrl } from '../../network/stored-url.ts';
import { pageOriginOf, type TabStore } from './tab-store.ts';

/** What both browsers add to the events of webNavigation, and the polyfill's types do not know. */
interface Details {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  /** ms since the epoch */
  readonly timeStamp: number;
  readonly documentId?: string;
  readonly parentDocumentId?: string;
  readonly documentLifecycle?: string;
  readonly parentFrameId?: number;
  readonly error?: string;
}

interface Deps {
  readonly webNavigation: WebNavigation.Static;
  readonly tabs: Tabs.Static;
  readonly browser: BrowserName;
  readonly store: TabStore;
  readonly whenReady: (time: number, run: () => void) => void;
  /** A frame, or with frameId 0 the tab itself, is about to load this URL. */
  readonly onBeforeNavigate: (tabId: number, frameId: number, url: string) => void;
  readonly onRemoved: (tabId: number) => void;
}

/** Chromium's word for a navigation that shows nothing: a download, an empty response, one that was stopped. */
const NOTHING_SHOWN = 'net::ERR_ABORTED';

export function listenToNavigation(deps: Deps): void {
  const { webNavigation, tabs, browser, store, whenReady, onBeforeNavigate, onRemoved } = deps;

  function committed(raw: object): void {
    const details = raw as Details;
    const { tabId, frameId, documentId, parentDocumentId, documentLifecycle, parentFrameId, timeStamp } = details;
    whenReady(timeStamp, () => {
      if (documentLifecycle === 'prerender' && documentId !== undefined) {
        const parent = parentFrameId === -1 ? null : (parentDocumentId ?? null);
        store.commitFrame(tabId, documentId, { parentDocumentId: parent });
      } else if (frameId === 0) show(details, pageOriginOf(details.url));
      else if (documentId !== undefined) store.commitFrame(tabId, documentId, null);
    });
  }

  function show({ tabId, documentId, timeStamp, url }: Details, origin: string | null): void {
    store.commit(tabId, { documentId: documentId ?? null, origin, url: storedUrl(url), at: timeStamp });
  }

  /** Chromium shows its error page without a commit; Firefox commits it, and has this event for every navigation (measured). */
  function failed(raw: object): void {
    const details = raw as Details;
    const { tabId, frameId, documentId, documentLifecycle, error, timeStamp } = details;
    if (browser === 'firefox') return;
    whenReady(timeStamp, () => {
      if (documentLifecycle === 'prerender') {
        if (documentId !== undefined) store.discardPrerender(tabId, documentId);
      } else if (frameId === 0 && error !== NOTHING_SHOWN) show(details, null);
    });
  }

  webNavigation.onBeforeNavigate.addListener((raw) => {
    const { tabId, frameId, url, documentLifecycle } = raw as Details;
    if (documentLifecycle !== 'prerender') onBeforeNavigate(tabId, frameId, url);
  });
  webNavigation.onCommitted.addListener(committed);
  webNavigation.onErrorOccurred.addListener(failed);
  tabs.onRemoved.addListener((tabId) => whenReady(Date.now(), () => onRemoved(tabId)));
  // Firefox gives no tab another id.
  tabs.onReplaced?.addListener((added, removed) =>
    whenReady(Date.now(), () => {
      store.moveTab(removed, added);
      onRemoved(removed);
    }),
  );
}
