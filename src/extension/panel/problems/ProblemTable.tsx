// biome-ignore-all lint/a11y/useSemanticElements: virtual rows cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the row by aria-activedescendant
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are the grid's
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { isAt } from '../../../fetch/origin.ts';
import { words } from '../../ui/words.ts';
import { useGridKeys } from '../call-list/useGridKeys.ts';
import type { Subject } from '../store.ts';
import { CauseCells } from './CauseCells.tsx';
import { type ProblemRow, problemRows } from './rows.ts';
import { ServerCells } from './ServerCells.tsx';
import type { CallSummary } from './tally.ts';

interface Props {
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly summary: CallSummary;
  readonly folded: ReadonlySet<string>;
  readonly query: string;
  readonly selected: (Subject & { readonly kind: 'group' }) | null;
  /** Two lines a row, for a panel without room for columns. */
  readonly cards: boolean;
  readonly reportOf: (server: string) => string;
  /** URLs whose responses are changed in this tab; null: none. */
  readonly trying: readonly string[] | null;
  /** null: the calls shown are not this tab's. */
  readonly onTry: ((server: string) => void) | null;
  readonly onStopTrying: () => void;
  readonly onSelect: (server: string, key: string | null) => void;
  readonly onOpen: (server: string, key: string | null, byKey: boolean) => void;
  readonly onFold: (server: string, on: boolean) => void;
  readonly onPoint: (on: boolean) => void;
  readonly onClose: () => void;
  /** Takes the filter away. */
  readonly onReset: () => void;
}

const ROW = { line: 24, card: 42 } as const;

export function ProblemTable(props: Props) {
  const { gridRef, summary, folded, query, selected, cards, reportOf, onSelect, onOpen, onFold, onPoint, onClose } =
    props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => problemRows(summary, folded, query), [summary, folded, query]);
  const height = cards ? ROW.card : ROW.line;
  const index = selected === null ? -1 : rows.findIndex(({ id }) => id === (selected.key ?? selected.server));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: 12,
    rangeExtractor: (range) => {
      const visible = defaultRangeExtractor(range);
      return index < 0 || visible.includes(index) ? visible : [...visible, index].sort((a, b) => a - b);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the selection moves, not when rows come
  useLayoutEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  }, [selected]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height of every row has changed
  useLayoutEffect(() => virtual.measure(), [height]);

  const choose = (at: number, act: (server: string, key: string | null) => void) => {
    const row = rows[at];
    if (row !== undefined) act(...placeOf(row));
  };
  const onKeyDown = useGridKeys({
    count: rows.length,
    index,
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 1),
    select: (at) => choose(at, onSelect),
    open: (at) => choose(at, (server, key) => onOpen(server, key, true)),
    close: onClose,
    fold: (at, on) => {
      const row = rows[at];
      if (row === undefined) return;
      if (row.kind === 'server') onFold(row.id, on);
      else if (on) onSelect(row.group.server, null);
    },
  });

  return (
    <div
      className="problems"
      ref={scroller}
      data-cards={cards}
      style={{ '--row-height': `${height}px` } as CSSProperties}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      {rows.length === 0 ? (
        <section className="empty" data-empty="no-match">
          <h2>{words.problems.noMatch(query.trim().slice(0, 100))}</h2>
          <button type="button" className="button" onClick={props.onReset}>
            {words.problems.showAll}
          </button>
        </section>
      ) : (
        <div
          role="treegrid"
          ref={gridRef}
          aria-label={words.problems.name}
          aria-rowcount={rows.length}
          aria-activedescendant={index < 0 ? undefined : rowId(rows[index]?.id ?? '')}
          tabIndex={0}
          className="rows"
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={onKeyDown}
          onFocus={({ currentTarget, target }) => {
            if (target === currentTarget && index < 0 && currentTarget.matches(':focus-visible')) choose(0, onSelect);
          }}
        >
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <div
                key={item.key}
                role="row"
                id={rowId(row.id)}
                className={`problem ${row.kind}`}
                aria-rowindex={item.index + 1}
                aria-level={row.kind === 'server' ? 1 : 2}
                aria-expanded={row.kind === 'server' ? !row.folded : undefined}
                aria-selected={item.index === index}
                style={{ transform: `translateY(${item.start}px)` }}
                {...dataOf(row)}
                onClick={() => onOpen(...placeOf(row), false)}
              >
                {row.kind === 'server' ? (
                  <ServerCells
                    row={row}
                    reportOf={reportOf}
                    onFold={(on) => onFold(row.id, on)}
                    onShowFix={() => onOpen(row.id, null, true)}
                    onTry={mayTry(row) && props.onTry !== null ? () => props.onTry?.(row.id) : null}
                    onStop={isTried(row.id, props.trying) ? props.onStopTrying : null}
                  />
                ) : (
                  <CauseCells group={row.group} />
                )}
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}

function rowId(id: string): string {
  return `problem-${id}`;
}

function placeOf(row: ProblemRow): [server: string, key: string | null] {
  return row.kind === 'server' ? [row.id, null] : [row.group.server, row.id];
}

function mayTry({ group }: ProblemRow & { readonly kind: 'server' }): boolean {
  return group.causes.some(({ outcome, cause }) => outcome === 'blocked' && cause?.solvedWithoutHeaders !== true);
}

function isTried(server: string, trying: readonly string[] | null): boolean {
  return trying?.some((url) => isAt(server, url)) === true;
}

/** Hooks for tests. */
function dataOf(row: ProblemRow): Readonly<Record<`data-${string}`, string | number>> {
  if (row.kind === 'server') return { 'data-server': row.id, 'data-count': row.calls };
  const { cause, code, outcome, ids } = row.group;
  return { 'data-cause': cause?.id ?? code, 'data-outcome': outcome, 'data-count': ids.size };
}
