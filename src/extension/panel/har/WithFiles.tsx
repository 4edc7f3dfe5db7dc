import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import type { About } from '../../ui/errorReport.ts';
import { App } from '../App.tsx';
import type { PanelStore } from '../store.ts';
import { FileBanner } from './FileBanner.tsx';
import { readFile, type ShownFile } from './readFile.ts';

const RELOAD = { label: 'Reload panel', act: () => location.reload() };

type Shown = { readonly kind: 'tab' } | { readonly kind: 'reading'; readonly name: string } | ShownFile;

/** The panel for its tab, or for a HAR file dropped on it. The file is read here and goes nowhere: no network, no storage. */
export function WithFiles({ panel, about }: { readonly panel: PanelStore; readonly about: About }) {
  const [shown, setShown] = useState<Shown>({ kind: 'tab' });
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(new AbortController());

  const back = () => {
    latest.current.abort();
    setShown({ kind: 'tab' });
  };
  const open = async (file: File | null | undefined) => {
    if (file === null || file === undefined) return;
    latest.current.abort();
    const turn = new AbortController();
    latest.current = turn;
    setShown({ kind: 'reading', name: file.name });
    const read = await readFile(file, back, turn.signal);
    // Meanwhile another file may have been chosen, or the way back.
    if (!turn.signal.aborted) setShown(read);
  };

  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void open(event.dataTransfer.files[0]);
  };
  const banner: ReactNode = shown.kind === 'tab' ? null : <FileBanner shown={shown} onBack={back} />;
  const current = shown.kind === 'file' ? shown.panel : panel;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped anywhere; the button does the same by key
    <div
      className="drop-target"
      data-over={over}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <ErrorBoundary
        key={shown.kind === 'file' ? 'file' : 'tab'}
        what={shown.kind === 'file' ? 'this file' : 'the panel'}
        about={about}
        subject={shown}
        retry={RELOAD}
        {...(shown.kind === 'file' ? { close: { label: 'Back to this tab', act: back } } : {})}
      >
        <App panel={current} banner={banner} about={about} onOpenHar={() => input.current?.click()} />
      </ErrorBoundary>
      <input
        ref={input}
        type="file"
        hidden
        accept=".har,.json,application/json"
        aria-label="HAR file"
        onChange={(event) => {
          void open(event.target.files?.[0]);
          event.target.value = ''; // the same file again is a change, too
        }}
      />
    </div>
  );
}
