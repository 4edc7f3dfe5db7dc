// Firefox only. There webRequest ends a blocked call of a document as if it had passed; resource timing's responseStatus
// tells what the page could read: the status, or 0 (measured). Runs in the isolated world and touches nothing of the page.
// No import: a content script is one file.

interface TimingEntry {
  readonly name: string;
  readonly startTime: number;
  /** The same entry as the page sees it. */
  readonly wrappedJSObject?: { readonly responseStatus: unknown; readonly requestStart: unknown };
}

const api = (globalThis as unknown as { browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } } })
  .browser;

/** Entries in one message, and characters of a URL: more is not taken. */
const MOST_ENTRIES = 1000;
const LONGEST = 60_000;

function crossOrigin(url: string): boolean {
  return /^https?:/.test(url) && new URL(url).origin !== location.origin;
}

// Began on the page's own origin and was redirected away from it: then the times in between are withheld from the page.
function left({ wrappedJSObject }: TimingEntry): boolean {
  return wrappedJSObject?.requestStart === 0;
}

// Seen from here, with the extension's rights, a blocked response shows its true status; the page sees 0 (measured). What
// the page sees is the question, so its side of the entry is asked, and anything but a number is left out.
function statusForPage(entry: TimingEntry): number | null {
  const status = entry.wrappedJSObject?.responseStatus;
  return typeof status === 'number' ? status : null;
}

new PerformanceObserver((list) => {
  const crossOriginEntries = (list.getEntries() as unknown as TimingEntry[]).filter(
    (entry) => entry.name.length <= LONGEST && (crossOrigin(entry.name) || left(entry)),
  );
  const entries = crossOriginEntries.flatMap((entry) => {
    const status = statusForPage(entry);
    if (status === null) return [];
    return {
      url: entry.name,
      status,
      startedAt: performance.timeOrigin + entry.startTime,
    };
  });
  for (let from = 0; from < entries.length; from += MOST_ENTRIES) {
    const part = entries.slice(from, from + MOST_ENTRIES);
    // The extension may have been reloaded under the page: nobody to tell, nothing to do.
    api.runtime.sendMessage({ type: 'timing', entries: part }).catch(() => undefined);
  }
}).observe({ type: 'resource', buffered: true });
