import type { HeaderList } from '../fetch/model.ts';
import type { Exchange } from './call.ts';
import type { Context, Observation, ObservationOf } from './observation.ts';

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
      return { ...exchange, requestHeaders: seen.headers, state: isOver(exchange) ? exchange.state : 'sent' };
    case 'answered':
      return answer(exchange, seen);
    case 'completed':
      return {
        ...exchange,
        status: seen.status,
        responseHeaders: exchange.responseHeaders ?? seen.headers,
        judgedHeaders: rewritten(exchange.responseHeaders, seen.headers) ? seen.headers : null,
        fromCache: seen.fromCache,
        ip: seen.ip ?? exchange.ip,
        endedAt: seen.at,
        state: 'completed',
      };
    case 'failed':
      return {
        ...exchange,
        error: seen.error,
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
    responseHeaders: seen.headers,
    fromCache: seen.fromCache,
    ip: seen.ip ?? exchange.ip,
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
