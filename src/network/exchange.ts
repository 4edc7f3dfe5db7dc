import { get, omittedCount } from '../fetch/header-list.ts';
import { ACRH, ACRM } from '../fetch/header-names.ts';
import type { HeaderList } from '../fetch/model.ts';
import type { Call, Exchange, Hop } from './call.ts';
import { internHeaders } from './intern-headers.ts';
import { incomingHeaders, limitedError } from './limits.ts';
import type { RequestInfo, WebRequestEvent, WebRequestEventOf } from './web-request-event.ts';

export function lastHop(call: Call): Hop {
  const hop = call.hops.at(-1);
  if (hop === undefined) throw new Error('a call has at least one hop');
  return hop;
}

/** The method a preflight asks for; null: this is no preflight, or its headers were not seen. */
export function preflightMethod(preflight: Exchange | null): string | null {
  return get(preflight?.requestHeaders ?? null, ACRM);
}

const cachedHeaderNames = new WeakMap<HeaderList, readonly string[]>();

/** The CORS-unsafe request-header names a preflight asks for, lower case. Remembered: lists are replaced, never changed. */
export function preflightHeaderNames(preflight: Exchange | null): readonly string[] {
  const headers = preflight?.requestHeaders ?? null;
  if (headers === null) return [];
  const before = cachedHeaderNames.get(headers);
  if (before !== undefined) return before;
  const list = get(headers, ACRH) ?? '';
  const names = list
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && omittedCount(name) === null);
  cachedHeaderNames.set(headers, names);
  return names;
}

export function isOver(exchange: Exchange): boolean {
  return exchange.state === 'completed' || exchange.state === 'failed';
}

export function startExchange(info: RequestInfo): Exchange {
  return {
    requestId: info.requestId,
    url: info.url,
    method: info.method,
    startedAt: info.at,
    endedAt: null,
    requestHeaders: null,
    status: null,
    responseHeaders: null,
    judgedHeaders: null,
    fromCache: false,
    ip: null,
    error: null,
    state: 'started',
  };
}

/** The exchange after one more event of it; null: this is the first. */
export function nextExchange(before: Exchange | null, event: WebRequestEvent): Exchange {
  const exchange = before ?? startExchange(event);
  switch (event.kind) {
    case 'started':
      return exchange;
    case 'sent':
      return {
        ...exchange,
        requestHeaders: internHeaders(incomingHeaders(event.headers)),
        state: isOver(exchange) ? exchange.state : 'sent',
      };
    case 'answered':
      return withResponse(exchange, event);
    case 'completed': {
      const headers = event.headers === null ? null : incomingHeaders(event.headers, exchange.requestHeaders);
      return {
        ...exchange,
        status: event.status,
        responseHeaders: exchange.responseHeaders ?? (headers === null ? null : internHeaders(headers)),
        judgedHeaders: rewritten(exchange.responseHeaders, headers) ? headers : null,
        fromCache: event.fromCache,
        ip: event.ip ?? exchange.ip,
        endedAt: event.at,
        state: 'completed',
      };
    }
    case 'failed':
      return {
        ...exchange,
        error: limitedError(event.error),
        fromCache: event.fromCache || exchange.fromCache,
        ip: event.ip ?? exchange.ip,
        endedAt: event.at,
        state: 'failed',
      };
    default:
      return event satisfies never;
  }
}

// A revalidated response is announced twice: 304 from the server, then 200 from the cache. The second is the one judged.
function withResponse(exchange: Exchange, event: WebRequestEventOf<'answered'>): Exchange {
  return {
    ...exchange,
    status: event.status,
    responseHeaders: internHeaders(incomingHeaders(event.headers, exchange.requestHeaders)),
    fromCache: event.fromCache,
    ip: event.ip ?? exchange.ip,
    answeredAt: event.at,
    state: isOver(exchange) ? exchange.state : 'answered',
  };
}

// Only the headers the CORS protocol looks at: others (Date, Set-Cookie) differ between the two events by nature.
function rewritten(sent: HeaderList | null, judged: HeaderList | null): boolean {
  return sent !== null && judged !== null && corsPart(sent) !== corsPart(judged);
}

function corsPart(list: HeaderList): string {
  return list
    .map(([name, value]) => `${name.toLowerCase()}:${value}`)
    .filter((line) => /^(access-control-|location:|cross-origin-)/.test(line))
    .sort()
    .join('\n');
}
