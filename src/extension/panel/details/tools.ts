import type { Repeat } from '../store.ts';

/** What the parts of the pane can do, and what they share. */
export interface PaneTools {
  /** What the reader told of the credentials of what is open: the one switch of the pane. null: nothing. */
  readonly withCredentials: boolean | null;
  readonly onCredentials: (on: boolean) => void;
  /** What the reader said of the credentials of the call that is open. */
  readonly onSettle: (include: boolean) => void;
  /** Is it watched with which credentials the page makes its calls? */
  readonly watching: boolean;
  readonly watchProblem: string | null;
  /** null: the calls shown are not this tab's. */
  readonly onWatch: ((on: boolean) => void) | null;
  readonly recipe: string | null;
  readonly onRecipe: (id: string) => void;
  /** URLs whose responses are changed in this tab; null: none. */
  readonly trying: readonly string[] | null;
  /** null: the calls shown are not this tab's. */
  readonly onTry: ((callIds: readonly string[]) => void) | null;
  readonly onStopTrying: () => void;
  readonly repeat: Repeat | null;
  /** null: the calls shown are not this tab's. */
  readonly onAgain: (() => void) | null;
  readonly onSelect: (id: string) => void;
}
