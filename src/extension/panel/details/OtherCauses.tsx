import type { Cause } from '../../../rules/diagnose.ts';
import { TextView } from '../../ui/TextView.tsx';
import { Section } from './Section.tsx';

export function OtherCauses({ causes }: { readonly causes: readonly Cause[] }) {
  if (causes.length === 0) return null;
  return (
    <Section id="other-causes" title="Also seen in this call">
      <ul className="plain-list">
        {causes.map((cause) => (
          <li key={cause.id} data-cause={cause.id}>
            <b>{cause.title}</b> ({cause.certainty}). <TextView text={cause.summary} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
