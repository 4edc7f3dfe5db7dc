// The theme of DevTools. The polyfill's types know neither function, and each browser has its own (Chrome
// setThemeChangeHandler, Firefox onThemeChanged), so both are looked for.
import { browser } from './polyfill.ts';

type Theme = 'light' | 'dark';

interface ThemedPanels {
  readonly themeName?: string;
  readonly setThemeChangeHandler?: (handler: (name: string) => void) => void;
  readonly onThemeChanged?: { addListener(handler: (name: string) => void): void };
}

function themeOf(name: string | undefined): Theme {
  return name === 'dark' ? 'dark' : 'light';
}

/** Calls back at once and at every change. Outside DevTools it follows the system's colour scheme. */
export function watchTheme(onChange: (theme: Theme) => void): void {
  const panels = browser.devtools?.panels as unknown as ThemedPanels | undefined;
  if (panels?.themeName === undefined) {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const notify = () => onChange(dark.matches ? 'dark' : 'light');
    dark.addEventListener('change', notify);
    notify();
    return;
  }
  onChange(themeOf(panels.themeName));
  const changed = (name: string) => onChange(themeOf(name));
  panels.setThemeChangeHandler?.(changed);
  panels.onThemeChanged?.addListener(changed);
}
