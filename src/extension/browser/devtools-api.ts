// The panel in DevTools, and what DevTools knows of the page's requests.
import { browser, browserName } from './polyfill.ts';

interface DevtoolsPanel {
  readonly onShown: { addListener(listener: () => void): void };
  readonly onHidden: { addListener(listener: () => void): void };
}

interface CallbackDevtools {
  readonly panels: {
    create(title: string, icon: string, page: string, created: (panel: DevtoolsPanel) => void): void;
  };
  readonly network: { getHAR(taken: (har: unknown) => void): void };
}

// Chromium's functions of DevTools know callbacks only, Firefox's promises only (measured).
const callbacks = browser.devtools as unknown as CallbackDevtools;

export function createPanel(title: string, icon: string, page: string): Promise<DevtoolsPanel> {
  if (browserName === 'firefox') return browser.devtools.panels.create(title, icon, page) as Promise<DevtoolsPanel>;
  return new Promise((resolve) => callbacks.panels.create(title, icon, page, resolve));
}

/** All requests that DevTools remembers, as HAR. */
export function recordedRequests(): Promise<unknown> {
  if (browserName === 'firefox') return browser.devtools.network.getHAR();
  return new Promise((resolve) => callbacks.network.getHAR(resolve));
}
