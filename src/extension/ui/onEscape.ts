import type { KeyboardEvent } from 'react';

/** Escape closes what has the focus, and nothing around it: DevTools would open its drawer. */
export function onEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.nativeEvent.stopPropagation();
    close();
  };
}
