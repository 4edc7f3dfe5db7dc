import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import type { About } from '../../ui/errorReport.ts';
import { words } from '../../ui/words.ts';
import { App } from '../App.tsx';
import { exampleCalls } from '../example/exampleCalls.ts';
import type { PanelStore } from '../store.ts';
import { FileBanner } from './FileBanner.tsx';
import { readFile, recordedPanel, type ShownFile } from './readFile.ts';

const RELOAD = { label: words.banners.reloadPanel, act: () => location.reload() };

type Shown =
  | { readonly kind: 'tab' }
  | { readonly kind: 'example'; readonly panel: PanelStore }
  | { readonly kind: 'reading'; readonly name: string }
  | ShownFile;

interface Props {
  readonly panel: PanelStore;
  readonly about: About;
  /** Loads the page of the tab anew. */
  readonly onReload: () => void;
}

/** The panel for its tab, for a HAR file dropped on it, or for an example. The file is read here and goes nowhere: no network, no storage. */
export function WithFiles({ panel, about, onReload }: Props) {
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
    const read = await readFile(file, panel.store.getState().settings, back, turn.signal);
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
  const current = shown.kind === 'file' || shown.kind === 'example' ? shown.panel : panel;
  const showExample = () => {
    latest.current.abort();
    const { settings } = panel.store.getState();
    const calls = exampleCalls(Date.now());
    const seen = { calls, dropped: 0, sameOrigin: 0, pageOrigin: calls[0]?.initiator ?? null };
    setShown({ kind: 'example', panel: recordedPanel(seen, { name: 'chromium', version: '' }, settings, back) });
  };

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
        key={current === panel ? 'tab' : shown.kind}
        what={shown.kind === 'file' ? 'this file' : 'the panel'}
        about={about}
        subject={shown}
        retry={RELOAD}
        {...(shown.kind === 'file' ? { close: { label: words.banners.backToTab, act: back } } : {})}
      >
        <App
          panel={current}
          banner={banner}
          about={about}
          onOpenHar={() => input.current?.click()}
          onReload={onReload}
          onExample={showExample}
        />
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
