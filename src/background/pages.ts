// Pages that come without an answer from a server: webRequest tells nothing of them.
import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser, browserName } from '../browser/index.ts';
import { isHttp } from '../engine/fetch/origin.ts';
import { pageRestored, pageStarted, tabOf } from './memory.ts';

/**
 * about:, data:, file: and the browser's own pages. Their addresses are hidden from extensions without a further permission,
 * those of the web are not (measured): an address that is not seen is none of the web.
 */
export function listenToTabs(): void {
  const updated = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType, { url }: Tabs.Tab): void => {
    if (status !== 'complete' || isHttp(url ?? '')) return;
    if (tabOf(tabId).pageOrigin !== null) pageStarted(tabId, null, Date.now());
  };
  // Chromium takes no filter here.
  if (browserName === 'firefox') browser.tabs.onUpdated.addListener(updated, { properties: ['status'] });
  else browser.tabs.onUpdated.addListener(updated);
}

/** The content script saw the page come back out of the back/forward cache. */
export function restored(origin: string, sender: Runtime.MessageSender): void {
  const { tab, frameId, documentId } = sender as Runtime.MessageSender & { readonly documentId?: string };
  if (tab?.id !== undefined && frameId === 0) pageRestored(tab.id, origin, documentId ?? null);
}
