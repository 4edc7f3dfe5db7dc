import type { ComponentProps } from 'react';
import { placesToFix } from '../../ui/placesToFix.ts';
import { words } from '../../ui/words.ts';
import { ProblemTable } from './ProblemTable.tsx';
import { useAnnounced } from './useAnnounced.ts';

interface Props extends ComponentProps<typeof ProblemTable> {
  readonly onShowFine: () => void;
}

/** What went wrong on the page: how much of it, where it has to be fixed, and each group of calls. */
export function Problems({ onShowFine, ...table }: Props) {
  const { counts } = table.summary;
  const fine = counts.readable + counts.other;
  return (
    <div className="problem-view">
      <h2 className="problem-headline" data-summary>
        {problemHeadline(table.summary)}
      </h2>
      <ProblemTable {...table} />
      {fine > 0 && (
        <p className="problem-fine" data-fine={fine}>
          <span>{words.problems.fine(fine, counts.readable, counts.other)}</span>
          <button type="button" className="link-button" onClick={onShowFine}>
            {words.problems.showFine}
          </button>
        </p>
      )}
    </div>
  );
}

function problemHeadline({ counts, servers }: Props['summary']): string {
  const { all, blocked, failed } = counts;
  if (blocked + failed === 0) return words.problems.noneBlocked(all);
  const places = placesToFix(servers);
  return words.problems.headline(all, blocked, failed, places.servers, places.page);
}

/** Tells who cannot see the numbers grow. */
export function BlockedAnnouncer({ blocked }: { readonly blocked: number }) {
  return (
    <p className="visually-hidden" role="status" data-announced>
      {useAnnounced(blocked)}
    </p>
  );
}
