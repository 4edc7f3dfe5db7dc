import { type ReactNode, useDeferredValue, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useStore } from 'zustand';
import { simulatedRequestOf } from '../../verdict/simulate.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import type { About } from '../ui/errorReport.ts';
import { OverrideBanner } from '../ui/Trying.tsx';
import { useThrottled } from '../ui/useThrottled.ts';
import { CallTable } from './call-list/CallTable.tsx';
import { filterCalls } from './call-list/filter.ts';
import { useCounts } from './call-list/useCounts.ts';
import { Details } from './details/Details.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Live } from './live.ts';
import { PastedMessages } from './paste/PastedMessages.tsx';
import { StatusBar } from './StatusBar.tsx';
import { Simulator } from './simulator/Simulator.tsx';
import type { PanelStore } from './store.ts';
import { Toolbar } from './Toolbar.tsx';
import { useFocusKept } from './useFocusKept.ts';
import { useMedia } from './useMedia.ts';
import { useSettled } from './useSettled.ts';
import { useShortcuts } from './useShortcuts.ts';

interface Props {
  readonly panel: PanelStore;
  /** What is to be known of the file that is shown. */
  readonly banner: ReactNode;
  readonly onOpenHar: () => void;
  readonly about: About;
}

export function App({ panel: { store, actions }, banner, onOpenHar, about }: Props) {
  const state = useStore(store);
  const { view, judgement, shown, selected } = state;
  const calls = useMemo(() => view?.calls ?? [], [view]);
  const query = useDeferredValue(state.query);
  const counts = useCounts(calls, judgement);
  // What a cause compares with may be half a second old: ten thousand calls are not compared for each new one.
  const siblings = useThrottled(calls, calls.length > 2000 ? 2000 : 500);
  const rows = useMemo(() => filterCalls(calls, judgement, shown, query), [calls, judgement, shown, query]);

  const narrow = useMedia('(max-width: 559.98px)');
  const tall = useMedia('(max-width: 900px) and (orientation: portrait)');
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);

  const call = state.open ? (calls.find((each) => each.id === selected) ?? null) : null;
  // The focus follows: into details that were opened by key (or replace the list), back to the list when they close.
  const open = (id: string, byKey: boolean) => {
    flushSync(() => actions.openCall(id));
    if (byKey || narrow) pane.current?.focus();
  };
  const close = () => {
    flushSync(actions.close);
    grid.current?.focus();
  };
  useFocusKept(grid, pane, `${narrow} ${tall}`);
  // The background may sleep; the port is back within a moment, which is nothing to tell.
  const lost = useSettled(state.connected === false, 1500);
  useShortcuts({ search, clear: actions.clear });

  const list =
    rows.length === 0 ? (
      <EmptyState state={state} reset={actions.resetFilter} askAccess={actions.askAccess} />
    ) : (
      <ErrorBoundary what="the list of calls" about={about}>
        <CallTable
          gridRef={grid}
          rows={rows}
          calls={siblings}
          judgement={judgement}
          selected={selected}
          follow={!state.open}
          onSelect={actions.select}
          onOpen={open}
          onClose={close}
        />
      </ErrorBoundary>
    );
  const details = call && (
    <ErrorBoundary
      key={call.id}
      what="this call"
      call={call}
      subject={call}
      regionRef={pane}
      about={about}
      close={{ label: narrow ? 'Back' : 'Close details', act: close }}
    >
      <Details
        paneRef={pane}
        call={call}
        calls={siblings}
        judgement={judgement}
        browser={view?.browser.name ?? 'chromium'}
        version={view?.browser.version ?? ''}
        recipe={state.recipe}
        onRecipe={actions.pickRecipe}
        trying={view?.trying ?? null}
        onStopTrying={actions.stopTrying}
        onTry={state.ofFile ? null : (withCredentials) => actions.tryFix(call.id, withCredentials)}
        repeat={state.repeat}
        onAgain={state.ofFile ? null : (withCredentials) => void actions.resend(call.id, withCredentials)}
        onSelect={(id) => open(id, true)}
        onClose={close}
        back={narrow}
        onSimulate={() => actions.simulate(simulatedRequestOf(call, judgement.verdict(call)))}
      />
    </ErrorBoundary>
  );
  const endSimulation = () => {
    flushSync(actions.endSimulation);
    (pane.current ?? grid.current)?.focus();
  };

  const endPaste = () => {
    flushSync(actions.endPaste);
    (pane.current ?? grid.current)?.focus();
  };
  const showCall = (id: string) => {
    flushSync(() => {
      actions.endPaste();
      actions.resetFilter();
      actions.openCall(id);
    });
    pane.current?.focus();
  };

  return (
    <Live value={!lost}>
      <div className="app">
        <header>
          <h1 className="visually-hidden">CORScope</h1>
          <Toolbar state={state} counts={counts} actions={actions} searchRef={search} onOpenHar={onOpenHar} />
          {banner}
          {lost && view !== null && (
            <p className="banner" role="status">
              Not connected: the extension was restarted or updated. What is listed may be out of date.{' '}
              <button type="button" className="button" data-reload-panel onClick={() => location.reload()}>
                Reload panel
              </button>
            </p>
          )}
          {view?.trying != null && <OverrideBanner addresses={view.trying} onStop={actions.stopTrying} />}
          {view?.tryProblem != null && (
            <p className="banner" role="status" data-try-problem>
              The fix is not being tried. {view.tryProblem}
            </p>
          )}
          {view?.access === false && calls.length > 0 && (
            <p className="banner" role="status">
              CORScope has lost its access to this site: newer calls are not listed.{' '}
              <button type="button" className="button" data-ask-access onClick={actions.askAccess}>
                Allow access…
              </button>
            </p>
          )}
        </header>
        <main>
          {state.pasting ? (
            <ErrorBoundary what="this message" about={about} close={{ label: 'Close', act: endPaste }} key="pasted">
              <PastedMessages calls={calls} judgement={judgement} onSelect={showCall} onClose={endPaste} />
            </ErrorBoundary>
          ) : state.simulator !== null ? (
            <ErrorBoundary
              what="the simulator"
              about={about}
              close={{ label: 'Close', act: endSimulation }}
              key="simulator"
            >
              <Simulator start={state.simulator.start} onClose={endSimulation} />
            </ErrorBoundary>
          ) : narrow ? (
            (details ?? list)
          ) : (
            <Group orientation={tall ? 'vertical' : 'horizontal'} key={tall ? 'tall' : 'wide'}>
              <Panel id="list" minSize={tall ? 90 : 220}>
                {list}
              </Panel>
              {details && <Separator className="separator" aria-label="Resize details" />}
              {details && (
                <Panel id="details" defaultSize={tall ? '60%' : '56%'} minSize={tall ? 120 : 260}>
                  {details}
                </Panel>
              )}
            </Group>
          )}
        </main>
        <StatusBar counts={counts} listed={rows.length} view={view} lost={lost} />
      </div>
    </Live>
  );
}
