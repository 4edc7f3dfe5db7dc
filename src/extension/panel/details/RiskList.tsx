import { TriangleAlert } from 'lucide-react';
import type { Text } from '../../../text/text.ts';
import { TextView } from '../../ui/TextView.tsx';

/** What a policy lets others do: said where it is copied. */
export function RiskList({ found }: { readonly found: readonly Text[] }) {
  if (found.length === 0) return null;
  return (
    <ul className="notes risks" aria-label="What this allows" data-risks>
      {found.map((each) => (
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
