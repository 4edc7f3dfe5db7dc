import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { HeaderList } from '../../../fetch/model.ts';
import { recipesByUse } from '../../../fixes/choose-recipe.ts';
import type { Fix } from '../../../fixes/policy/required.ts';
import type { Recipe, Target } from '../../../fixes/recipe.ts';
import { visible } from '../../../text/visible.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { TextView } from '../../ui/TextView.tsx';
import { words } from '../../ui/words.ts';
import { RecipePicker } from './RecipePicker.tsx';

type HeadersFix = Fix & { readonly kind: 'headers' };
type Tab = 'config' | 'raw';

interface Props {
  readonly fix: HeadersFix;
  readonly target: Target;
  /** For the server that responded; null: nothing tells which it is. */
  readonly suggested: Recipe | null;
  readonly recipe: string | null;
  readonly onRecipe: (id: string) => void;
}

/** The fix in one box: as configuration of one server, or as the bare headers. */
export function FixBox({ fix, target, suggested, recipe, onRecipe }: Props) {
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const chosen = recipesByUse.find((each) => each.id === recipe) ?? suggested;
  const [picked, setPicked] = useState<Tab | null>(null);
  const tab = chosen === null ? 'raw' : (picked ?? 'config');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = tab === 'config' ? 'raw' : 'config';
    if (next === 'config' && chosen === null) return;
    setPicked(next);
    tabs.current?.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
  };
  return (
    <div className="fix-box" data-recipe={chosen?.id ?? ''}>
      <div className="fix-bar">
        <RecipePicker
          chosen={chosen}
          suggested={suggested}
          onPick={(recipeId) => {
            onRecipe(recipeId);
            setPicked('config');
          }}
        />
        <div role="tablist" aria-label={words.details.form} className="tabs" ref={tabs} onKeyDown={onKeyDown}>
          {(['config', 'raw'] as const).map((each) => (
            <button
              type="button"
              role="tab"
              key={each}
              id={`${id}-${each}`}
              data-tab={each}
              aria-selected={tab === each}
              aria-controls={`${id}-panel`}
              tabIndex={tab === each ? 0 : -1}
              disabled={each === 'config' && chosen === null}
              onClick={() => setPicked(each)}
            >
              {words.details.tabs[each]}
            </button>
          ))}
        </div>
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'config' && chosen !== null ? (
          <Config recipe={chosen} snippet={chosen.print(fix.policy, target)} />
        ) : (
          <RawHeaders fix={fix} />
        )}
      </div>
      {fix.alsoNeeds.length > 0 && (
        <ul className="plain-list" data-also-needs>
          {fix.alsoNeeds.map((need) => (
            <li key={JSON.stringify(need)}>
              <TextView text={need} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A product's own setting, where CORS headers are no part of the solution: nothing else to pick. */
export function SettingBox({ recipe, snippet }: { readonly recipe: Recipe; readonly snippet: string }) {
  return (
    <div className="fix-box" data-recipe={recipe.id}>
      <div className="fix-bar">{recipe.title}</div>
      <Config recipe={recipe} snippet={snippet} />
    </div>
  );
}

function Config({ recipe, snippet }: { readonly recipe: Recipe; readonly snippet: string }) {
  return (
    <>
      <div className="code">
        <div className="code-bar">
          <code className="file">{recipe.file}</code>
          <CopyButton text={snippet} label={words.copy} hook="fix" />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <pre data-snippet tabIndex={0}>
          {visible(snippet)}
        </pre>
      </div>
      <details className="placement">
        <summary>{words.details.placement}</summary>
        <p data-placement>
          <TextView text={recipe.placement} />
        </p>
        <p data-mistake>
          <b>{words.details.mistake}</b> <TextView text={recipe.mistake} />{' '}
          <a href={recipe.link} target="_blank" rel="noreferrer">
            {words.details.names.documentation}
          </a>
        </p>
      </details>
    </>
  );
}

function RawHeaders({ fix }: { readonly fix: HeadersFix }) {
  return (
    <div className="raw-headers">
      {fix.preflight !== null && fix.preflight.length > 0 && (
        <HeaderBlock title={words.details.rawPreflight} id="preflight" headers={fix.preflight} />
      )}
      <HeaderBlock title={words.details.rawResponse} id="response" headers={fix.response} />
    </div>
  );
}

function HeaderBlock({ title, id, headers }: { title: string; id: string; headers: HeaderList }) {
  const lines = headers.map(([name, value]) => `${name}: ${value}`).join('\n');
  return (
    <div className="code" data-fix-headers={id}>
      <div className="code-bar">
        <span>{title}</span>
        <CopyButton text={lines} label={words.copy} hook={id === 'response' ? 'fix' : id} />
      </div>
      <pre>{visible(lines)}</pre>
    </div>
  );
}
