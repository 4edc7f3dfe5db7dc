import { TriangleAlert } from 'lucide-react';
import type { Text } from '../../../text/text.ts';
import { TextView } from '../../ui/TextView.tsx';

/** What a policy lets others do: said where it is copied. */
export function RiskList({ risks }: { readonly risks: readonly Text[] }) {
  if (risks.length === 0) return null;
  return (
    <ul className="notes risks" aria-label="What this allows" data-risks>
      {risks.map((each) => (
        <li key={JSON.stringify(each)}>
          <TriangleAlert size={13} aria-hidden="true" />
          <p>
            <TextView text={each} />
          </p>
        </li>
      ))}
    </ul>
  );
}
