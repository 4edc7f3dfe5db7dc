import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';

/** One tab stop for a toolbar; ← → Home End move inside it (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/). */
export function useRovingFocus(toolbar: RefObject<HTMLElement | null>) {
  const items = () => [...(toolbar.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];

  useLayoutEffect(() => {
    const all = items();
    if (all.some((item) => item.tabIndex === 0)) return;
    makeStop(all, all[0]);
  });

  return {
    onFocus(event: FocusEvent) {
      const all = items();
      const item = all.find((each) => each === event.target);
      if (item !== undefined) makeStop(all, item);
    },
    onKeyDown(event: KeyboardEvent) {
      const all = items();
      const index = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
      if (index < 0 || !leaves(event)) return;
      const next = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: all.length - 1 }[event.key];
      const item = next === undefined ? undefined : all[next];
      if (item === undefined) return;
      event.preventDefault();
      item.focus();
    },
  };
}

function makeStop(all: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const item of all) item.tabIndex = item === stop ? 0 : -1;
}

/** Inside a text box the arrows move the caret until it is at the edge. */
function leaves(event: KeyboardEvent): boolean {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || box.type !== 'search') return true;
  if (box.selectionStart !== box.selectionEnd) return false;
  if (event.key === 'ArrowLeft') return box.selectionStart === 0;
  return event.key === 'ArrowRight' && box.selectionStart === box.value.length;
}
