// The only door to the browser's extension API.
import polyfill, { type Browser } from 'webextension-polyfill';
import type { BrowserName } from '../../fetch/model.ts';

export const browser: Browser = polyfill;

/** Only Firefox serves extension pages from moz-extension:. */
export const browserName: BrowserName = location.protocol === 'moz-extension:' ? 'firefox' : 'chromium';

export function browserVersion(): string {
  const match = /(?:Chrome|Firefox)\/(\S+)/.exec(navigator.userAgent);
  return match?.[1] ?? '';
}

export function extensionVersion(): string {
  return polyfill.runtime.getManifest().version;
}
