import type { HarResult, OpenedHar } from '../../../har/open-har.ts';
import type { TabView } from '../../protocol/messages.ts';
import type { Settings } from '../../protocol/settings.ts';
import { createPanelStore, type PanelStore } from '../store.ts';

export type ShownFile =
  | { readonly kind: 'broken'; readonly name: string; readonly reason: string }
  | { readonly kind: 'file'; readonly name: string; readonly har: OpenedHar; readonly panel: PanelStore };

/** A panel of its own for the file's calls. `close`: what clearing the list means there. `stop`: nobody waits any longer. */
export async function readFile(
  file: File,
  settings: Settings,
  close: () => void,
  stop: AbortSignal,
): Promise<ShownFile> {
  const { name } = file;
  const result = await opened(file, stop);
  if (result === null) return { kind: 'broken', name, reason: 'the browser does not let it be read' };
  if (result.kind === 'failed') return { kind: 'broken', name, reason: result.reason };
  return {
    kind: 'file',
    name,
    har: result.har,
    panel: recordedPanel(result.har, browserOf(result.har), settings, close),
  };
}

function opened(file: File, stop: AbortSignal): Promise<HarResult | null> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise<HarResult | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<HarResult | null>) => resolve(data);
    // It ran out of memory.
    worker.onerror = () => resolve({ kind: 'failed', reason: 'it is too large for this browser' });
    // The answer was too large to be passed on.
    worker.onmessageerror = () => resolve({ kind: 'failed', reason: 'it is too large for this browser' });
    stop.addEventListener('abort', () => resolve(null));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}

function browserOf({ recorder }: OpenedHar): TabView['browser'] {
  return { name: recorder.browser, version: recorder.version };
}

type Seen = Pick<OpenedHar, 'calls' | 'dropped' | 'sameOrigin' | 'pageOrigin'>;

/** A panel for calls that are over. `close`: what clearing the list means there. */
export function recordedPanel(
  seen: Seen,
  browser: TabView['browser'],
  settings: Settings,
  close: () => void,
): PanelStore {
  const panel = createPanelStore({ settings });
  panel.actions.connection(true);
  panel.actions.receive({
    type: 'snapshot',
    tabId: -1,
    browser,
    calls: seen.calls,
    preserve: false,
    access: true,
    dropped: seen.dropped,
    page: 0,
    pageOrigin: seen.pageOrigin,
    sameOriginSeen: seen.sameOrigin,
    trying: null,
    watching: false,
    watchProblem: null,
    tryProblem: null,
    unseenBefore: null,
  });
  panel.store.setState({ ofFile: true });
  return { ...panel, actions: { ...panel.actions, clear: close } };
}
