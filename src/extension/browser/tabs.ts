import { browser } from './polyfill.ts';

/** Is this page shown inside DevTools (and not as an ordinary tab)? */
function isDevtools(): boolean {
  return browser.devtools?.inspectedWindow?.tabId !== undefined;
}

/** The tab this view is about: `?tab=ID`, else the tab DevTools inspects. -1: none. */
export async function currentTabId(): Promise<number> {
  const tabParameter = new URLSearchParams(location.search).get('tab');
  if (tabParameter !== null && /^\d+$/.test(tabParameter)) return Number(tabParameter);
  if (isDevtools()) return browser.devtools.inspectedWindow.tabId;
  return (await activeTab())?.id ?? -1;
}

/** Ids of all tabs. */
export async function openTabs(): Promise<readonly number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** URLs of a tab's frames, the page itself among them. */
export async function frameUrls(tabId: number): Promise<readonly string[]> {
  return ((await browser.webNavigation.getAllFrames({ tabId })) ?? []).map(({ url }) => url);
}

async function activeTab(): Promise<{ id: number } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id };
}

export interface PopupTab {
  /** The browser lets no extension look into its page. */
  readonly restricted: boolean;
  /** In a private window. */
  readonly private: boolean;
}

/** Pages that are closed to every extension, besides the browser's own. */
const CLOSED = /^https:\/\/(?:chromewebstore\.google\.com|addons\.mozilla\.org)(?:[/?#:]|$)/;

export async function popupTab(tabId: number): Promise<PopupTab> {
  try {
    const tab = await browser.tabs.get(tabId);
    // The URL is told only of pages the extension may look into.
    const restricted = tab.url === undefined || !/^https?:|^file:/.test(tab.url) || CLOSED.test(tab.url);
    return { restricted, private: tab.incognito };
  } catch {
    return { restricted: false, private: false }; // the tab is gone
  }
}

/** Loads the page of this tab anew; in DevTools through DevTools, which knows no tabs. */
export async function reloadPage(tabId: number): Promise<void> {
  if (isDevtools()) browser.devtools.inspectedWindow.reload();
  else await browser.tabs.reload(tabId);
}

/** The panel as an ordinary tab, beside the one it is about. */
export async function openPanelTab(tabId: number): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('src/extension/panel/panel.html')}?tab=${tabId}` });
}
