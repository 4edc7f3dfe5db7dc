import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Keeps the newest row in sight while `follow`, but only if the reader is at the bottom already. */
export function useStickyBottom(scroller: RefObject<HTMLElement | null>, rows: number, follow: boolean): void {
  const atBottom = useRef(true);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onScroll = () => {
      atBottom.current = element.scrollHeight - element.scrollTop - element.clientHeight < 4;
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [scroller]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of rows is what changes the height
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element !== null && follow && atBottom.current) element.scrollTop = element.scrollHeight;
  }, [rows, scroller, follow]);
}
