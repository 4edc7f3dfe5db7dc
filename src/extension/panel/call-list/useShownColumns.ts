import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { CARDS_BELOW, type Column, columns, columnsWithin } from './columns.tsx';

/** Widths at which something about the list changes. */
const STEPS = [...new Set([CARDS_BELOW, ...columns.map(({ hideBelow }) => hideBelow)])].sort((a, b) => b - a);

interface ShownColumns {
  readonly shown: readonly Column[];
  /** There is room for none. */
  readonly cards: boolean;
}

/** The columns there is room for; they change only when one comes or goes. */
export function useShownColumns(list: RefObject<HTMLElement | null>, hidden: readonly string[]): ShownColumns {
  const [width, setWidth] = useState(STEPS[0] ?? 0);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const measure = () => setWidth(STEPS.find((step) => element.clientWidth >= step) ?? 0);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list]);
  const shown = useMemo(() => columnsWithin(width, hidden), [width, hidden]);
  return { shown, cards: width < CARDS_BELOW };
}
