import { useMemo } from 'react';
import type { Call } from '../../engine/calls/call.ts';
import type { Verdict } from '../../engine/calls/verdict.ts';
import { fixFor } from '../../engine/fixes/policy.ts';
import type { Text } from '../../engine/rules/text.ts';
import { TextView } from '../../ui/TextView.tsx';
import { bannerOf, targetOf } from '../callFacts.ts';
import { HeaderFix } from './HeaderFix.tsx';
import { RecipeView } from './RecipeView.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly recipe: string | null;
  readonly onRecipe: (id: string) => void;
}

/** What to change: the headers both answers must carry, then the same for one server; or the steps, if headers cannot help. */
export function FixSection({ call, verdict, recipe, onRecipe }: Props) {
  const fix = useMemo(() => fixFor(call, verdict), [call, verdict]);
  if (verdict.outcome !== 'blocked' && verdict.outcome !== 'failed') return null;
  if (fix.kind === 'headers') {
    return (
      <Section id="fix" title="What to change">
        <HeaderFix fix={fix} />
        <RecipeView
          policy={fix.policy}
          target={targetOf(call, verdict)}
          banner={bannerOf(call)}
          recipe={recipe}
          onRecipe={onRecipe}
        />
      </Section>
    );
  }
  return (
    <Section id="fix" title="What to do">
      <p data-why>
        <TextView text={fix.why} />
      </p>
      <Steps steps={fix.steps} />
    </Section>
  );
}

function Steps({ steps }: { readonly steps: readonly Text[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={JSON.stringify(step)}>
          <TextView text={step} />
        </li>
      ))}
    </ol>
  );
}
