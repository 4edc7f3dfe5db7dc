// biome-ignore-all lint/a11y/useSemanticElements: virtual rows cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus
import { ChevronDown, ChevronRight } from 'lucide-react';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { ServerName } from '../../ui/ServerName.tsx';
import { words } from '../../ui/words.ts';
import type { ProblemRow } from './rows.ts';

interface Props {
  readonly row: ProblemRow & { readonly kind: 'server' };
  readonly reportOf: (server: string) => string;
  readonly onFold: (on: boolean) => void;
  readonly onShowFix: () => void;
  /** null: nothing to try, or nobody to do it. */
  readonly onTry: (() => void) | null;
  /** null: nothing is tried at this server. */
  readonly onStop: (() => void) | null;
}

/** A server, how many of its calls went wrong, and what can be done about all of them at once. */
export function ServerCells({ row: { id, group, folded, calls }, reportOf, onFold, onShowFix, onTry, onStop }: Props) {
  const Icon = folded ? ChevronRight : ChevronDown;
  const label = folded ? words.problems.unfold(id) : words.problems.fold(id);
  const [only] = group.causes;
  return (
    <>
      <div role="gridcell" className="problem-title">
        <button
          type="button"
          className="fold"
          tabIndex={-1}
          aria-label={label}
          title={label}
          onClick={(event) => {
            event.stopPropagation();
            onFold(!folded);
          }}
        >
          <Icon size={13} aria-hidden="true" />
        </button>
        <b>
          <ServerName server={id} />
        </b>
        {folded && (
          <span className="dim">
            {group.causes.length === 1 ? only?.cause?.title : words.problems.causes(group.causes.length)}
          </span>
        )}
      </div>
      <div role="gridcell" className="problem-count">
        {words.problems.callsAt(calls)}
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons inside have keys */}
      <div role="gridcell" className="problem-actions" onClick={(event) => event.stopPropagation()}>
        <button type="button" className="button" data-show-fix onClick={onShowFix}>
          {words.problems.showFix(calls)}
        </button>
        {onStop !== null && (
          <button type="button" className="button on" data-try-server="on" onClick={onStop}>
            {words.problems.stopTrying}
          </button>
        )}
        {onStop === null && onTry !== null && (
          <button
            type="button"
            className="button try-server"
            data-try-server="can"
            title={words.details.tryHintAll}
            onClick={onTry}
          >
            {words.details.tryInTab}
          </button>
        )}
        <CopyButton text={() => reportOf(id)} label={words.problems.copyReport} />
      </div>
    </>
  );
}
