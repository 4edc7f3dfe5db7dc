import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Column, columns, columnsWithin } from './columns.tsx';

/** The columns there is room for; the list of them changes only when one comes or goes. */
export function useShownColumns(list: RefObject<HTMLElement | null>): readonly Column[] {
  const [shown, setShown] = useState(columns);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const measure = () => {
      const fitting = columnsWithin(element.clientWidth);
      // A column that is left out at a width is left out at every smaller one.
      setShown((before) => (before.length === fitting.length ? before : fitting));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list]);
  return shown;
}
