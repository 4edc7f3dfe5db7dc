import { Ban, FlaskConical, MessageCircleQuestionMark } from 'lucide-react';
import { type RefObject, useContext, useRef } from 'react';
import type { CallFilter, Counts } from './call-list/filter.ts';
import { HarTools } from './har/HarTools.tsx';
import { Live } from './live.ts';
import type { Actions, PanelState } from './store.ts';
import { useRovingFocus } from './useRovingFocus.ts';

interface Props {
  readonly state: PanelState;
  readonly counts: Counts;
  readonly actions: Actions;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onOpenHar: () => void;
}

const filters: readonly { readonly id: CallFilter; readonly word: string; readonly hint: string }[] = [
  { id: 'all', word: 'All', hint: 'All cross-origin calls' },
  { id: 'blocked', word: 'Blocked', hint: 'Blocked by CORS' },
  { id: 'failed', word: 'Failed', hint: 'Failed, but not because of CORS' },
  { id: 'readable', word: 'Readable', hint: 'The page could read the response' },
  { id: 'other', word: 'Other', hint: 'Opaque, aborted, pending or unknown' },
];

export function Toolbar({ state, counts, actions, searchRef, onOpenHar }: Props) {
  const toolbar = useRef<HTMLDivElement>(null);
  const live = useContext(Live);
  const roving = useRovingFocus(toolbar);
  return (
    <div className="toolbar" role="toolbar" aria-label="CORScope" ref={toolbar} {...roving}>
      <button type="button" className="tool" data-item disabled={!live} title="Clear (Ctrl+L)" onClick={actions.clear}>
        <Ban size={14} aria-hidden="true" />
        <span className="visually-hidden">Clear</span>
      </button>
      {!state.ofFile && (
        <label className="tool" title="Keep the calls of earlier pages when the tab navigates">
          <input
            type="checkbox"
            data-item
            disabled={!live}
            checked={state.view?.preserve ?? false}
            onChange={(event) => actions.preserve(event.target.checked)}
          />
          Preserve log
        </label>
      )}
      <input
        type="search"
        data-item
        ref={searchRef}
        placeholder="Filter"
        aria-label="Filter by URL, method or cause"
        title="Filter by URL, method or cause ( / )"
        value={state.query}
        onChange={(event) => actions.search(event.target.value)}
        spellCheck={false}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as part of a toolbar in Firefox */}
      <div className="filters" role="group" aria-label="Verdict">
        {filters.map(({ id, word, hint }) => (
          <button
            type="button"
            key={id}
            className="tool"
            data-item
            data-shown={id}
            aria-pressed={state.shown === id}
            title={hint}
            onClick={() => actions.show(state.shown === id ? 'all' : id)}
          >
            {word} <span className="number">{counts[id].toLocaleString('en')}</span>
          </button>
        ))}
      </div>
      <button
        type="button"
        className="tool"
        data-item
        data-open-simulator
        title="Edit a call and its answers, and see what both browsers would do"
        onClick={() => actions.simulate(null)}
      >
        <FlaskConical size={14} aria-hidden="true" />
        Simulator
      </button>
      <HarTools view={state.view} onOpen={onOpenHar} />
      <button
        type="button"
        className="tool"
        data-item
        data-open-pasted
        title="Paste a console message of Chrome, Firefox or Safari, and read what it means"
        onClick={actions.paste}
      >
        <MessageCircleQuestionMark size={14} aria-hidden="true" />
        Explain a message…
      </button>
    </div>
  );
}
