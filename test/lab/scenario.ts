import type { FailureCode, Stage } from '../../src/fetch/failure.ts';
import type { BrowserName } from '../../src/fetch/model.ts';
import type { Outcome } from '../../src/verdict/verdict.ts';

/**
 * Hosts of the lab, all on loopback. In every string of a scenario `{page}`, `{api}` … stand for the origin
 * (`http://localhost:3000`), `{origin}` in a reply for the Origin header of the request being answered, `{pagePort}` for
 * the page's port, `{n}` for the number of the run.
 * page: where the test page lives (localhost:A). same: same site, other origin (localhost:B). api: cross-site
 * (127.0.0.1:B). other: a third origin (127.0.0.1:C). closed: nothing listens (127.0.0.1:D). https: self-signed TLS.
 * plain: https asked of api's plain port. nowhere: a name that does not resolve.
 */
export type LabHost = 'page' | 'same' | 'api' | 'other' | 'closed' | 'https' | 'plain' | 'nowhere';

/**
 * Or any DNS name, e.g. `name:abc.supabase.co`, served by api's server on its port, over plain HTTP. Not one that browsers
 * only visit by HTTPS (.dev, .app …). `{name:abc.supabase.co}` stands for its origin.
 */
export type Host = LabHost | `name:${string}`;

/** Byte-exact: header names keep their case, repeated names stay repeated lines, nothing is added but `Connection: close`. */
export interface Reply {
  readonly status?: number;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string;
  /** Instead of an answer: `reset` closes the TCP connection hard, `empty` closes it without a byte, `hang` never answers. */
  readonly fault?: 'reset' | 'empty' | 'hang';
  readonly delayMs?: number;
  /** Instead of an answer: opens the WebSocket that was asked for. */
  readonly opensWebSocket?: boolean;
}

/** Replies by method; `*` for any other. */
export type Replies = Readonly<Record<string, Reply>>;

export type PageAction =
  | {
      readonly kind: 'fetch' | 'xhr';
      readonly method?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** fetch: the credentials mode; xhr: `include` sets withCredentials */
      readonly credentials?: 'include' | 'same-origin' | 'omit';
      readonly mode?: 'cors' | 'no-cors' | 'same-origin';
      readonly redirect?: 'follow' | 'error' | 'manual';
      readonly body?: string;
      readonly integrity?: string;
      readonly abortAfterMs?: number;
      readonly uploadListener?: boolean;
      /** run from a sandboxed (`allow-scripts`) or data: frame instead of the page itself: Origin is null */
      readonly from?: 'page' | 'sandbox' | 'data-frame';
    }
  | { readonly kind: 'websocket' }
  | {
      readonly kind: 'img' | 'script' | 'module' | 'stylesheet' | 'font' | 'video';
      readonly crossorigin?: 'anonymous' | 'use-credentials';
    };

/** `path` goes after the measured call's own path: another address of the same server (see `more`). */
export type Step = PageAction & { readonly path?: string };

export interface Expected {
  readonly outcome: Outcome;
  readonly code: FailureCode | null;
  readonly stage: Stage | null;
  /** Rule id of the first cause; null when nothing is wrong. */
  readonly cause: string | null;
  /** The browser's own name: CDP's corsError, Firefox's console category; null when it raises none. */
  readonly browserCode: string | null;
  /** CDP's failedParameter in Chromium; what the verdict's `parameter` must be. */
  readonly parameter: string | null;
}

/** One scenario, one file: how the servers behave, what the page does, what each browser must say. */
export interface Scenario {
  /** kebab-case; the file's name */
  readonly id: string;
  readonly title: string;
  /** Where the page's call goes. */
  readonly host: Host;
  /** A DNS name that the page itself lives on, with the page's port, in place of localhost. */
  readonly pageName?: string;
  /** Path and query after `/s/<id>`; default: none. Hostile characters are welcome. */
  readonly path?: string;
  readonly replies: Replies;
  /** Replies of further URLs, keyed `host path`, e.g. `other /s/<id>/next`, for redirect targets. */
  readonly more?: Readonly<Record<string, Replies>>;
  readonly action: PageAction;
  /** Steps before the measured call (their calls are not judged), e.g. filling a cookie jar or a cache, one after another. */
  readonly before?: Step | readonly Step[];
  /** Response headers of the page itself (CSP …). */
  readonly pageHeaders?: readonly (readonly [string, string])[];
  /** The page itself rejects an answer it could read, and no event tells: what the page says is not compared. */
  readonly rejectedByPage?: boolean;
  readonly expect: Readonly<Record<BrowserName, Expected>>;
  /**
   * Several faults at once: what the server answers once the fault that was reported is mended, and so on, until the call
   * passes. The browsers do not meet the faults in the same order.
   */
  readonly mended?: Readonly<Record<BrowserName, readonly Mended[]>>;
}

export interface Mended {
  readonly replies: Replies;
  readonly more?: Readonly<Record<string, Replies>>;
  /** What the browser reports now. */
  readonly code: FailureCode | null;
}
