// biome-ignore-all lint/a11y/useSemanticElements: virtual rows cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the buttons inside have the focus
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useCallback, useRef, useState } from 'react';
import type { Settings, Sort } from '../../protocol/settings.ts';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { words } from '../../ui/words.ts';
import { useRovingFocus } from '../useRovingFocus.ts';
import { type Column, columns, NARROWEST_COLUMN } from './columns.tsx';

interface Props {
  readonly shown: readonly Column[];
  readonly settings: Settings;
  readonly onSettings: (part: Partial<Settings>) => void;
}

const STEP = 10;

/** Titles that sort, edges that resize, and a menu of the columns. */
export function TableHead({ shown, settings, onSettings }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(row);
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const close = useCallback(() => setAt(null), []);
  const resize = (id: string, width: number) => {
    const columnWidths = { ...settings.columnWidths, [id]: Math.max(NARROWEST_COLUMN, Math.round(width)) };
    onSettings({ columnWidths });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.sort : undefined;
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (!event.altKey || id === undefined || by === undefined) return roving.onKeyDown(event);
    event.preventDefault();
    resize(id, widthOf(row.current, id) + by);
  };
  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    setAt({ x: event.clientX, y: event.clientY });
  };
  return (
    <div role="rowgroup" className="head">
      <div
        role="row"
        aria-rowindex={1}
        className="row"
        ref={row}
        onContextMenu={openMenu}
        onFocus={roving.onFocus}
        onKeyDown={onKeyDown}
      >
        {shown.map((column) => (
          <HeadCell
            key={column.id}
            column={column}
            sort={settings.sort}
            onSort={(sort) => onSettings({ sort })}
            onResize={(width) => resize(column.id, width)}
          />
        ))}
      </div>
      {at !== null && (
        <Menu label={words.columns.menu} items={columnItems(settings, onSettings)} at={at} onClose={close} />
      )}
    </div>
  );
}

interface CellProps {
  readonly column: Column;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
  readonly onResize: (width: number) => void;
}

function HeadCell({ column: { id, title }, sort, onSort, onResize }: CellProps) {
  const by = sort?.column === id ? sort : null;
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const Icon = by?.descending === true ? ArrowDown : ArrowUp;
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, width: event.currentTarget.parentElement?.offsetWidth ?? 0 };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (drag.current !== null) onResize(drag.current.width + event.clientX - drag.current.x);
  };
  return (
    <div
      role="columnheader"
      aria-colindex={columns.findIndex((each) => each.id === id) + 1}
      aria-sort={by === null ? undefined : by.descending ? 'descending' : 'ascending'}
      className={`cell column-${id}`}
      data-column={id}
    >
      <button
        type="button"
        className="sort"
        data-item
        data-sort={id}
        title={`${words.columns.sort(title)}. ${words.columns.resize(title)}`}
        onClick={() => onSort(nextSort(id, by))}
      >
        {title}
        {by !== null && <Icon size={11} aria-hidden="true" />}
      </button>
      <span
        className="resize"
        data-resize={id}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          drag.current = null;
        }}
      />
    </div>
  );
}

/** Ascending, descending, and back to the order of time. */
function nextSort(column: string, by: Sort | null): Sort | null {
  if (by === null) return { column, descending: false };
  return by.descending ? null : { column, descending: true };
}

function widthOf(row: HTMLElement | null, id: string): number {
  return row?.querySelector<HTMLElement>(`[data-column="${id}"]`)?.offsetWidth ?? 0;
}

/** Which columns are shown, and how to have them as they were. */
export function columnItems(
  { hiddenColumns, sort, columnWidths }: Settings,
  onSettings: Props['onSettings'],
): readonly MenuItem[] {
  const toggles = columns
    .filter(({ hideable }) => hideable)
    .map(({ id, title }): MenuItem => {
      const hidden = hiddenColumns.includes(id);
      return {
        id: `column-${id}`,
        label: title,
        checked: !hidden,
        act: () =>
          onSettings({ hiddenColumns: hidden ? hiddenColumns.filter((each) => each !== id) : [...hiddenColumns, id] }),
      };
    });
  return [
    ...toggles,
    {
      id: 'unsorted',
      label: words.columns.unsorted,
      checked: sort === null,
      apart: true,
      act: () => onSettings({ sort: null }),
    },
    {
      id: 'reset-columns',
      label: words.columns.reset,
      disabled: Object.keys(columnWidths).length === 0,
      act: () => onSettings({ columnWidths: {} }),
    },
  ];
}
