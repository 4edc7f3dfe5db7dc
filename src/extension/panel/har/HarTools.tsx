import { Download, FolderOpen } from 'lucide-react';
import type { TabView } from '../../protocol/messages.ts';
import { saveHar } from './saveHar.ts';

interface Props {
  readonly view: TabView | null;
  readonly onOpen: () => void;
}

/** Files in and out, in the toolbar. */
export function HarTools({ view, onOpen }: Props) {
  const nothing = view === null || view.calls.length === 0;
  return (
    <>
      <button
        type="button"
        className="tool"
        data-item
        data-open-har
        title="Open a HAR file, from any browser or proxy; or drop it here"
        onClick={onOpen}
      >
        <FolderOpen size={14} aria-hidden="true" />
        Open HAR…
      </button>
      <button
        type="button"
        className="tool"
        data-item
        data-save-har
        title="Save all calls as a HAR file, without secrets and bodies"
        disabled={nothing}
        onClick={() => view !== null && saveHar(view.calls, view.browser)}
      >
        <Download size={14} aria-hidden="true" />
        <span className="visually-hidden">Save HAR</span>
      </button>
    </>
  );
}
