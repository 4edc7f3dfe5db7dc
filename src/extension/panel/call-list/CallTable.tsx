// biome-ignore-all lint/a11y/useSemanticElements: virtual rows cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the row by aria-activedescendant
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { Call } from '../../../network/call.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { words } from '../../ui/words.ts';
import { CallRow, rowId } from './CallRow.tsx';
import { CARD_HEIGHT, columns, HEAD_HEIGHT, ROW_HEIGHT, tracksOf } from './columns.tsx';
import { TableHead } from './TableHead.tsx';
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
  readonly settings: Settings;
  readonly onSettings: (part: Partial<Settings>) => void;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string, byKey: boolean) => void;
  readonly onClose: () => void;
  /** At these px of the window. */
  readonly onMenu: (id: string, at: { readonly x: number; readonly y: number }) => void;
}

export function CallTable(props: Props) {
  const { gridRef, rows, calls, judgement, selected, follow, settings, onSettings, onSelect, onOpen, onClose } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { shown, cards } = useShownColumns(scroller, settings.hiddenColumns);
  const height = cards ? CARD_HEIGHT : ROW_HEIGHT;
  const head = cards ? 0 : HEAD_HEIGHT;
  const selectedIndex = useMemo(
    () => (selected === null ? -1 : rows.findIndex((call) => call.id === selected)),
    [rows, selected],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    scrollMargin: head,
    scrollPaddingStart: head,
    // The selected row is always in the tree: aria-activedescendant points at it.
    rangeExtractor: (range) => {
      const visible = defaultRangeExtractor(range);
      return selectedIndex < 0 || visible.includes(selectedIndex)
        ? visible
        : [...visible, selectedIndex].sort((a, b) => a - b);
    },
  });
  useStickyBottom(scroller, rows.length, follow);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height of every row has changed
  useLayoutEffect(() => virtual.measure(), [height]);

  const layout = {
    '--columns': cards ? 'minmax(0, 1fr)' : tracksOf(shown, settings.columnWidths),
    '--row-height': `${height}px`,
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
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const onClick = useCallback((id: string) => latest.current.onOpen(id, false), []);
  const onMenu = useCallback((id: string, at: { readonly x: number; readonly y: number }) => {
    latest.current.onSelect(id);
    latest.current.onMenu(id, at);
  }, []);

  const onGridKey = useGridKeys({
    count: rows.length,
    index: selectedIndex,
    page: Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - head) / height) - 1),
    select: (index) => choose(index, onSelect),
    open: (index) => choose(index, (id) => onOpen(id, true)),
    close: onClose,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const asks = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!asks || selected === null || event.target !== event.currentTarget) return onGridKey(event);
    event.preventDefault();
    const box = document.getElementById(rowId(selected))?.getBoundingClientRect();
    props.onMenu(selected, { x: box?.left ?? 0, y: box?.bottom ?? 0 });
  };

  return (
    <div className="list" ref={scroller} style={layout} data-cards={cards}>
      <div
        role="grid"
        ref={gridRef}
        aria-label={words.columns.list}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-activedescendant={selectedIndex < 0 ? undefined : rowId(rows[selectedIndex]?.id ?? '')}
        tabIndex={0}
        onKeyDown={onKeyDown}
        // By key only: a row chosen between press and release of the mouse would scroll the list from under the pointer.
        onFocus={({ currentTarget, target }) =>
          target === currentTarget &&
          selectedIndex < 0 &&
          currentTarget.matches(':focus-visible') &&
          choose(0, onSelect)
        }
      >
        {!cards && <TableHead shown={shown} settings={settings} onSettings={onSettings} />}
        <div role="rowgroup" className="rows" style={{ height: rows.length * height }}>
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
                  cards={cards}
                  index={item.index}
                  selected={item.index === selectedIndex}
                  onOpen={onClick}
                  onMenu={onMenu}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
