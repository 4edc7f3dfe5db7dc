import type { CredentialsMode, HeaderList } from '../fetch/model.ts';

/** One request and its response. What may be a secret was replaced before it got here (src/text/redaction/redact.ts). */
export interface Exchange {
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  /** ms since the epoch */
  readonly startedAt: number;
  /** When the headers of its response came, ms since the epoch; absent: none came, or a file does not tell. */
  readonly answeredAt?: number | undefined;
  readonly endedAt: number | null;
  /** null: not seen. Chromium never prepares the headers of a request whose preflight failed (measured). */
  readonly requestHeaders: HeaderList | null;
  readonly status: number | null;
  /** As the server sent them; null: no response seen. */
  readonly responseHeaders: HeaderList | null;
  /** As the browser judged them, when something rewrote them on the way; null: not known to differ. */
  readonly judgedHeaders: HeaderList | null;
  readonly fromCache: boolean;
  readonly ip: string | null;
  /** The response's Access-Control-Allow-Origin lines stand apart as sent, though webRequest here joins them: DevTools told. */
  readonly linesApart?: boolean | undefined;
  /** The browser's error string (`net::ERR_…`, `NS_ERROR_…` or a sentence about TLS); null: none. */
  readonly error: string | null;
  readonly state: 'started' | 'sent' | 'answered' | 'redirected' | 'completed' | 'failed';
}

/** One URL of the call's URL list. The preflight is null when none was seen (not needed, or answered from the cache). */
export interface Hop {
  readonly preflight: Exchange | null;
  readonly request: Exchange;
}

/** What a developer thinks of as one call: `fetch()` → preflight? → request → redirects. `hops` is never empty. */
export interface Call {
  readonly id: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
  readonly documentUrl: string | null;
  /** Serialised origin of who asked, as the browser reports it; `'null'` is opaque, null is unknown. */
  readonly initiator: string | null;
  /** webRequest resource type */
  readonly type: string;
  /** Counts the page loads of the tab, so that calls can be kept across navigations and still be told apart. */
  readonly page: number;
  readonly hops: readonly Hop[];
  /** What resource timing said of the response: its status, 0 when the page could not read it, null: not heard. */
  readonly timing: number | null;
  /** What DevTools knows and webRequest does not: which API asked, and from which line. */
  readonly asker: DevtoolsDetails | null;
  /**
   * Read from a file that does not say how the call ended. `silent`: by a browser whose rules are known; `other`: by a proxy,
   * or by a browser with rules of its own. Absent: the browser told.
   */
  readonly recorded?: 'silent' | 'other' | undefined;
  /**
   * Its browser sends no Sec-Fetch-Storage-Access, so the absence of that header says nothing of the credentials. Absent: it does.
   */
  readonly withoutStorageAccess?: boolean | undefined;
  /** Made by a page that is prerendered, with this documentId: not listed until that page is shown. */
  readonly prerender?: string | undefined;
  /** Made by a worker outside of any tab, of whose origin this many tabs show pages: which it works for cannot be seen. */
  readonly sharedBy?: number | undefined;
  /** Answered while its fix was being tried: the headers the page's browser judged are not the server's. */
  readonly tried?: boolean | undefined;
  /** The page's own Content-Security-Policy stopped it: the page said so. */
  readonly policy?: CspViolation | undefined;
  /** Its redirect mode, where the page's code was watched and wanted another than `follow`. */
  readonly redirect?: 'error' | 'manual' | undefined;
  /** What was learnt of its credentials mode besides its headers. Absent: nothing. */
  readonly credentials?: LearntCredentials | undefined;
}

export interface LearntCredentials {
  readonly mode: CredentialsMode;
  /**
   * `page`: its own code was watched. `element`: its `crossorigin` attribute says so. `reader`: they have picked the line that is
   * in their console. `other-calls`: only calls like it are known, so this is likely and no more.
   */
  readonly from: 'page' | 'element' | 'reader' | 'other-calls';
}

export interface CspViolation {
  /** What the call is under, e.g. `connect-src`. */
  readonly directive: string;
  /** The directive that was sent and decided, e.g. `default-src` in its place. */
  readonly from: string;
  /** Its value: what it allows. */
  readonly sources: string;
}

export interface DevtoolsDetails {
  readonly api: 'fetch' | 'xhr' | 'other';
  /** `file:line` of the innermost known script frame, or null. */
  readonly source: string | null;
  /** The network error DevTools shows for it, or null. */
  readonly error: string | null;
  /** Names of the request headers as the page wrote them, in the order in which the browser looks at them. */
  readonly headerOrder: readonly string[];
  /** A service worker answered it. Known from files only: webRequest does not tell of such calls (measured). */
  readonly fromServiceWorker?: boolean | undefined;
}
