// biome-ignore-all lint/a11y/useSemanticElements: virtual rows cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the row by aria-activedescendant
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Call } from '../../../network/call.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { CallRow, rowId } from './CallRow.tsx';
import { useGridKeys } from './useGridKeys.ts';
import { useStickyBottom } from './useStickyBottom.ts';

interface Props {
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly rows: readonly Call[];
  /** All calls of the tab, for causes that compare. */
  readonly calls: readonly Call[];
  readonly judgement: Judgement;
  readonly selected: string | null;
  /** The newest row is kept in sight. */
  readonly follow: boolean;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string, byKey: boolean) => void;
  readonly onClose: () => void;
}

const columns = ['Verdict', 'Method', 'URL', 'What it was', 'Status', 'Cause', 'Time'];
const rowHeight = 21;
const headHeight = 24;

export function CallTable({ gridRef, rows, calls, judgement, selected, follow, onSelect, onOpen, onClose }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const at = selected === null ? -1 : rows.findIndex((call) => call.id === selected);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // The selected row is always in the tree: aria-activedescendant points at it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return at < 0 || shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b);
    },
  });
  useStickyBottom(scroller, rows.length, follow);

  const choose = (index: number, act: (id: string) => void) => {
    const call = rows[index];
    if (call !== undefined) act(call.id);
  };
  // Only when the selection moves, not when rows arrive.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [selected]);

  // Rows keep the first one they get: it must not go stale.
  const click = useRef(onOpen);
  useLayoutEffect(() => {
    click.current = onOpen;
  });
  const onClick = useCallback((id: string) => click.current(id, false), []);

  const onKeyDown = useGridKeys({
    count: rows.length,
    at,
    page: Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1),
    select: (index) => choose(index, onSelect),
    open: (index) => choose(index, (id) => onOpen(id, true)),
    close: onClose,
  });

  return (
    <div className="list" ref={scroller}>
      <div
        role="grid"
        ref={gridRef}
        aria-label="Cross-origin calls"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-activedescendant={at < 0 ? undefined : rowId(rows[at]?.id ?? '')}
        tabIndex={0}
        onKeyDown={onKeyDown}
        // By key only: a row chosen between press and release of the mouse would scroll the list from under the pointer.
        onFocus={({ currentTarget }) => at < 0 && currentTarget.matches(':focus-visible') && choose(0, onSelect)}
      >
        <div role="rowgroup" className="head">
          <div role="row" aria-rowindex={1} className="row">
            {columns.map((name, index) => (
              <div role="columnheader" key={name} aria-colindex={index + 1} className={`cell c${index + 1}`}>
                {name}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className="rows" style={{ height: rows.length * rowHeight }}>
          {virtual.getVirtualItems().map((item) => {
            const call = rows[item.index];
            return (
              call && (
                <CallRow
                  key={item.key}
                  call={call}
                  calls={calls}
                  judgement={judgement}
                  index={item.index}
                  selected={item.index === at}
                  onOpen={onClick}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
