import { browserName, browserVersion, extensionVersion } from './index.ts';

/** Known from the beginning: once the extension was updated, its old pages can no longer ask. */
export const product = { version: extensionVersion(), browser: `${browserName} ${browserVersion()}` };
