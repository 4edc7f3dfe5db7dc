import { countNotKept, get } from '../fetch/header-list.ts';
import type { HeaderList } from '../fetch/model.ts';
import type { Call, Exchange, Hop } from './call.ts';
import { shared } from './intern-headers.ts';
import { limitedError, takenHeaders } from './limits.ts';
import type { Context, Observation, ObservationOf } from './web-request-event.ts';

export function lastHop(call: Call): Hop {
  const hop = call.hops.at(-1);
  if (hop === undefined) throw new Error('a call has at least one hop');
  return hop;
}

/** The method a preflight asks for; null: this is no preflight, or its headers were not seen. */
export function askedMethod(preflight: Exchange | null): string | null {
  return get(preflight?.requestHeaders ?? null, 'Access-Control-Request-Method');
}

const asked = new WeakMap<HeaderList, readonly string[]>();

/** The CORS-unsafe request-header names a preflight asks for, lower case. Remembered: lists are replaced, never changed. */
export function askedNames(preflight: Exchange | null): readonly string[] {
  const headers = preflight?.requestHeaders ?? null;
  if (headers === null) return [];
  const before = asked.get(headers);
  if (before !== undefined) return before;
  const list = get(headers, 'Access-Control-Request-Headers') ?? '';
  const names = list
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && countNotKept(name) === null);
  asked.set(headers, names);
  return names;
}

export function isOver(exchange: Exchange): boolean {
  return exchange.state === 'completed' || exchange.state === 'failed';
}

export function begin(context: Context): Exchange {
  return {
    requestId: context.requestId,
    url: context.url,
    method: context.method,
    startedAt: context.at,
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

/** The exchange after one more event of it. */
export function advance(exchange: Exchange, seen: Exclude<Observation, { kind: 'started' }>): Exchange {
  switch (seen.kind) {
    case 'sent':
      return {
        ...exchange,
        requestHeaders: shared(takenHeaders(seen.headers)),
        state: isOver(exchange) ? exchange.state : 'sent',
      };
    case 'answered':
      return answer(exchange, seen);
    case 'completed': {
      const headers = seen.headers === null ? null : takenHeaders(seen.headers, exchange.requestHeaders);
      return {
        ...exchange,
        status: seen.status,
        responseHeaders: exchange.responseHeaders ?? (headers === null ? null : shared(headers)),
        judgedHeaders: rewritten(exchange.responseHeaders, headers) ? headers : null,
        fromCache: seen.fromCache,
        ip: seen.ip ?? exchange.ip,
        endedAt: seen.at,
        state: 'completed',
      };
    }
    case 'failed':
      return {
        ...exchange,
        error: limitedError(seen.error),
        fromCache: seen.fromCache || exchange.fromCache,
        ip: seen.ip ?? exchange.ip,
        endedAt: seen.at,
        state: 'failed',
      };
    default:
      return seen satisfies never;
  }
}

// A revalidated response is announced twice: 304 from the server, then 200 from the cache. The second is the one judged.
function answer(exchange: Exchange, seen: ObservationOf<'answered'>): Exchange {
  return {
    ...exchange,
    status: seen.status,
    responseHeaders: shared(takenHeaders(seen.headers, exchange.requestHeaders)),
    fromCache: seen.fromCache,
    ip: seen.ip ?? exchange.ip,
    answeredAt: seen.at,
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
