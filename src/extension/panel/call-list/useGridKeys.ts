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
  /** ← and → at a row; a flat list has nothing to fold. */
  readonly fold?: (index: number, on: boolean) => void;
}

/** Keys of the browsers' Network panels: ↑ ↓ (or k j) PageUp PageDown Home End, Enter → details, Esc → without. */
export function useGridKeys({ count, index, page, select, open, close, fold }: Options) {
  return (event: KeyboardEvent) => {
    // A button inside a row has keys of its own.
    if (event.target !== event.currentTarget && event.key !== 'Escape') return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = target(event.key, index, count, page);
    if (to !== null) select(Math.min(Math.max(to, 0), count - 1));
    else if (event.key === 'Enter' && index >= 0) open(index);
    else if (event.key === 'ArrowLeft' && index >= 0 && fold !== undefined) fold(index, true);
    else if (event.key === 'ArrowRight' && index >= 0 && fold !== undefined) fold(index, false);
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
    case 'j':
      return index + 1;
    case 'ArrowUp':
    case 'k':
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
