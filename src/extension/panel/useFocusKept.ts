import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

type Part = RefObject<HTMLElement | null>;

/** Another layout makes the list and the details anew: the focus stays in the one it was in, or goes to what took its place. */
export function useFocusKept(list: Part, details: Part, layout: string): void {
  const part = useRef<'list' | 'details' | null>(null);

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const element = target instanceof Node ? target : null;
      if (details.current?.contains(element)) part.current = 'details';
      else part.current = list.current?.contains(element) ? 'list' : null;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [list, details]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the layout changes
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) return;
    if (part.current === 'details') (details.current ?? list.current)?.focus();
    if (part.current === 'list') (list.current ?? details.current)?.focus();
  }, [layout]);
}
