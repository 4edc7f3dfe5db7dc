// The parts of HTTP-redirect fetch that matter to CORS, https://fetch.spec.whatwg.org/#http-redirect-fetch
import type { Failure, Place } from './failure.ts';
import { get } from './header-list.ts';
import type { Engine, HeaderList } from './model.ts';
import { hasUserinfo, isHttp, originOf, resolve, sameOrigin } from './origin.ts';

const REDIRECT = new Set([301, 302, 303, 307, 308]);

export function isRedirect(status: number): boolean {
  return REDIRECT.has(status);
}

/** Where a response redirects to, absolute; null when it is no redirect. A Location that is no URL is kept as it is. */
export function redirectLocation(status: number, headers: HeaderList, url: string): string | null {
  if (!isRedirect(status)) return null;
  const location = get(headers, 'Location');
  // An empty one is none to Chromium (measured).
  if (location === null || location === '') return null;
  return resolve(location, url) ?? location;
}

/** Why a redirect whose response passed the CORS check may not be followed; null: nothing in the standard forbids it. */
export function redirectFailure(
  location: string,
  from: {
    readonly pageOrigin: string | null;
    readonly corsTainted: boolean;
    /** what the browser said of it, null: nothing */
    readonly error: string | null;
  },
  place: Place,
): Failure | null {
  if (!isHttp(location)) {
    return { code: 'redirect-scheme', location, error: from.error, withinOrigin: !from.corsTainted, ...place };
  }
  const crossesFromPage = !sameOrigin(from.pageOrigin, originOf(location));
  if (hasUserinfo(location) && (crossesFromPage || from.corsTainted))
    return { code: 'redirect-userinfo', location, ...place };
  return null;
}

/**
 * The origin that request number `hop` of this URL list carries: `'null'` as soon as a hop crosses origins from a URL
 * that was already cross-origin (redirect-taint, https://fetch.spec.whatwg.org/#concept-request-redirect-taint).
 */
export function taintedOrigin(pageOrigin: string, urls: readonly string[], hop: number): string {
  for (let index = 1; index <= hop; index += 1) {
    const last = originOf(urls[index - 1] ?? '');
    const next = originOf(urls[index] ?? '');
    if (!sameOrigin(last, next) && !sameOrigin(pageOrigin, last)) return 'null';
  }
  return pageOrigin;
}

/** A scheme that the network stack itself refuses is no CORS error (measured: to Chromium `data:` is one, `ftp:` is not). */
export function refusedAs(failure: Failure, engine: Engine): 'failed' | 'blocked' {
  if (failure.code === 'preflight-network' || failure.code === 'redirect-mode-error') return 'failed';
  if (failure.code !== 'redirect-scheme') return 'blocked';
  if (engine !== 'webkit') return failure.error === null ? 'blocked' : 'failed';
  // Local files are refused as such only before the request has left its origin (measured).
  if (failure.location.startsWith('file:')) return failure.withinOrigin === true ? 'failed' : 'blocked';
  return failure.location.startsWith('ftp:') ? 'failed' : 'blocked';
}
