// Chromium's own word on every request of a page, from the DevTools protocol: what our verdicts are compared with.
import { attachChildren, type Channel, command, onEvent, type Session } from './targets.ts';

export interface OracleRequest {
  readonly requestId: string;
  /** Of a preflight: the requestId of the request it goes before. */
  readonly parentId: string | null;
  /** CDP resource type: Fetch, XHR, Preflight, Image … */
  readonly type: string;
  readonly method: string;
  /** First URL, then those of its redirects. */
  readonly urls: readonly string[];
  /** ms since the epoch */
  readonly startedAt: number;
  readonly status: number | null;
  readonly finished: boolean;
  readonly failure: OracleFailure | null;
}

export interface OracleFailure {
  readonly errorText: string;
  readonly canceled: boolean;
  readonly blockedReason: string | null;
  /** e.g. `MissingAllowOriginHeader` */
  readonly corsError: string | null;
  readonly parameter: string;
}

export interface OracleMessage {
  readonly text: string;
}

export interface Oracle {
  /** Oldest first; fills up as the page goes on. */
  readonly requests: readonly OracleRequest[];
  /** Console lines of the kind "Access to … has been blocked by CORS policy". */
  readonly messages: readonly OracleMessage[];
  /** The request the page made for this URL (the newest; not its preflight), or null. */
  find(url: string): OracleRequest | null;
  /** When it is done, all that the browser reported so far is here. */
  settle(): Promise<void>;
  clear(): void;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Entry = Omit<Mutable<OracleRequest>, 'urls'> & { urls: string[] };

interface WillBeSent {
  readonly requestId: string;
  readonly type?: string;
  readonly wallTime: number;
  readonly request: { readonly url: string; readonly urlFragment?: string; readonly method: string };
  readonly redirectResponse?: object;
  readonly initiator: { readonly type: string; readonly requestId?: string };
}

interface LoadingFailed {
  readonly errorText: string;
  readonly canceled?: boolean;
  readonly blockedReason?: string;
  readonly corsErrorStatus?: { readonly corsError: string; readonly failedParameter: string };
}

interface LogEntry {
  readonly entry: { readonly text: string };
}

/** Watches a page, its frames in other processes and its workers. */
export async function startOracle(page: Channel): Promise<Oracle> {
  const requests: Entry[] = [];
  const messages: OracleMessage[] = [];
  const children: Map<string, Session>[] = [];

  async function watch(channel: Channel, worker: boolean): Promise<void> {
    listen(channel, requests, messages);
    await command(channel, 'Network.enable');
    // A worker's messages are told to its page as well.
    if (!worker) await command(channel, 'Log.enable');
    const below = new Map<string, Session>();
    children.push(below);
    await attachChildren(channel, below, (session) => watch(session, session.target.type !== 'iframe'));
  }
  await watch(page, false);

  return {
    requests,
    messages,
    find: (url) => requests.findLast((request) => request.type !== 'Preflight' && request.urls[0] === url) ?? null,
    settle: async () => {
      // A round trip: events are on the wire before the answer.
      const live = [page, ...children.flatMap((map) => [...map.values()])];
      await Promise.all(live.map((channel) => command(channel, 'Network.enable').catch(() => {})));
    },
    clear: () => {
      requests.length = 0;
      messages.length = 0;
    },
  };
}

function listen(channel: Channel, requests: Entry[], messages: OracleMessage[]): void {
  const byId = new Map<string, Entry>();
  onEvent(channel, 'Network.requestWillBeSent', (event: WillBeSent) => {
    const known = byId.get(event.requestId);
    const url = event.request.url + (event.request.urlFragment ?? '');
    if (known && event.redirectResponse) {
      known.urls.push(url);
      return;
    }
    // Chromium says `Other` here, and `Preflight` only if it fails (measured).
    const preflight = event.initiator.type === 'preflight';
    const entry: Entry = {
      requestId: event.requestId,
      parentId: preflight ? (event.initiator.requestId ?? null) : null,
      type: preflight ? 'Preflight' : (event.type ?? 'Other'),
      method: event.request.method,
      urls: [url],
      startedAt: event.wallTime * 1000,
      status: null,
      finished: false,
      failure: null,
    };
    byId.set(event.requestId, entry);
    requests.push(entry);
  });
  onEvent(channel, 'Network.responseReceived', (event: { requestId: string; response: { status: number } }) => {
    const entry = byId.get(event.requestId);
    if (entry) entry.status = event.response.status;
  });
  onEvent(channel, 'Network.loadingFinished', ({ requestId }: { requestId: string }) => {
    const entry = byId.get(requestId);
    if (entry) entry.finished = true;
  });
  onEvent(channel, 'Network.loadingFailed', (event: LoadingFailed & { requestId: string }) => {
    const entry = byId.get(event.requestId);
    if (entry) entry.failure = failureOf(event);
  });
  onEvent(channel, 'Log.entryAdded', ({ entry }: LogEntry) => {
    if (entry.text.includes('blocked by CORS policy')) messages.push({ text: entry.text });
  });
}

function failureOf({ errorText, canceled, blockedReason, corsErrorStatus }: LoadingFailed): OracleFailure {
  return {
    errorText,
    canceled: canceled ?? false,
    blockedReason: blockedReason ?? null,
    corsError: corsErrorStatus?.corsError ?? null,
    parameter: corsErrorStatus?.failedParameter ?? '',
  };
}
