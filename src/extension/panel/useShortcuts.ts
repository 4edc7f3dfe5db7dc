import { type RefObject, useEffect, useRef } from 'react';

interface Shortcuts {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly clear: () => void;
}

/** `/` or Ctrl+F: filter; Ctrl+L: clear, as in the browsers' Network panels. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const action = actionOf(event);
      if (action === null) return;
      // Chrome hands keys that bubble to the document on to DevTools, which would open its own search.
      event.preventDefault();
      event.stopPropagation();
      if (action === 'clear') latest.current.clear();
      else {
        latest.current.search.current?.focus();
        latest.current.search.current?.select();
      }
    }
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
}

function actionOf(event: KeyboardEvent): 'search' | 'clear' | null {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (command && event.key.toLowerCase() === 'f') return 'search';
  if (command && event.key.toLowerCase() === 'l') return 'clear';
  const typing = event.target instanceof Element && event.target.matches('input, select, textarea');
  return event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey ? 'search' : null;
}
