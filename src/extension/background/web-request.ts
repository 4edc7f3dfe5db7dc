// webRequest details → Observation. The only file that knows webRequest.
//
// Five events are enough, and each one costs (measured: the number of registered events is the cost): a redirect is
// seen as a second onBeforeRequest of the same id, a response's end in onCompleted.
import type { WebRequest } from 'webextension-polyfill';
import { bytesToText } from '../../fetch/header-list.ts';
import type { BrowserName, Header, HeaderList } from '../../fetch/model.ts';
import { isAt, isHttp, originOf, sameOrigin } from '../../fetch/origin.ts';
import { redirectLocation } from '../../fetch/redirect.ts';
import { storedUrl } from '../../network/stored-url.ts';
import type { RequestInfo, WebRequestEvent } from '../../network/web-request-event.ts';
import { fromLatin1 } from '../../text/latin1.ts';
import { redactError, redactHeaders, redactMethod, redactUrlText } from '../../text/redaction/redact.ts';

type Details = WebRequest.OnBeforeRequestDetailsType & {
  readonly initiator?: string;
  readonly documentId?: string;
  readonly parentDocumentId?: string;
  readonly documentLifecycle?: string;
};
type AnsweredDetails = Details & WebRequest.OnHeadersReceivedDetailsType;

// Navigations have no CORS; csp_report and the like are the browser's own.
const TYPES = [
  'xmlhttprequest',
  'font',
  'image',
  'imageset',
  'script',
  'stylesheet',
  'media',
  'ping',
  'beacon',
  'web_manifest',
  'websocket',
  'other',
];

interface Deps {
  readonly webRequest: WebRequest.Static;
  readonly browser: BrowserName;
  readonly isTracked: (requestId: string) => boolean;
  readonly isAwaited: (context: RequestInfo) => boolean;
  /** `evenOwn`: also when it is of the page's own origin. */
  readonly take: (event: WebRequestEvent, evenOwn: boolean) => void;
  readonly sameOriginRequest: (tabId: number, documentId: string | null, time: number) => void;
}

/** Same-origin requests whose redirects are kept aside. */
const MOST_ASIDE = 50;

