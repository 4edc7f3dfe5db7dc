import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { recipesByUse } from '../../../fixes/choose-recipe.ts';
import type { Recipe } from '../../../fixes/recipe.ts';
import { words } from '../../ui/words.ts';

interface Props {
  readonly chosen: Recipe | null;
  /** For the server that responded, as far as it shows itself. */
  readonly suggested: Recipe | null;
  readonly onPick: (id: string) => void;
}

const groups = [
  { kind: 'policy', label: words.details.recipes.server },
  { kind: 'proxy', label: words.details.recipes.proxy },
] as const;

/** A server out of sixty, found by typing a part of its name. */
export function RecipePicker({ chosen, suggested, onPick }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  /** What is typed; null: the list is closed. */
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const open = typed !== null;
  const offers = open ? recipesNamed(typed) : [];
  const pick = (recipe: Recipe | undefined) => {
    setTyped(null);
    if (recipe !== undefined) onPick(recipe.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
      setTyped('');
      setAt(0);
    } else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, offers.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') pick(offers[at]);
    else if (event.key === 'Escape') setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
    event.nativeEvent.stopPropagation();
  };
  const t = words.details.recipes;
  return (
    <div className="recipe-picker">
      <label htmlFor={id}>{t.label}</label>
      <span className="picker">
        <input
          id={id}
          ref={input}
          role="combobox"
          data-recipe-picker
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? `${id}-list` : undefined}
          aria-activedescendant={open && offers.length > 0 ? `${id}-${at}` : undefined}
          placeholder={t.pick}
          value={typed ?? chosen?.title ?? ''}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onClick={() => {
            setTyped('');
            setAt(0);
          }}
          onChange={({ target }) => {
            setTyped(target.value);
            setAt(0);
          }}
          onBlur={() => setTyped(null)}
          onKeyDown={onKeyDown}
        />
        {open && (
          <div role="listbox" id={`${id}-list`} className="offers" aria-label={t.label}>
            {groups.map(({ kind, label }) => {
              const some = offers.filter((each) => each.kind === kind);
              return some.length === 0 ? null : (
                // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
                <div role="group" aria-label={label} key={kind}>
                  <div className="offer-group" aria-hidden="true">
                    {label}
                  </div>
                  {some.map((each) => {
                    const index = offers.indexOf(each);
                    return (
                      // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the box's
                      // biome-ignore lint/a11y/useFocusableInteractive: the box has the focus and names it by aria-activedescendant
                      <div
                        role="option"
                        key={each.id}
                        id={`${id}-${index}`}
                        data-offer={each.id}
                        aria-selected={index === at}
                        ref={index === at ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
                        onPointerDown={(event) => event.preventDefault()}
                        onClick={() => pick(each)}
                      >
                        {each.title}
                      </div>
                    );
                  })}
                </div>
              );
            })}
            {offers.length === 0 && <div className="offer-group">{t.none}</div>}
          </div>
        )}
      </span>
      <span className="dim" data-detected={suggested?.id ?? ''}>
        {suggested === null ? t.notDetected : t.detected(suggested.title)}
      </span>
    </div>
  );
}

/** Those of servers first, as they are listed. */
function recipesNamed(typed: string): readonly Recipe[] {
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const named = recipesByUse.filter(({ title, id }) =>
    parts.every((part) => `${title} ${id}`.toLowerCase().includes(part)),
  );
  return groups.flatMap(({ kind }) => named.filter((each) => each.kind === kind));
}
