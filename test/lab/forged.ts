// What somebody who has taken over a page's process can say: all that a content script can. Runs in the content scripts' world.

/** The code is carried over as text: it may use nothing from around it. */
export async function sayAsContentScript(tabId: number, callId: string): Promise<readonly string[]> {
  interface Port {
    readonly onMessage: { addListener(listener: (message: unknown) => void): void };
    readonly onDisconnect: { addListener(listener: () => void): void };
    postMessage(message: unknown): void;
  }
  interface Api {
    readonly runtime: {
      sendMessage(message: unknown): Promise<unknown>;
      connect(info: { name: string }): Port;
    };
  }
  const scope = globalThis as unknown as { readonly browser?: Api; readonly chrome?: Api };
  const api = scope.browser ?? scope.chrome;
  if (api === undefined) return ['no content script'];
  const heard: string[] = [];
  const tell = async (message: object): Promise<void> => {
    const answer = await api.runtime.sendMessage(message).catch(() => undefined);
    if (answer !== undefined && answer !== null) heard.push(JSON.stringify(message));
  };
  const entry = { url: 'http://127.0.0.1:1/forged', method: 'GET', startedAt: Date.now() };
  await tell({ type: 'export-report', tabId });
  await tell({ type: 'run-again', tabId, callId, withCredentials: false });
  await tell({
    type: 'devtools-entries',
    tabId,
    entries: [{ kind: 'asker', ...entry, api: 'fetch', source: 'forged:1', error: null, headerOrder: [] }],
  });
  await tell({ type: 'restored', origin: 'https://bank.example' });
  await tell({ type: 'watch-credentials', tabId, on: true });
  for (const message of [
    { type: 'clear' },
    { type: 'preserve', on: true },
    { type: 'try', callId, withCredentials: false },
    { type: 'access' },
  ]) {
    await new Promise<void>((resolve) => {
      const port = api.runtime.connect({ name: `calls:${tabId}` });
      port.onMessage.addListener(() => heard.push(`port ${message.type}`));
      port.onDisconnect.addListener(resolve);
      try {
        port.postMessage(message);
      } catch {
        // Refused already.
      }
      setTimeout(resolve, 500);
    });
  }
  return heard;
}

/** A call of this document that its policy stopped, told with what only a policy of another page could hold. */
export function policyEntries(count: number, url: string): object {
  const entry = { url, directive: 'connect-src', policy: "connect-src 'self'", at: Date.now() };
  return { type: 'policy', origin: 'https://bank.example', entries: Array.from({ length: count }, () => entry) };
}
