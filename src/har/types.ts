import type { HeaderList } from '../fetch/model.ts';
import type { DevtoolsDetails } from '../network/call.ts';

/** What our own export adds to an entry, under `_corscope`. */
export interface CorscopeField {
  readonly version: 1;
  readonly hop: number;
  readonly leg: 'preflight' | 'request';
  readonly id: string;
  readonly call: Readonly<Record<string, unknown>>;
  readonly exchange: Readonly<Record<string, unknown>>;
  /** Which of the header lists were seen at all: HAR writes an empty list for both. */
  readonly seen: { readonly request: boolean; readonly response: boolean };
}

/** One request of the file and its answer. */
export interface HarEntry {
  readonly index: number;
  readonly url: string;
  readonly method: string;
  /** ms since the epoch */
  readonly startedAt: number;
  readonly end: number;
  /** null: only a draft of the headers is there, which the browser shows of requests it never sent. */
  readonly requestHeaders: HeaderList | null;
  readonly status: number | null;
  readonly responseHeaders: HeaderList | null;
  readonly error: string | null;
  /** webRequest resource type; null: a navigation or another request that has no CORS. */
  readonly type: string | null;
  readonly ip: string | null;
  readonly fromCache: boolean;
  /** id of the page in the file */
  readonly page: string | null;
  readonly referer: string | null;
  /** Its browser sends no Sec-Fetch-Storage-Access. */
  readonly withoutStorageAccess: boolean;
  readonly devtools: DevtoolsDetails | null;
  readonly corscope: CorscopeField | null;
}
