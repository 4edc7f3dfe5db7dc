import { browserName, browserVersion, extensionVersion } from './polyfill.ts';

/** Which CORScope in which browser, for those who are told of a mistake of ours. */
export function aboutExtension(): { readonly version: string; readonly browser: string } {
  return { version: extensionVersion(), browser: `${browserName} ${browserVersion()}`.trim() };
}
