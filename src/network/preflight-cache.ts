// CORS-preflight cache, https://fetch.spec.whatwg.org/#cors-preflight-cache: seen from outside, by the answers it may
// still hold. An answer that ended badly, or said not to keep it, is not in there.
import { browserProfiles } from '../fetch/browser-profiles.ts';
import { maxAge } from '../fetch/cors-preflight.ts';
import type { BrowserName } from '../fetch/model.ts';
import type { Call, Exchange } from './call.ts';

interface CachedPreflight {
  /** ms since the epoch */
  readonly answeredAt: number;
  readonly until: number;
  readonly preflight: Exchange;
}

/** The earlier answer that must have spared this call its preflight; null: it was given before we looked. */
export function cachedPreflight(call: Call, siblings: readonly Call[], browser: BrowserName): CachedPreflight | null {
  const request = call.hops.at(-1)?.request;
  if (request === undefined) return null;
  let newest: CachedPreflight | null = null;
  for (const other of siblings) {
    if (other.initiator !== call.initiator) continue;
    for (const { preflight } of other.hops) {
      if (preflight === null || preflight.url !== request.url) continue;
      const cached = cachedUntil(preflight, browser);
      if (cached === null || cached.answeredAt > request.startedAt || cached.until < request.startedAt) continue;
      if (newest === null || cached.answeredAt > newest.answeredAt) newest = cached;
    }
  }
  return newest;
}

/** How long this browser keeps a preflight's answer; null: it keeps none of it. */
export function cachedUntil(preflight: Exchange, browser: BrowserName): CachedPreflight | null {
  const { status, responseHeaders, endedAt, state } = preflight;
  if (state !== 'completed' || status === null || status < 200 || status > 299 || endedAt === null) return null;
  const seconds = maxAge(responseHeaders ?? [], browserProfiles[browser]);
  return seconds === 0 ? null : { answeredAt: endedAt, until: endedAt + seconds * 1000, preflight };
}
