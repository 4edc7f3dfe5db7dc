import { type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useStore } from 'zustand';
import { groupReport } from '../../fixes/export/group-report.ts';
import type { Call } from '../../network/call.ts';
import { modeOf } from '../../verdict/classify.ts';
import { simulatedRequestOf } from '../../verdict/simulate.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import type { About } from '../ui/errorReport.ts';
import { Menu } from '../ui/Menu.tsx';
import { OverrideBanner } from '../ui/Trying.tsx';
import { words } from '../ui/words.ts';
import { CallTable } from './call-list/CallTable.tsx';
import { callActions } from './call-list/callActions.ts';
import { filterCalls } from './call-list/filter.ts';
import { useSorted } from './call-list/useSorted.ts';
import { Details } from './details/Details.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Live } from './live.ts';
import { onePerUrl } from './onePerUrl.ts';
import { Help } from './pages/Help.tsx';
import { SettingsPage } from './pages/SettingsPage.tsx';
import { PastedMessages } from './paste/PastedMessages.tsx';
import { BlockedAnnouncer, Problems } from './problems/Problems.tsx';
import { problemPlaces, problemRows } from './problems/rows.ts';
import { StatusBar } from './StatusBar.tsx';
import { Simulator } from './simulator/Simulator.tsx';
import type { PanelStore } from './store.ts';
import { groupSubject, subjectName, subjectOf } from './subject.ts';
import { Toolbar } from './Toolbar.tsx';
import { useFocusKept } from './useFocusKept.ts';
import { useMedia } from './useMedia.ts';
import { useSettled } from './useSettled.ts';
import { useShortcuts } from './useShortcuts.ts';

const NONE: readonly Call[] = [];
const NONE_FOLDED: ReadonlySet<string> = new Set();

/** Then `c` is for what is selected. */
function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}

/** As in "CORScope could not show the simulator". */
const pageNames = {
  simulator: 'the simulator',
  paste: 'this message',
  help: 'the help',
  settings: 'the settings',
} as const;

interface Props {
  readonly panel: PanelStore;
  /** What is to be known of the file that is shown. */
  readonly banner: ReactNode;
  readonly onOpenHar: () => void;
  readonly onReload: () => void;
  readonly onExample: () => void;
  readonly about: About;
}

