// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are the grid's
// biome-ignore-all lint/a11y/useSemanticElements: virtual rows cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the row by aria-activedescendant
import { type MouseEvent, memo } from 'react';
import type { Call } from '../../../network/call.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { CallCard } from './CallCard.tsx';
import { CARD_HEIGHT, type Column, columns, ROW_HEIGHT } from './columns.tsx';

interface Props {
  readonly call: Call;
  readonly calls: readonly Call[];
  readonly judgement: Judgement;
  /** The columns there is room for. */
  readonly shown: readonly Column[];
  /** There is room for none: two lines. */
  readonly cards: boolean;
  readonly index: number;
  readonly selected: boolean;
  readonly onOpen: (id: string) => void;
  readonly onMenu: (id: string, at: { readonly x: number; readonly y: number }) => void;
}

export const rowId = (id: string): string => `call-${id}`;

// A cause may compare with the other calls, so a row is drawn again when those have changed.
export const CallRow = memo(Row);

function Row({ call, calls, judgement, shown, cards, index, selected, onOpen, onMenu }: Props) {
  const verdict = judgement.verdict(call);
  const cause = judgement.causes(call, calls)[0];
  const row = { call, verdict, cause };
  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    onMenu(call.id, { x: event.clientX, y: event.clientY });
  };
  return (
    <div
      role="row"
      id={rowId(call.id)}
      className="row call"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-call-id={call.id}
      data-outcome={verdict.outcome}
      data-code={verdict.code ?? ''}
      data-cause={cause?.id ?? ''}
      style={{ transform: `translateY(${index * (cards ? CARD_HEIGHT : ROW_HEIGHT)}px)` }}
      onClick={() => onOpen(call.id)}
      onContextMenu={openMenu}
    >
      {cards ? (
        <CallCard row={row} />
      ) : (
        shown.map((column) => (
          <div
            role="gridcell"
            key={column.id}
            aria-colindex={columns.indexOf(column) + 1}
            className={`cell column-${column.id}`}
            title={column.hint?.(row)}
          >
            {column.cell(row)}
          </div>
        ))
      )}
    </div>
  );
}
