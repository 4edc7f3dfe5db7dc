// Runs as long as DevTools is open, whether the panel is shown or not.
import { browser, browserName } from '../browser/index.ts';
import type { AskerSeen } from '../wire/messages.ts';
import { askerOf } from './asker.ts';

void browser.devtools.panels.create('CORScope', '/icons/icon.svg', '/src/panel/panel.html');

// Chromium's HAR entries know which API asked and from which line; Firefox's have neither (measured).
if (browserName === 'chromium') {
  browser.devtools.network.onRequestFinished.addListener((entry: unknown) => {
    const seen = askerOf(entry);
    if (seen === null) return;
    const { tabId } = browser.devtools.inspectedWindow;
    const message: AskerSeen = { type: 'asker', tabId, ...seen };
    browser.runtime.sendMessage(message).catch(() => undefined); // the background is being replaced by an update
  });
}
