import { useId } from 'react';
import { recipesByUse } from '../../../fixes/choose-recipe.ts';
import type { Policy } from '../../../fixes/policy/required.ts';
import type { Recipe, Target } from '../../../fixes/recipe.ts';
import { visible } from '../../../text/visible.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { TextView } from '../../ui/TextView.tsx';

interface Props {
  readonly policy: Policy;
  readonly target: Target;
  /** For the server that answered; null: nothing tells which it is. */
  readonly suggested: Recipe | null;
  readonly recipe: string | null;
  readonly onRecipe: (id: string) => void;
}

const groups = [
  { kind: 'policy', label: 'Change the server' },
  { kind: 'proxy', label: 'Or call it through your own origin' },
] as const;

/** The policy in one server's words. The choice is kept for the next call. */
export function RecipeView({ policy, target, suggested, recipe, onRecipe }: Props) {
  const id = useId();
  const chosen = recipesByUse.find((each) => each.id === recipe) ?? suggested;
  const snippet = chosen?.print(policy, target) ?? '';
  return (
    <div className="snippet" data-recipe={chosen?.id ?? ''}>
      <div className="snippet-bar">
        <label htmlFor={id}>The same as code for</label>
        <select id={id} value={chosen?.id ?? ''} onChange={(event) => onRecipe(event.target.value)}>
          {chosen === null && (
            <option value="" disabled>
              Pick your server…
            </option>
          )}
          {groups.map(({ kind, label }) => (
            <optgroup key={kind} label={label}>
              {recipesByUse
                .filter((each) => each.kind === kind)
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        {chosen !== null && (
          <>
            <code className="file">{chosen.file}</code>
            <CopyButton text={snippet} label="Copy" />
          </>
        )}
      </div>
      {chosen !== null && <RecipeText recipe={chosen} snippet={snippet} />}
    </div>
  );
}

/** A product's own setting, where CORS headers are no part of the solution: nothing else to pick. */
export function SettingView({
  recipe,
  policy,
  target,
}: Pick<Props, 'policy' | 'target'> & { readonly recipe: Recipe }) {
  const snippet = recipe.print(policy, target);
  return (
    <div className="snippet" data-recipe={recipe.id}>
      <div className="snippet-bar">
        <span>{recipe.title}</span>
        <code className="file">{recipe.file}</code>
        <CopyButton text={snippet} label="Copy" />
      </div>
      <RecipeText recipe={recipe} snippet={snippet} />
    </div>
  );
}

function RecipeText({ recipe, snippet }: { readonly recipe: Recipe; readonly snippet: string }) {
  return (
    <>
      <p data-placement>
        <TextView text={recipe.placement} />
      </p>
      <pre className="block" data-snippet>
        {visible(snippet)}
      </pre>
      <p data-mistake>
        <b>Easy to get wrong:</b> <TextView text={recipe.mistake} />{' '}
        <a href={recipe.link} target="_blank" rel="noreferrer">
          Documentation
        </a>
      </p>
    </>
  );
}
