// The reader's settings, in storage.local. Nothing of any page is kept there.
import { parseSettings, type Settings } from '../protocol/settings.ts';
import { browser } from './polyfill.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return parseSettings(undefined); // the profile is read-only, or broken: the panel works all the same
  }
}

export function saveSettings(settings: Settings): void {
  browser.storage.local.set({ [KEY]: settings }).catch((error) => console.warn('CORScope: settings not kept', error));
}

/** Calls back at once, and whenever another view has changed them. */
export function watchSettings(onChange: (settings: Settings) => void): void {
  void loadSettings().then(onChange);
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change !== undefined) onChange(parseSettings(change.newValue));
  });
}