export function App({ panel: { store, actions }, banner, onOpenHar, onReload, onExample, about }: Props) {
  const state = useStore(store);
  const { view, judgement, shown, selected, summary } = state;
  const { siblings, counts } = summary;
  const calls = view?.calls ?? NONE;
  const query = useDeferredValue(state.query);
  const { start } = state.settings;
  const first = start !== 'auto' ? start : counts.blocked + counts.failed > 0 ? 'problems' : 'calls';
  const list = state.list ?? first;
  const filtered = useMemo(
    () => (list === 'calls' ? filterCalls(calls, judgement, shown, query, siblings) : NONE),
    [list, calls, judgement, shown, query, siblings],
  );
  const rows = useSorted(filtered, siblings, judgement, state.settings.sort);

  const narrow = useMedia('(max-width: 559.98px)');
  const short = useMedia('(max-height: 399.98px)');
  const tall = useMedia('(max-width: 900px) and (orientation: portrait)') && !short;
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const [menu, setMenu] = useState<{
    readonly id: string;
    readonly at: { readonly x: number; readonly y: number };
  } | null>(null);

  const subject = subjectOf(state, actions.callOf);
  // The focus follows: into details that were opened by key (or replace the list), back to the list when they close.
  const into = (byKey: boolean) => {
    if (byKey || narrow) pane.current?.focus();
  };
  const open = (id: string, byKey: boolean) => {
    flushSync(() => actions.openCall(id));
    into(byKey);
  };
  const openGroup = (server: string, key: string | null, byKey: boolean) => {
    flushSync(() => actions.openGroup(server, key));
    into(byKey);
  };
  const close = () => {
    flushSync(actions.close);
    grid.current?.focus();
  };
  const back = () => {
    flushSync(actions.closePage);
    (pane.current ?? grid.current)?.focus();
  };
  useFocusKept(grid, pane, `${narrow} ${tall} ${short}`);
  // The background may sleep; the port is back within a moment, which is nothing to tell.
  const lost = useSettled(state.connected === false, 1500);
  const press = (selector: string): boolean => {
    const button = pane.current?.querySelector<HTMLElement>(selector) ?? null;
    button?.click();
    return button !== null;
  };
  /** The next blocked call or group above or below the selected one. */
  const step = (by: 1 | -1): boolean => {
    const places = list === 'problems' ? problemPlaces(problemRows(summary, NONE_FOLDED, query)) : [];
    if (list === 'problems') {
      const at = places.findIndex(({ server, key }) => server === state.group?.server && key === state.group?.key);
      const place = places[at < 0 ? (by > 0 ? 0 : places.length - 1) : at + by];
      if (place === undefined) return true;
      actions.fold(place.server, false);
      openGroup(place.server, place.key, false);
      return true;
    }
    const at = rows.findIndex(({ id }) => id === selected);
    const others = by > 0 ? rows.slice(at + 1) : rows.slice(0, Math.max(at, 0)).toReversed();
    const next = others.find((each) => judgement.verdict(each).outcome === 'blocked');
    if (next !== undefined) open(next.id, false);
    return true;
  };
  const here = state.page === null;
  useShortcuts({
    search: () => {
      search.current?.focus();
      search.current?.select();
      return true;
    },
    clear: () => {
      actions.clear();
      return true;
    },
    list: () => {
      if (here) actions.list(list === 'problems' ? 'calls' : 'problems');
      return here;
    },
    next: () => here && step(1),
    previous: () => here && step(-1),
    fix: () => {
      const fix = pane.current?.querySelector<HTMLElement>('[data-section=fix]') ?? null;
      fix?.scrollIntoView({ block: 'start' });
      fix?.querySelector<HTMLElement>('button, input')?.focus();
      return fix !== null;
    },
    copy: () => !hasSelection() && press('[data-copy=fix]'),
    help: () => {
      actions.showPage('help');
      return true;
    },
    jump: () => {
      const inside = pane.current?.contains(document.activeElement) === true;
      const target = inside ? grid.current : (pane.current ?? grid.current);
      target?.focus();
      return target !== null;
    },
    escape: () => {
      if (!here) back();
      else if (subject !== null) close();
      return !here || subject !== null;
    },
  });

  const tryServer = (server: string) => {
    const causes = summary.servers.find((each) => each.server === server)?.causes ?? [];
    const all = causes.filter(({ outcome }) => outcome === 'blocked').flatMap(({ ids }) => [...ids]);
    const [first, ...others] = onePerUrl(all.flatMap((id) => actions.callOf(id) ?? []));
    if (first !== undefined)
      actions.tryFix(
        [first, ...others].map(({ id }) => id),
        false,
      );
  };

  const reportOf = (server: string): string => {
    const group = summary.servers.find((each) => each.server === server);
    const subject = group && groupSubject(group, null, actions.callOf);
    if (subject === undefined || subject === null) return '';
    const browser = view?.browser.name ?? 'chromium';
    return groupReport({
      server,
      causes: subject.causes,
      example: { call: subject.call, verdict: judgement.verdict(subject.call) },
      browser,
      recipe: state.recipe,
    });
  };

  const main =
    list === 'problems' && counts.blocked + counts.failed > 0 ? (
      <ErrorBoundary key="problems" what="the problems" about={about}>
        <Problems
          gridRef={grid}
          summary={summary}
          folded={state.folded}
          query={query}
          selected={state.group}
          cards={narrow}
          reportOf={reportOf}
          trying={view?.trying ?? null}
          onTry={state.ofFile || lost ? null : tryServer}
          onStopTrying={actions.stopTrying}
          onSelect={actions.selectGroup}
          onOpen={openGroup}
          onFold={actions.fold}
          onPoint={actions.pointAt}
          onReset={actions.resetFilter}
          onClose={close}
          onShowFine={() => {
            actions.resetFilter();
            actions.search('-is:blocked -is:failed');
            actions.list('calls');
          }}
        />
      </ErrorBoundary>
    ) : rows.length === 0 ? (
      <EmptyState
        state={state}
        reset={actions.resetFilter}
        askAccess={actions.askAccess}
        reload={state.ofFile ? null : onReload}
        showExample={state.ofFile ? null : onExample}
      />
    ) : (
      <ErrorBoundary key="calls" what="the list of calls" about={about}>
        <CallTable
          gridRef={grid}
          rows={rows}
          calls={siblings}
          judgement={judgement}
          selected={selected}
          follow={selected === null && state.settings.follow && state.settings.sort === null}
          settings={state.settings}
          onSettings={actions.change}
          onMenu={(id, at) => setMenu({ id, at })}
          onSelect={actions.select}
          onOpen={open}
          onClose={close}
        />
      </ErrorBoundary>
    );
  const closeMenu = useCallback(() => setMenu(null), []);
  const menuCall = menu === null ? undefined : actions.callOf(menu.id);
  const details = subject && (
    <ErrorBoundary
      key={subjectName(subject)}
      what="this call"
      call={subject.call}
      subject={subject.call}
      regionRef={pane}
      about={about}
      close={{ label: narrow ? words.back : words.details.close, act: close }}
    >
      <Details
        paneRef={pane}
        subject={subject}
        calls={siblings}
        judgement={judgement}
        browser={view?.browser.name ?? 'chromium'}
        version={view?.browser.version ?? ''}
        state={state}
        actions={actions}
        onSelect={(id) => open(id, true)}
        onClose={close}
        back={narrow}
        onSimulate={() => actions.simulate(simulatedRequestOf(subject.call, judgement.verdict(subject.call)))}
      />
    </ErrorBoundary>
  );
  const showCall = (id: string) => {
    flushSync(() => {
      actions.closePage();
      actions.resetFilter();
      actions.list('calls');
      actions.openCall(id);
    });
    pane.current?.focus();
  };
  /** From the toolbar: with the call that is open, if it can be simulated. */
  const simulate = () => {
    const call = subject !== null && modeOf(subject.call) === 'cors' ? subject.call : null;
    actions.simulate(call === null ? null : simulatedRequestOf(call, judgement.verdict(call)));
  };

  return (
    <Live value={!lost}>
      <div className="app">
        <header>
          <h1 className="visually-hidden">CORScope</h1>
          <Toolbar
            {...{ state, list, counts, actions, onOpenHar, onExample }}
            searchRef={search}
            onSimulate={simulate}
          />
          <BlockedAnnouncer blocked={counts.blocked} />
          {banner}
          {lost && view !== null && (
            <p className="banner" role="status">
              {words.banners.lost}{' '}
              <button type="button" className="button" data-reload-panel onClick={() => location.reload()}>
                {words.banners.reloadPanel}
              </button>
            </p>
          )}
          {view?.watching === true && (
            <p className="banner watching" data-watching>
              {words.details.watching}{' '}
              <button type="button" className="button" onClick={() => actions.watch(false)}>
                {words.details.stopWatching}
              </button>
            </p>
          )}
          {view?.trying != null && <OverrideBanner addresses={view.trying} onStop={actions.stopTrying} />}
          {view?.tryProblem != null && (
            <p className="banner" role="status" data-try-problem>
              {words.banners.tryProblem} {view.tryProblem}
            </p>
          )}
          {view?.access === false && calls.length > 0 && (
            <p className="banner" role="status">
              {words.banners.accessLost}{' '}
              <button type="button" className="button" data-ask-access onClick={actions.askAccess}>
                {words.empty.allow}
              </button>
            </p>
          )}
        </header>
        <main>
          {state.page !== null ? (
            <ErrorBoundary
              key={state.page.kind}
              what={pageNames[state.page.kind]}
              about={about}
              close={{ label: words.close, act: back }}
            >
              {state.page.kind === 'paste' && (
                <PastedMessages calls={calls} judgement={judgement} onSelect={showCall} onClose={back} />
              )}
              {state.page.kind === 'simulator' && <Simulator start={state.page.start} onClose={back} />}
              {state.page.kind === 'help' && <Help onClose={back} />}
              {state.page.kind === 'settings' && (
                <SettingsPage settings={state.settings} onChange={actions.change} onClose={back} />
              )}
            </ErrorBoundary>
          ) : narrow ? (
            (details ?? main)
          ) : (
            <Group orientation={tall ? 'vertical' : 'horizontal'} key={tall ? 'tall' : short ? 'short' : 'wide'}>
              <Panel id="list" minSize={tall ? 90 : short ? 160 : 220}>
                {main}
              </Panel>
              {details && <Separator className="separator" aria-label={words.resizeDetails} />}
              {details && (
                <Panel id="details" defaultSize={tall ? '60%' : short ? '68%' : '56%'} minSize={tall ? 120 : 260}>
                  {details}
                </Panel>
              )}
            </Group>
          )}
        </main>
        {menu !== null && menuCall !== undefined && (
          <Menu
            label={words.callMenu.name}
            items={callActions({
              call: menuCall,
              calls: siblings,
              judgement,
              browser: view?.browser.name ?? 'chromium',
              state,
              actions,
            })}
            at={menu.at}
            onClose={closeMenu}
          />
        )}
        {!narrow && !short && <StatusBar view={view} />}
      </div>
    </Live>
  );
}
