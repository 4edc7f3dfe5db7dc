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
  /** For the server that answered. */
  readonly suggested: Recipe;
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
  const snippet = chosen.print(policy, target);
  return (
    <div className="snippet" data-recipe={chosen.id}>
      <div className="snippet-bar">
        <label htmlFor={id}>Your server</label>
        <select id={id} value={chosen.id} onChange={(event) => onRecipe(event.target.value)}>
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
        <code className="file">{chosen.file}</code>
        <CopyButton text={snippet} label="Copy" />
      </div>
      <p data-placement>
        <TextView text={chosen.placement} />
      </p>
      <pre className="block" data-snippet>
        {visible(snippet)}
      </pre>
      <p data-mistake>
        <b>Easy to get wrong:</b> <TextView text={chosen.mistake} />{' '}
        <a href={chosen.link} target="_blank" rel="noreferrer">
          Documentation
        </a>
      </p>
    </div>
  );
}
