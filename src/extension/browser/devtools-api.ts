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

interface ReachablePanels {
  readonly network?: { show?(options: { readonly filter: string }): unknown };
  openResource?(url: string, line: number, done: () => void): unknown;
}

// Chromium only; Firefox has neither, and outside DevTools there are no panels.
const panels = (): ReachablePanels | undefined => callbacks?.panels as unknown as ReachablePanels | undefined;

export function showsInNetwork(): boolean {
  return panels()?.network?.show !== undefined;
}

/** Opens the Network panel with what has this URL. */
export function showInNetwork(url: string): void {
  panels()?.network?.show?.({ filter: url });
}

export function opensSources(): boolean {
  return panels()?.openResource !== undefined;
}

/** `source`: `URL:line`, counted from 1. */
export function openSource(source: string): void {
  const [, url = source, line = '1'] = /^(.*?):(\d+)(?::\d+)?$/.exec(source) ?? [];
  panels()?.openResource?.(url, Number(line) - 1, () => undefined);
}
