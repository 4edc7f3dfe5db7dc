// biome-ignore-all lint/a11y/useSemanticElements: virtual rows cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus
import type { CauseGroup } from '../../../fixes/problem-groups.ts';
import { outcomeHints } from '../../ui/labels.ts';
import { shorten } from '../../ui/shorten.ts';
import { OutcomeIcon } from '../../ui/VerdictBadge.tsx';
import { words } from '../../ui/words.ts';

/** One cause at one server: its title, how many calls, and what they have in common. */
export function CauseCells({ group: { outcome, cause, ids, patterns } }: { readonly group: CauseGroup }) {
  const [pattern = '', ...more] = [...patterns].sort(([, a], [, b]) => b - a).map(([each]) => each);
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
      <div role="gridcell" className="problem-path" title={shorten([pattern, ...more.slice(0, 9)].join('\n'), 1000)}>
        {words.problems.paths(shorten(pattern, 300), more.length)}
      </div>
    </>
  );
}
