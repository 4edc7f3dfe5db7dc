// Access to all sites: given at the installation, and the user's to take back (Firefox: any site; Chromium: "Site access").
import { browser } from './index.ts';

const EVERYWHERE = { origins: ['<all_urls>'] };

export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(EVERYWHERE);
}

/** Only while handling a click, and not in DevTools, where neither browser has `permissions`: `openAccessPage` is for it. */
export async function askForAccess(): Promise<void> {
  await browser.permissions.request(EVERYWHERE);
}

/** The popup as a tab: a page of ours whose button may ask. */
export async function openAccessPage(tabId: number): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('src/popup/popup.html')}?tab=${tabId}` });
}
