// A view's line to the background. The background may sleep at any time (Firefox drops the port without a word,
// measured): the view connects again and starts from a new snapshot, which is the ordinary path anyway.
import { type FromView, parseToView, portName, type SnapshotPart, type ToView } from '../protocol/messages.ts';
import { browser } from './polyfill.ts';

interface ViewPort {
  send(message: FromView): void;
  close(): void;
}

const RETRY_MS = 300;
// An idle background is stopped after 30 s in both browsers; waking it for a new snapshot costs more than a word.
const PING_MS = 20_000;

export function connectToTab(
  tabId: number,
  onMessage: (message: ToView) => void,
  onState: (connected: boolean) => void,
): ViewPort {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let closed = false;

  function connect(): void {
    // What the reader did may have connected it already.
    if (closed || port !== null) return;
    try {
      const fresh = browser.runtime.connect({ name: portName(tabId) });
      port = fresh;
      let pieces: SnapshotPart['calls'] = [];
      fresh.onMessage.addListener((raw: unknown) => {
        const message = parseToView(raw);
        if (message === null) return console.warn('CORScope: a message of unknown shape was left out');
        onState(true);
        if (message.type === 'piece') {
          pieces = [...pieces, ...message.calls];
        } else if (message.type === 'snapshot') {
          onMessage({ ...message, calls: [...pieces, ...message.calls] });
          pieces = [];
        } else onMessage(message);
      });
      fresh.onDisconnect.addListener(() => {
        port = null;
        onState(false);
        setTimeout(connect, RETRY_MS);
      });
    } catch {
      // Chromium throws "Extension context invalidated" after an update of the extension: nothing to retry for.
      onState(false);
    }
  }

  connect();
  const pings = setInterval(() => port?.postMessage({ type: 'ping' } satisfies FromView), PING_MS);
  return {
    send: (message) => {
      if (port === null) connect();
      port?.postMessage(message);
    },
    close: () => {
      closed = true;
      clearInterval(pings);
      port?.disconnect();
      port = null;
    },
  };
}
