// biome-ignore-all lint/a11y/useSemanticElements: virtual rows cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus
import type { CauseGroup } from '../../../fixes/problem-groups.ts';
import { firstOf } from '../../ui/firstOf.ts';
import { outcomeHints } from '../../ui/labels.ts';
import { shorten } from '../../ui/shorten.ts';
import { OutcomeIcon } from '../../ui/VerdictBadge.tsx';
import { words } from '../../ui/words.ts';

/** Paths in the tooltip. */
const EXAMPLES = 10;

/** One cause at one server: its title, how many calls, and what they have in common. */
export function CauseCells({ group: { outcome, cause, ids, patterns, commonest } }: { readonly group: CauseGroup }) {
  const examples = firstOf(patterns.keys(), EXAMPLES);
  const title = cause?.title ?? outcomeHints[outcome];
  return (
    <>
      <div role="gridcell" className="problem-title" title={title}>
        <OutcomeIcon outcome={outcome} />
        <span>{title}</span>
      </div>
      <div role="gridcell" className="problem-count">
        {ids.size.toLocaleString('en')}
      </div>
      <div role="gridcell" className="problem-path" title={shorten(examples.join('\n'), 1000)}>
        {words.problems.paths(shorten(commonest, 300), patterns.size - 1)}
      </div>
    </>
  );
}
