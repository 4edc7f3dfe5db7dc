// Access to all sites: given at the installation, and the user's to take back (Firefox: any site; Chromium: "Site access").
import { browser } from './polyfill.ts';

const EVERYWHERE = { origins: ['<all_urls>'] };
// What the listeners need. In Firefox the content script's patterns are permissions of their own: as long as they are
// there, calls are seen without <all_urls> (measured).
const WEB = { origins: ['http://*/*', 'https://*/*'] };

export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(WEB);
}

/** Only while handling a click, and not in DevTools, where neither browser has `permissions`: `openAccessPage` is for it. */
export async function askForAccess(): Promise<void> {
  await browser.permissions.request(EVERYWHERE);
}

/** The popup as a tab: a page of ours whose button may ask. */
export async function openAccessPage(tabId: number): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('src/extension/popup/popup.html')}?tab=${tabId}` });
}
