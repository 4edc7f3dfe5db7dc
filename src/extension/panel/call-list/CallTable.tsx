// biome-ignore-all lint/a11y/useSemanticElements: virtual rows cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the row by aria-activedescendant
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Call } from '../../../network/call.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { CallRow, rowId } from './CallRow.tsx';
import { columns, HEAD_HEIGHT, ROW_HEIGHT } from './columns.tsx';
import { useGridKeys } from './useGridKeys.ts';
import { useShownColumns } from './useShownColumns.ts';
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

export function CallTable({ gridRef, rows, calls, judgement, selected, follow, onSelect, onOpen, onClose }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useShownColumns(scroller);
  const selectedIndex = selected === null ? -1 : rows.findIndex((call) => call.id === selected);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    // The selected row is always in the tree: aria-activedescendant points at it.
    rangeExtractor: (range) => {
      const visible = defaultRangeExtractor(range);
      return selectedIndex < 0 || visible.includes(selectedIndex)
        ? visible
        : [...visible, selectedIndex].sort((a, b) => a - b);
    },
  });
  useStickyBottom(scroller, rows.length, follow);

  const layout = {
    '--columns': shown.map(({ width }) => width).join(' '),
    '--row-height': `${ROW_HEIGHT}px`,
    '--head-height': `${HEAD_HEIGHT}px`,
  } as CSSProperties;

  const choose = (index: number, act: (id: string) => void) => {
    const call = rows[index];
    if (call !== undefined) act(call.id);
  };
  // Only when the selection moves, not when rows arrive.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (selectedIndex >= 0) virtual.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [selected]);

  // Rows keep the first one they get: it must not go stale.
  const click = useRef(onOpen);
  useLayoutEffect(() => {
    click.current = onOpen;
  });
  const onClick = useCallback((id: string) => click.current(id, false), []);

  const onKeyDown = useGridKeys({
    count: rows.length,
    index: selectedIndex,
    page: Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT) / ROW_HEIGHT) - 1),
    select: (index) => choose(index, onSelect),
    open: (index) => choose(index, (id) => onOpen(id, true)),
    close: onClose,
  });

  return (
    <div className="list" ref={scroller} style={layout}>
      <div
        role="grid"
        ref={gridRef}
        aria-label="Cross-origin calls"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-activedescendant={selectedIndex < 0 ? undefined : rowId(rows[selectedIndex]?.id ?? '')}
        tabIndex={0}
        onKeyDown={onKeyDown}
        // By key only: a row chosen between press and release of the mouse would scroll the list from under the pointer.
        onFocus={({ currentTarget }) =>
          selectedIndex < 0 && currentTarget.matches(':focus-visible') && choose(0, onSelect)
        }
      >
        <div role="rowgroup" className="head">
          <div role="row" aria-rowindex={1} className="row">
            {shown.map((column) => (
              <div
                role="columnheader"
                key={column.id}
                aria-colindex={columns.indexOf(column) + 1}
                className={`cell column-${column.id}`}
              >
                {column.title}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className="rows" style={{ height: rows.length * ROW_HEIGHT }}>
          {virtual.getVirtualItems().map((item) => {
            const call = rows[item.index];
            return (
              call && (
                <CallRow
                  key={item.key}
                  call={call}
                  calls={calls}
                  judgement={judgement}
                  shown={shown}
                  index={item.index}
                  selected={item.index === selectedIndex}
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
