import type { KeyboardEvent } from 'react';

interface Options {
  readonly count: number;
  /** Index of the selected row, -1: none. */
  readonly index: number;
  /** Rows that fit on the screen. */
  readonly page: number;
  readonly select: (index: number) => void;
  readonly open: (index: number) => void;
  readonly close: () => void;
}

/** Keys of the browsers' Network panels: ↑ ↓ PageUp PageDown Home End, Enter → details, Esc → without. */
export function useGridKeys({ count, index, page, select, open, close }: Options) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = target(event.key, index, count, page);
    if (to !== null) select(Math.min(Math.max(to, 0), count - 1));
    else if (event.key === 'Enter' && index >= 0) open(index);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    // Otherwise Chrome hands Escape on to DevTools, which opens its drawer.
    event.nativeEvent.stopPropagation();
  };
}

function target(key: string, index: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index < 0 ? count - 1 : index - 1;
    case 'PageDown':
      return index + page;
    case 'PageUp':
      return index - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
