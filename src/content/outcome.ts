// Firefox only. There webRequest ends a blocked call of a document as if it had passed; resource timing's responseStatus
// tells what the page could read: the status, or 0 (measured). Runs in the isolated world and touches nothing of the page.
// No import: a content script is one file.

interface SeenEntry {
  readonly name: string;
  readonly responseStatus: number;
  readonly startTime: number;
  readonly responseEnd: number;
}

const api = (globalThis as unknown as { browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } } })
  .browser;

function crossOrigin(url: string): boolean {
  return /^https?:/.test(url) && new URL(url).origin !== location.origin;
}

new PerformanceObserver((list) => {
  const seen = (list.getEntries() as unknown as SeenEntry[]).filter(({ name }) => crossOrigin(name));
  if (seen.length === 0) return;
  const entries = seen.map(({ name, responseStatus, startTime, responseEnd }) => ({
    url: name,
    status: responseStatus,
    startedAt: performance.timeOrigin + startTime,
    endedAt: performance.timeOrigin + responseEnd,
  }));
  // The extension may have been reloaded under the page: nobody to tell, nothing to do.
  api.runtime.sendMessage({ type: 'timing', entries }).catch(() => undefined);
}).observe({ type: 'resource', buffered: true });
