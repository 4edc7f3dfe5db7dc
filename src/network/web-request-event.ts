// What a non-blocking observer sees, in words both browsers share.
import type { HeaderList } from '../fetch/model.ts';

/** Repeated on every observation, so that any one of them can be the first we hear of a request. */
export interface RequestInfo {
  readonly requestId: string;
  /** without fragment, and without what may be a secret */
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
  readonly documentUrl: string | null;
  readonly initiator: string | null;
  /** The outermost prerendered document, or the one that embeds this; null: the page is shown, or the browser does not tell. */
  readonly prerender?: { readonly parentDocumentId: string | null } | undefined;
  /** ms since the epoch */
  readonly at: number;
}

export type WebRequestEvent = RequestInfo &
  (
    | /** onBeforeRequest; a second one with the same id is the next URL of a redirect */ { readonly kind: 'started' }
    | { readonly kind: 'sent'; readonly headers: HeaderList }
    | {
        readonly kind: 'answered';
        readonly status: number;
        readonly headers: HeaderList;
        readonly fromCache: boolean;
        readonly ip: string | null;
      }
    | {
        readonly kind: 'completed';
        readonly status: number;
        /** as judged by the browser, after rewriting; null where the browser does not tell */
        readonly headers: HeaderList | null;
        readonly fromCache: boolean;
        readonly ip: string | null;
      }
    | { readonly kind: 'failed'; readonly error: string; readonly fromCache: boolean; readonly ip: string | null }
  );

export type WebRequestEventOf<K extends WebRequestEvent['kind']> = Extract<WebRequestEvent, { readonly kind: K }>;
