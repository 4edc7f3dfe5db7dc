import { type OpenedHar, openHar } from '../../har/open.ts';
import { createPanelStore, type PanelStore } from '../store.ts';

export type ShownFile =
  | { readonly is: 'broken'; readonly name: string; readonly error: string }
  | { readonly is: 'file'; readonly name: string; readonly har: OpenedHar; readonly panel: PanelStore };

/** A panel of its own for the file's calls. `close`: what clearing the list means there. */
export async function readFile(file: File, close: () => void): Promise<ShownFile> {
  const { name } = file;
  try {
    const result = await openHar(textOf(file));
    if (!result.ok) return { is: 'broken', name, error: result.error };
    return { is: 'file', name, har: result.har, panel: panelOf(result.har, close) };
  } catch {
    return { is: 'broken', name, error: 'the browser does not let it be read' }; // moved, deleted, or a folder
  }
}

async function* textOf(file: File): AsyncIterable<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}

function panelOf({ recorder, calls, dropped, sameOrigin, pageOrigin }: OpenedHar, close: () => void): PanelStore {
  const panel = createPanelStore(() => {});
  panel.actions.connection(true);
  panel.actions.receive({
    type: 'snapshot',
    tabId: -1,
    browser: { name: recorder.browser, version: recorder.version },
    calls,
    preserve: false,
    access: true,
    dropped,
    page: 0,
    pageOrigin,
    sameOriginSeen: sameOrigin,
    trying: null,
  });
  panel.store.setState({ ofFile: true });
  return { ...panel, actions: { ...panel.actions, clear: close } };
}