/** Begins to listen; all state is in what the listeners share. */
export function listenToRequests({ webRequest, browser, isTracked, isAwaited, take, sameOriginRequest }: Deps): void {
  /** Serialised origin of who asked. Chromium says it; Firefox gives the URL, and none for sandboxed frames (measured). */
  function initiatorOf(details: Details): string | null {
    if (browser === 'chromium') return details.initiator ?? null;
    const from = details.originUrl ?? details.documentUrl;
    return from === undefined ? 'null' : cachedOrigin(from);
  }

  // One page asks many times from the same URL.
  let lastUrl = '';
  let lastOrigin: string | null = null;
  function cachedOrigin(url: string): string | null {
    if (url !== lastUrl) {
      lastUrl = url;
      lastOrigin = originOf(url);
    }
    return lastOrigin;
  }

  function requestInfo(details: Details, initiator: string | null): RequestInfo {
    const documentUrl = details.documentUrl ?? details.originUrl;
    return {
      requestId: details.requestId,
      url: storedUrl(details.url),
      method: redactMethod(details.method),
      type: details.type,
      tabId: details.tabId,
      frameId: details.frameId,
      documentId: details.documentId ?? null,
      documentUrl: documentUrl === undefined ? documentOf(initiator) : redactUrlText(documentUrl),
      initiator,
      at: details.timeStamp,
      ...(details.documentLifecycle === 'prerender'
        ? { prerender: { parentDocumentId: details.parentDocumentId ?? null } }
        : {}),
    };
  }

  // Chromium tells the origin only.
  function documentOf(initiator: string | null): string | null {
    return initiator === 'null' ? null : initiator;
  }

  function headerList(headers: WebRequest.HttpHeaders | undefined, url: string): HeaderList {
    const list = (headers ?? []).map(({ name, value, binaryValue }): Header => [name, textOf(value, binaryValue)]);
    return redactHeaders(list, url);
  }

  // Chromium decodes UTF-8 and gives other bytes as numbers; Firefox gives one character a byte (measured).
  function textOf(value: string | undefined, bytes: unknown): string {
    if (value === undefined) return fromBytes(bytes);
    return browser === 'chromium' ? value : fromLatin1(value);
  }

  function fromBytes(bytes: unknown): string {
    return Array.isArray(bytes) ? bytesToText(bytes.map(Number)) : '';
  }

  // A same-origin request may be redirected across origins: its redirect is kept aside until we know.
  const aside = new Map<string, readonly WebRequestEvent[]>();

  function started(details: Details): undefined {
    const initiator = initiatorOf(details);
    if (initiator === null) return;
    const next = isTracked(details.requestId);
    if (!next && isAt(initiator, details.url)) {
      const context = details.method === 'OPTIONS' ? requestInfo(details, initiator) : null;
      if (context !== null && isAwaited(context)) take({ kind: 'started', ...context }, true);
      else sameOriginRequest(details.tabId, details.documentId ?? null, details.timeStamp);
      return;
    }
    const before = aside.get(details.requestId);
    if (before !== undefined) {
      aside.delete(details.requestId);
      takeAll(before);
    }
    take({ kind: 'started', ...requestInfo(details, initiator) }, false);
  }

  function sent(details: Details & WebRequest.OnSendHeadersDetailsType): void {
    if (!isTracked(details.requestId)) return;
    const headers = headerList(details.requestHeaders, details.url);
    take({ kind: 'sent', headers, ...requestInfo(details, initiatorOf(details)) }, false);
  }

  function answered(details: AnsweredDetails): undefined {
    if (!isTracked(details.requestId)) setAside(details);
    else take({ kind: 'answered', ...response(details), ...requestInfo(details, initiatorOf(details)) }, false);
  }

  function response(details: AnsweredDetails): {
    status: number;
    headers: HeaderList;
    fromCache: boolean;
    ip: string | null;
  } {
    const { fromCache, ip } = details as { readonly fromCache?: boolean; readonly ip?: string };
    return {
      status: details.statusCode,
      headers: headerList(details.responseHeaders, details.url),
      fromCache: fromCache ?? false,
      ip: ip ?? null,
    };
  }

  function setAside(details: AnsweredDetails): void {
    if (details.statusCode < 300 || details.statusCode > 399) return;
    const initiator = initiatorOf(details);
    if (initiator === null) return;
    const context = requestInfo(details, initiator);
    const redirect: WebRequestEvent = { kind: 'answered', ...response(details), ...context };
    const hops = [...(aside.get(details.requestId) ?? []), { kind: 'started', ...context } as const, redirect];
    // To a scheme that is not HTTP(S) nothing more may come (measured): now or never.
    if (leavesHttp(redirect)) {
      aside.delete(details.requestId);
      takeAll(hops);
      return;
    }
    aside.set(details.requestId, hops);
    const [oldest] = aside.keys();
    if (aside.size > MOST_ASIDE && oldest !== undefined) aside.delete(oldest);
  }

  function targetOf(event: WebRequestEvent | undefined): string | null {
    return event?.kind === 'answered' ? redirectLocation(event.status, event.headers, event.url) : null;
  }

  function leavesHttp(redirect: WebRequestEvent): boolean {
    const target = targetOf(redirect);
    return target !== null && !isHttp(target);
  }

  /** Was a same-origin request refused on its way to another origin? The browser need not have begun with it. */
  function crosses(before: readonly WebRequestEvent[]): boolean {
    const last = before.at(-1);
    const target = targetOf(last);
    const origin = target === null ? null : originOf(target);
    return origin !== null && !sameOrigin(last?.initiator ?? null, origin);
  }

  function completed(details: Details & WebRequest.OnCompletedDetailsType): void {
    aside.delete(details.requestId);
    if (!isTracked(details.requestId)) return;
    take(
      {
        kind: 'completed',
        status: details.statusCode,
        headers: details.responseHeaders === undefined ? null : headerList(details.responseHeaders, details.url),
        fromCache: details.fromCache,
        ip: details.ip ?? null,
        ...requestInfo(details, initiatorOf(details)),
      },
      false,
    );
  }

  function failed(details: Details & WebRequest.OnErrorOccurredDetailsType): void {
    const before = aside.get(details.requestId);
    aside.delete(details.requestId);
    if (before !== undefined && crosses(before)) takeAll(before);
    else if (!isTracked(details.requestId)) return;
    take(
      {
        kind: 'failed',
        error: redactError(details.error),
        fromCache: details.fromCache,
        ip: details.ip ?? null,
        ...requestInfo(details, initiatorOf(details)),
      },
      false,
    );
  }

  function takeAll(hops: readonly WebRequestEvent[]): void {
    for (const event of hops) take(event, true);
  }

  const known = Object.values((webRequest as unknown as { ResourceType?: Record<string, string> }).ResourceType ?? {});
  const types = TYPES.filter((type) => known.length === 0 || known.includes(type)) as WebRequest.ResourceType[];
  // A WebSocket's handshake is told under the address the page wrote (measured in both browsers).
  const filter = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'], types };
  // Without extraHeaders Chromium hides preflights, Origin, Cookie and the headers of blocked responses; Firefox
  // knows no such word and throws (measured).
  const extra = browser === 'chromium' ? ['extraHeaders'] : [];
  const spec = <T>(...words: string[]): T[] => [...words, ...extra] as unknown as T[];
  webRequest.onBeforeRequest.addListener(started, filter, spec());
  webRequest.onSendHeaders.addListener(sent, filter, spec('requestHeaders'));
  webRequest.onHeadersReceived.addListener(answered, filter, spec('responseHeaders'));
  webRequest.onCompleted.addListener(completed, filter, spec('responseHeaders'));
  // Firefox takes no third argument here, not even undefined (measured).
  const last = browser === 'chromium' ? [spec()] : [];
  (webRequest.onErrorOccurred.addListener as (...args: unknown[]) => void)(failed, filter, ...last);
}
