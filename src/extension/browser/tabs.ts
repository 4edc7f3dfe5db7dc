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

/** URLs of a tab's frames, the page itself among them. */
export async function frameUrls(tabId: number): Promise<readonly string[]> {
  return ((await browser.webNavigation.getAllFrames({ tabId })) ?? []).map(({ url }) => url);
}

async function activeTab(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
