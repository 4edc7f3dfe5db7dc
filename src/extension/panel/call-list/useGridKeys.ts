import type { KeyboardEvent } from 'react';

interface Options {
  readonly count: number;
  /** Index of the selected row, -1: none. */
  readonly at: number;
  /** Rows that fit on the screen. */
  readonly page: number;
  readonly select: (index: number) => void;
  readonly open: (index: number) => void;
  readonly close: () => void;
}

/** Keys of the browsers' Network panels: ↑ ↓ PageUp PageDown Home End, Enter → details, Esc → without. */
export function useGridKeys({ count, at, page, select, open, close }: Options) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = target(event.key, at, count, page);
    if (to !== null) select(Math.min(Math.max(to, 0), count - 1));
    else if (event.key === 'Enter' && at >= 0) open(at);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    // Otherwise Chrome hands Escape on to DevTools, which opens its drawer.
    event.nativeEvent.stopPropagation();
  };
}

function target(key: string, at: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at < 0 ? count - 1 : at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
