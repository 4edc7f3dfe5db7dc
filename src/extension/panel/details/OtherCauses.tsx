import type { Cause } from '../../../rules/diagnose.ts';
import { TextView } from '../../ui/TextView.tsx';
import { words } from '../../ui/words.ts';
import { FoldedSection } from './Section.tsx';

export function OtherCauses({ causes }: { readonly causes: readonly Cause[] }) {
  if (causes.length === 0) return null;
  return (
    <FoldedSection id="other-causes" title={words.details.alsoSeen(causes.length)}>
      <ul className="plain-list">
        {causes.map((cause) => (
          <li key={cause.id} data-cause={cause.id}>
            <b>{cause.title}</b> ({words.details.certainty[cause.certainty]}). <TextView text={cause.summary} />
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}
