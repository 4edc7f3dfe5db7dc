import { type KeyboardEvent, type RefObject, useId, useMemo, useState } from 'react';
import { words } from '../../ui/words.ts';
import type { Actions, PanelState } from '../store.ts';
import { completions } from './query.ts';
import { queryValues } from './queryValues.ts';

interface Props {
  readonly state: PanelState;
  readonly actions: Actions;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** The filter, with completion of its keys and of the values the calls have. */
export function FilterBox({ state, actions, inputRef }: Props) {
  const { query } = state;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  // Values are gathered only while somebody types.
  const offers = useMemo(
    () => (open ? completions(query, queryValues(state.summary.siblings, state.judgement, state.summary.servers)) : []),
    [open, query, state.summary, state.judgement],
  );
  const shown = open && offers.length > 0;
  const take = (index: number) => {
    const offer = offers[index];
    if (offer === undefined) return;
    actions.search(offer.query);
    setAt(-1);
    setOpen(offer.query.endsWith(':'));
    inputRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '' && !shown) actions.search('');
    else if (!shown) return;
    else if (event.key === 'ArrowDown') setAt((at + 1) % offers.length);
    else if (event.key === 'ArrowUp') setAt((at <= 0 ? offers.length : at) - 1);
    else if (event.key === 'Enter' || event.key === 'Tab') {
      if (at < 0 && event.key === 'Tab') return setOpen(false);
      take(Math.max(at, 0));
    } else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
    event.nativeEvent.stopPropagation();
  };
  return (
    <div className="filter-box">
      <input
        type="search"
        role="combobox"
        data-item
        ref={inputRef}
        placeholder={words.toolbar.filter}
        aria-label={words.toolbar.filterLabel}
        title={words.toolbar.filterHint}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        value={query}
        onChange={(event) => {
          actions.search(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        spellCheck={false}
        autoComplete="off"
      />
      {shown && (
        <div role="listbox" id={id} className="offers" aria-label={words.toolbar.filter}>
          {offers.map(({ label }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the box's
            // biome-ignore lint/a11y/useFocusableInteractive: the box has the focus and names it by aria-activedescendant
            <div
              role="option"
              key={label}
              id={`${id}-${index}`}
              aria-selected={index === at}
              data-offer={label}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(index)}
            >
              {label}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
