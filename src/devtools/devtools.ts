// Runs as long as DevTools is open, whether the panel is shown or not.
import { browser, browserName } from '../browser/index.ts';
import { askerOf, linesOf } from '../har/asker.ts';
import type { AskerSeen, LinesSeen } from '../wire/messages.ts';

void browser.devtools.panels.create('CORScope', '/icons/icon.svg', '/src/panel/panel.html');

// Chromium's HAR entries know which API asked and from which line; Firefox's know repeated header lines (measured).
browser.devtools.network.onRequestFinished.addListener((entry: unknown) => {
  const message = messageOf(entry, browser.devtools.inspectedWindow.tabId);
  if (message === null) return;
  browser.runtime.sendMessage(message).catch(() => undefined); // the background is being replaced by an update
});

function messageOf(entry: unknown, tabId: number): AskerSeen | LinesSeen | null {
  if (browserName === 'chromium') {
    const seen = askerOf(entry);
    return seen === null ? null : { type: 'asker', tabId, ...seen };
  }
  const seen = linesOf(entry);
  return seen === null ? null : { type: 'lines', tabId, ...seen };
}
