import {
  Ban,
  CircleQuestionMark,
  Download,
  FlaskConical,
  FolderOpen,
  GraduationCap,
  MessageCircleQuestionMark,
  Settings,
} from 'lucide-react';
import { type RefObject, useContext, useRef } from 'react';
import type { MenuItem } from '../ui/Menu.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { words } from '../ui/words.ts';
import { FilterBox } from './call-list/FilterBox.tsx';
import type { CallFilter, Counts } from './call-list/filter.ts';
import { columnItems } from './call-list/TableHead.tsx';
import { saveHar } from './har/saveHar.ts';
import { Live } from './live.ts';
import type { Actions, ListView, PanelState } from './store.ts';
import { useMedia } from './useMedia.ts';
import { useRovingFocus } from './useRovingFocus.ts';

interface Props {
  readonly state: PanelState;
  readonly list: ListView;
  readonly counts: Counts;
  readonly actions: Actions;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onOpenHar: () => void;
  readonly onExample: () => void;
  readonly onSimulate: () => void;
}

const filters: readonly CallFilter[] = ['all', 'blocked', 'failed', 'readable', 'other'];

export function Toolbar({ state, list, counts, actions, searchRef, onOpenHar, onExample, onSimulate }: Props) {
  const toolbar = useRef<HTMLDivElement>(null);
  const live = useContext(Live);
  const roving = useRovingFocus(toolbar);
  const wide = useMedia('(min-width: 1120px)');
  const roomy = useMedia('(min-width: 800px)');
  const narrow = useMedia('(max-width: 559.98px)');
  const t = words.toolbar;
  return (
    <div className="toolbar" role="toolbar" aria-label={t.name} ref={toolbar} {...roving}>
      <button type="button" className="tool" data-item disabled={!live} title={t.clearHint} onClick={actions.clear}>
        <Ban size={14} aria-hidden="true" />
        <span className="visually-hidden">{t.clear}</span>
      </button>
      {wide && !state.ofFile && (
        <label className="tool" title={t.preserveHint}>
          <input
            type="checkbox"
            data-item
            disabled={!live}
            checked={state.view?.preserve ?? false}
            onChange={(event) => actions.preserve(event.target.checked)}
          />
          {t.preserve}
        </label>
      )}
      {!narrow && <Views list={list} counts={counts} onPick={actions.list} />}
      <FilterBox state={state} actions={actions} inputRef={searchRef} />
      {narrow && <ViewSelect state={state} list={list} counts={counts} actions={actions} />}
      {!narrow && list === 'calls' && roomy && <Verdicts state={state} counts={counts} actions={actions} />}
      {!narrow && list === 'calls' && !roomy && <VerdictSelect state={state} counts={counts} actions={actions} />}
      <span className="toolbar-gap" />
      {wide && (
        <>
          <button
            type="button"
            className="tool"
            data-item
            data-open-simulator
            title={t.simulatorHint}
            onClick={onSimulate}
          >
            <FlaskConical size={14} aria-hidden="true" />
            {t.simulator}
          </button>
          <button
            type="button"
            className="tool"
            data-item
            data-open-pasted
            title={t.explainHint}
            onClick={actions.paste}
          >
            <MessageCircleQuestionMark size={14} aria-hidden="true" />
            {t.explain}
          </button>
        </>
      )}
      <MenuButton
        id="more"
        label={t.more}
        items={moreItems({ state, list, live, wide, actions, onOpenHar, onExample, onSimulate })}
      />
    </div>
  );
}

