// The opening handshake of a WebSocket. It has no CORS: the browser sends Origin, the server answers 101 or refuses.
// https://websockets.spec.whatwg.org/#concept-websocket-establish
import { browserProfiles } from '../fetch/browser-profiles.ts';
import type { Failure, Place } from '../fetch/failure.ts';
import { get } from '../fetch/header-list.ts';
import type { Engine, HeaderList } from '../fetch/model.ts';
import { redirectLocation } from '../fetch/redirect.ts';
import type { Call, Exchange } from '../network/call.ts';
import { isOver, lastHop } from '../network/exchange.ts';
import { errorFailure } from './errors.ts';

type HandshakeEnd =
  | { readonly kind: 'passed' | 'pending' }
  | { readonly kind: 'aborted'; readonly place: Place; readonly error: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Chromium has this one word for every handshake that came to nothing, whatever the reason (measured). */
const NO_REASON = /^net::ERR_FAILED$|^NS_ERROR_WEBSOCKET_CONNECTION_REFUSED$/;

export function handshakeEnd(call: Call, browser: Engine): HandshakeEnd {
  const { request } = lastHop(call);
  const place: Place = { leg: 'request', hop: call.hops.length - 1 };
  const { status, error } = request;
  if (!isOver(request)) return { kind: 'pending' };
  if (status !== null && status !== 101) return { kind: 'failed', failure: { ...answered(request, status), ...place } };
  if (error === null) {
    // Chromium completes only what it has verified; Firefox completes every 101 (measured).
    const missing = browserProfiles[browser].completedMeansPassed ? null : lacking(request.responseHeaders ?? []);
    if (missing === null) return { kind: 'passed' };
    return { kind: 'failed', failure: { code: 'websocket-answer', missing, ...place } };
  }
  if (browserProfiles[browser].abortErrors.has(error)) return { kind: 'aborted', place, error };
  if (!NO_REASON.test(error)) return { kind: 'failed', failure: errorFailure(request, place) };
  // DevTools shows the request's headers only if there was a connection to send them on (measured).
  const reached = call.asker === null ? null : call.asker.headerOrder.length > 0;
  return { kind: 'failed', failure: { code: 'websocket-failed', error, reached, ...place } };
}

function answered({ url, responseHeaders }: Exchange, status: number) {
  const location = redirectLocation(status, responseHeaders ?? [], url);
  return location === null
    ? ({ code: 'websocket-status', status } as const)
    : ({ code: 'websocket-redirect', status, location } as const);
}

/** https://www.rfc-editor.org/rfc/rfc6455#section-4.1: what the client must find in a 101. null: all of it is there. */
function lacking(headers: HeaderList): string | null {
  const has = (name: string, word: RegExp) => word.test(get(headers, name) ?? '');
  if (!has('Upgrade', /^\s*websocket\s*$/i)) return 'Upgrade';
  if (!has('Connection', /(^|,)\s*upgrade\s*(,|$)/i)) return 'Connection';
  return has('Sec-WebSocket-Accept', /\S/) ? null : 'Sec-WebSocket-Accept';
}
