// Listeners, all registered at once and at the top level: the browser wakes the background only for those.
import { browser } from '../browser/index.ts';
import { answer } from './answers.ts';
import { clearTab } from './memory.ts';
import { listen } from './observe.ts';
import { listenToTabs } from './pages.ts';
import { accept, accessChanged } from './views.ts';

listen();
listenToTabs();
browser.runtime.onConnect.addListener(accept);
browser.runtime.onMessage.addListener(answer);
browser.tabs.onRemoved.addListener(clearTab);
browser.permissions.onAdded.addListener(accessChanged);
browser.permissions.onRemoved.addListener(accessChanged);
