// What crosses between extension pages. One port a view (`calls:TABID`): a snapshot, then patches.
import type { Call } from '../engine/calls/call.ts';
import type { BrowserName } from '../engine/fetch/model.ts';

export const portName = (tabId: number): string => `calls:${tabId}`;

/** What the background tells a view of one tab. */
export type ToView =
  | {
      readonly type: 'snapshot';
      readonly tabId: number;
      readonly browser: { readonly name: BrowserName; readonly version: string };
      readonly calls: readonly Call[];
      /** Calls left out because a limit was reached. */
      readonly dropped: number;
      /** Number of the tab's current page load; calls of earlier ones are there only when preserved. */
      readonly page: number;
      readonly preserve: boolean;
      /** false: the browser gives the extension no access to sites, so it cannot see their calls. */
      readonly access: boolean;
      /** Origin of the tab's page as far as seen, or null. */
      readonly pageOrigin: string | null;
      /** Same-origin requests of this page load, which are not listed; for empty states. */
      readonly sameOriginSeen: number;
    }
  | {
      readonly type: 'patch';
      readonly changed: readonly Call[];
      readonly removed: readonly string[];
      readonly dropped: number;
      readonly page: number;
      readonly pageOrigin: string | null;
      readonly sameOriginSeen: number;
    };

/** What a view asks of the background. */
export type FromView = { readonly type: 'clear' } | { readonly type: 'preserve'; readonly on: boolean };

/** What the DevTools page tells the background about a finished request: the part webRequest cannot see. */
export interface AskerSeen {
  readonly type: 'asker';
  readonly tabId: number;
  readonly url: string;
  readonly method: string;
  readonly startedAt: number;
  readonly api: 'fetch' | 'xhr' | 'other';
  readonly source: string | null;
}

/** What the content script tells the background: resource timing's word on what the page could read. */
export interface TimingSeen {
  readonly type: 'timing';
  readonly entries: readonly {
    readonly url: string;
    readonly status: number;
    /** ms since the epoch */
    readonly startedAt: number;
    readonly endedAt: number;
  }[];
}