function moreItems(given: {
  readonly state: PanelState;
  readonly list: ListView;
  readonly live: boolean;
  /** What has a button of its own is left out. */
  readonly wide: boolean;
  readonly actions: Actions;
  readonly onOpenHar: () => void;
  readonly onExample: () => void;
  readonly onSimulate: () => void;
}): readonly MenuItem[] {
  const { state, list, live, wide, actions, onOpenHar, onExample, onSimulate } = given;
  const { view } = state;
  const t = words.toolbar;
  const inMenu: readonly MenuItem[] = [
    ...(state.ofFile
      ? []
      : [
          {
            id: 'preserve',
            label: t.preserve,
            checked: view?.preserve ?? false,
            disabled: !live,
            act: () => actions.preserve(!(view?.preserve ?? false)),
          },
        ]),
    { id: 'simulator', label: t.simulator, icon: FlaskConical, act: onSimulate },
    { id: 'explain', label: t.explain, icon: MessageCircleQuestionMark, act: actions.paste },
  ];
  return [
    ...(wide ? [] : inMenu),
    { id: 'open-har', label: t.openHar, icon: FolderOpen, apart: !wide, act: onOpenHar },
    {
      id: 'save-har',
      label: t.saveHar,
      icon: Download,
      disabled: view === null || view.calls.length === 0,
      act: () => view !== null && saveHar(view.calls, view.browser),
    },
    ...(list === 'calls'
      ? columnItems(state.settings, actions.change).map((item, index) => ({ ...item, apart: index === 0 }))
      : []),
    ...(state.ofFile ? [] : [{ id: 'example', label: t.example, icon: GraduationCap, apart: true, act: onExample }]),
    { id: 'settings', label: t.settings, icon: Settings, act: () => actions.showPage('settings') },
    { id: 'help', label: t.help, icon: CircleQuestionMark, act: () => actions.showPage('help') },
  ];
}

interface ViewsProps {
  readonly list: ListView;
  readonly counts: Counts;
  readonly onPick: (list: ListView) => void;
}

function Views({ list, counts, onPick }: ViewsProps) {
  const t = words.toolbar;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as part of a toolbar in Firefox
    <div className="views" role="group" aria-label={t.view}>
      <button
        type="button"
        className="tool"
        data-item
        data-list="problems"
        aria-pressed={list === 'problems'}
        title={t.problemsHint}
        onClick={() => onPick('problems')}
      >
        {t.problems}
      </button>
      <button
        type="button"
        className="tool"
        data-item
        data-list="calls"
        aria-pressed={list === 'calls'}
        title={t.callsHint}
        onClick={() => onPick('calls')}
      >
        {t.calls} <Count of={counts.all} />
      </button>
    </div>
  );
}

interface VerdictsProps {
  readonly state: PanelState;
  readonly counts: Counts;
  readonly actions: Actions;
}

function Verdicts({ state, counts, actions }: VerdictsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as part of a toolbar in Firefox
    <div className="filters" role="group" aria-label={words.toolbar.verdict}>
      {filters.map((id) => (
        <button
          type="button"
          key={id}
          className="tool"
          data-item
          data-shown={id}
          aria-pressed={state.shown === id}
          title={words.filters[id].hint}
          onClick={() => actions.show(state.shown === id ? 'all' : id)}
        >
          {words.filters[id].word} <Count of={counts[id]} />
        </button>
      ))}
    </div>
  );
}

function VerdictSelect({ state, counts, actions }: VerdictsProps) {
  return (
    <select
      data-item
      data-shown-select
      aria-label={words.toolbar.verdict}
      value={state.shown}
      onChange={({ target }) => actions.show(target.value as CallFilter)}
    >
      {filters.map((id) => (
        <option key={id} value={id}>
          {words.filters[id].word} {counts[id].toLocaleString('en')}
        </option>
      ))}
    </select>
  );
}

/** Problems and verdicts in one: a narrow toolbar has room for a single row. */
function ViewSelect({ state, list, counts, actions }: VerdictsProps & { readonly list: ListView }) {
  return (
    <select
      data-item
      data-view-select
      aria-label={words.toolbar.view}
      value={list === 'problems' ? 'problems' : state.shown}
      onChange={({ target: { value } }) => {
        if (value === 'problems') return actions.list('problems');
        actions.list('calls');
        actions.show(value as CallFilter);
      }}
    >
      <option value="problems">
        {words.toolbar.problems} {(counts.blocked + counts.failed).toLocaleString('en')}
      </option>
      {filters.map((id) => (
        <option key={id} value={id}>
          {words.filters[id].word} {counts[id].toLocaleString('en')}
        </option>
      ))}
    </select>
  );
}

/** As wide as five digits, so that nothing beside it moves while it grows. */
function Count({ of }: { readonly of: number }) {
  return <span className="number">{of.toLocaleString('en')}</span>;
}
