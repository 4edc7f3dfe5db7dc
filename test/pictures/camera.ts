// A browser with the extension in it, as the pictures need it: the same questions for Chromium and Firefox.

export type Theme = 'light' | 'dark';

export interface Camera {
  readonly browser: 'chromium' | 'firefox';
  /** Names of the sizes the panel is taken in. */
  readonly sizes: readonly string[];
  goto(url: string): Promise<void>;
  /** Runs code in the page. */
  inPage(code: string): Promise<void>;
  /** Clicks the first match in the panel, once it is there. */
  click(selector: string): Promise<void>;
  /** Types into a field of the panel, in place of what it holds. */
  fill(selector: string, text: string): Promise<void>;
  /** Is there a match in the panel now? */
  has(selector: string): Promise<boolean>;
  /** A key without a modifier, for the whole panel. */
  key(key: string): Promise<void>;
  /** Waits until the panel has at least this many matches. */
  wait(selector: string, count?: number): Promise<void>;
  /** One of `sizes`; the panel is as it is when it is opened. */
  resize(size: string): Promise<void>;
  panel(theme: Theme): Promise<Buffer>;
  popup(theme: Theme): Promise<Buffer>;
  close(): Promise<void>;
}
