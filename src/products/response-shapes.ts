// Answers without a name whose form is one framework's habit.

import { get, has } from '../fetch/header-list.ts';
import { ACAM, ACMA, ACRH } from '../fetch/header-names.ts';
import { hostnameOf } from '../fetch/origin.ts';
import type { Exchange } from '../network/call.ts';

export const SUPABASE_HOST = /\.supabase\.(co|in)$/;

/** The host is Supabase's, or its client library asks, which names itself in a header. */
export function calledBySupabase({ url, requestHeaders }: Exchange): boolean {
  const asked = get(requestHeaders, ACRH)?.toLowerCase() ?? '';
  return SUPABASE_HOST.test(hostnameOf(url)) || has(requestHeaders, 'X-Client-Info') || asked.includes('x-client-info');
}

export function runsOnNode({ responseHeaders }: Exchange): boolean {
  return /^Express$/i.test(get(responseHeaders, 'X-Powered-By') ?? '');
}

export function runsOnPython({ responseHeaders }: Exchange): boolean {
  return /^(uvicorn|hypercorn)\b/i.test(get(responseHeaders, 'Server') ?? '');
}

/** The three headers that a new Django project sets (SecurityMiddleware and XFrameOptionsMiddleware; recorded), from a Python server. */
export function guardedAsDjango({ responseHeaders }: Exchange): boolean {
  return (
    /^(WSGIServer|gunicorn|uvicorn|daphne|hypercorn)\b/i.test(get(responseHeaders, 'Server') ?? '') &&
    /^nosniff$/i.test(get(responseHeaders, 'X-Content-Type-Options') ?? '') &&
    has(responseHeaders, 'Referrer-Policy') &&
    // Flask-Talisman sets them too, and a policy with them.
    !has(responseHeaders, 'Content-Security-Policy')
  );
}

/** Its router's response to OPTIONS: methods without blanks between them, and the Cache-Control of Symfony, on which it is built. */
export function listedByLaravel({ method, responseHeaders }: Exchange): boolean {
  const allow = get(responseHeaders, 'Allow') ?? '';
  return (
    method === 'OPTIONS' &&
    /^[A-Z]+(,[A-Z]+)+$/.test(allow) &&
    /^PHP\//.test(get(responseHeaders, 'X-Powered-By') ?? '') &&
    /^no-cache, private$/i.test(get(responseHeaders, 'Cache-Control') ?? '')
  );
}

export function runsOnAiohttp({ responseHeaders }: Exchange): boolean {
  return /\baiohttp\//i.test(get(responseHeaders, 'Server') ?? '');
}

/** For products whose default port is known, and nobody else's. */
export function isAtPort(port: string): (exchange: Exchange) => boolean {
  return ({ url }) => URL.canParse(url) && new URL(url).port === port;
}

/** The preflight answer of Starlette's CORSMiddleware to what it does not allow (recorded): text, with all but the permission. */
export function refusedByStarlette({ method, status, responseHeaders }: Exchange): boolean {
  return (
    method === 'OPTIONS' &&
    status === 400 &&
    /^text\/plain/i.test(get(responseHeaders, 'Content-Type') ?? '') &&
    has(responseHeaders, ACAM) &&
    has(responseHeaders, ACMA)
  );
}

const SPRING = /(^|, *)Origin, *Access-Control-Request-Method, *Access-Control-Request-Headers($|,)/;

/** What DefaultCorsProcessor adds to every answer. Go's rs/cors adds the same to preflights, and refuses none with 403. */
export function variesAsSpring({ method, status, responseHeaders }: Exchange): boolean {
  return (method !== 'OPTIONS' || status === 403) && SPRING.test(get(responseHeaders, 'Vary') ?? '');
}

const TOWER_HTTP = /(^|, *)origin, *access-control-request-method, *access-control-request-headers($|,)/;

/** The same three in lower case: what tower-http's CorsLayer adds to every answer. */
export function variesAsTowerHttp({ responseHeaders }: Exchange): boolean {
  return TOWER_HTTP.test(get(responseHeaders, 'Vary') ?? '');
}
