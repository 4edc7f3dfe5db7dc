import { browserProfiles } from '../../fetch/browser-profiles.ts';
import { maxAge } from '../../fetch/cors-preflight.ts';
import { get } from '../../fetch/header-list.ts';
import { ACMA } from '../../fetch/header-names.ts';
import type { BrowserName } from '../../fetch/model.ts';
import { isSafelistedMethod } from '../../fetch/safelist.ts';
import type { Call, Exchange } from '../../network/call.ts';
import { preflightHeaderNames, preflightMethod } from '../../network/exchange.ts';
import type { NoteContext } from '../note.ts';

interface CachedPreflight {
  /** Access-Control-Max-Age as sent; null: absent. */
  readonly maxAge: string | null;
  /** Seconds this browser keeps the answer, and at most keeps any. */
  readonly seconds: number;
  readonly cap: number;
  readonly method: string;
}

/** How long a preflight that allowed its request is kept; null: there was none. */
export function cachedPreflight({ call, verdict, browser }: NoteContext): CachedPreflight | null {
  const preflight = lastPreflight(call);
  if (
    preflight === null ||
    verdict.stage === 'preflight' ||
    (verdict.outcome !== 'readable' && verdict.outcome !== 'blocked')
  )
    return null;
  return cachedIn(preflight, browser);
}

function cachedIn(preflight: Exchange, browser: BrowserName): CachedPreflight | null {
  const { status, responseHeaders } = preflight;
  if (status === null || status < 200 || status > 299 || responseHeaders === null) return null;
  const profile = browserProfiles[browser];
  return {
    maxAge: get(responseHeaders, ACMA),
    seconds: maxAge(responseHeaders, profile),
    cap: profile.maxAge.cap,
    method: preflightMethod(preflight) ?? '',
  };
}

/** The header names that made the browser ask first, where nothing else shows a reason; []: the method did, or no preflight. */
export function namesThatCost(call: Call): { readonly names: readonly string[]; readonly method: string } {
  const preflight = lastPreflight(call);
  const method = preflightMethod(preflight) ?? '';
  return { names: isSafelistedMethod(method) ? preflightHeaderNames(preflight) : [], method };
}

function lastPreflight(call: Call): Exchange | null {
  return call.hops.findLast((hop) => hop.preflight !== null)?.preflight ?? null;
}
