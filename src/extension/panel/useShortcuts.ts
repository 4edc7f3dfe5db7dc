import { useEffect, useRef } from 'react';

type Shortcut = 'search' | 'clear' | 'list' | 'next' | 'previous' | 'fix' | 'copy' | 'help' | 'jump' | 'escape';

/** false: there was nothing to do, and the key is left to others. */
type Shortcuts = Readonly<Record<Shortcut, () => boolean>>;

/** Keys of the whole panel. `/` Ctrl+F and Ctrl+L are those of the browsers' Network panels. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const shortcut = shortcutOf(event);
      if (shortcut === null || !latest.current[shortcut]()) return;
      // Chrome hands keys that bubble to the document on to DevTools, which would open its own search, or its drawer.
      event.preventDefault();
      event.stopPropagation();
    }
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
}

const LETTERS: Readonly<Record<string, Shortcut>> = {
  '/': 'search',
  g: 'list',
  n: 'next',
  p: 'previous',
  f: 'fix',
  c: 'copy',
  '?': 'help',
};

function shortcutOf(event: KeyboardEvent): Shortcut | null {
  const command = event.ctrlKey || event.metaKey;
  if (command && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'f') return 'search';
  if (command && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'l') return 'clear';
  if (command || event.altKey) return null;
  if (event.key === 'F6') return 'jump';
  // Whoever has the focus closes what is around it; where nobody has, the panel does.
  if (event.key === 'Escape') return document.activeElement === document.body ? 'escape' : null;
  const typing =
    event.target instanceof Element &&
    event.target.matches('input:not([type=checkbox]), select, textarea, [role=menu] *');
  return typing ? null : (LETTERS[event.key] ?? null);
}
