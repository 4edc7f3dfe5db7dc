// The same exchanges, judged by the other browsers' rules: what a colleague with one of them will see.
import { browserProfiles, ENGINES } from '../fetch/browser-profiles.ts';
import type { FailureCode } from '../fetch/failure.ts';
import { get } from '../fetch/header-list.ts';
import type { BrowserName, Engine } from '../fetch/model.ts';
import { refusedAs } from '../fetch/redirect.ts';
import { isSafelistedHeader, isSafelistedMethod } from '../fetch/safelist.ts';
import type { Call } from '../network/call.ts';
import { preflightHeaderNames } from '../network/exchange.ts';
import { assumedCredentials, modeOf, preflightReasons } from './classify.ts';
import { printedLine } from './console-line/console-line.ts';
import { rewrittenHeaders } from './rewritten-headers.ts';
import { trace } from './trace.ts';
import type { Verdict } from './verdict.ts';

export interface OtherBrowserVerdict {
  readonly browser: Engine;
  readonly outcome: 'readable' | 'blocked' | 'failed' | 'undetermined';
  readonly code: FailureCode | null;
  readonly browserCode: string | null;
  readonly message: string | null;
  /** For `undetermined`: what the exchanges do not show. */
  readonly missing: string | null;
  /** Not only other words: another outcome, or another rule named. */
  readonly differs: boolean;
}

/** [] where there is nothing to compare: no CORS, nothing decided yet, or ended for a reason of this browser's own. */
export function verdictsInOtherBrowsers(
  call: Call,
  verdict: Verdict,
  thisBrowser: BrowserName,
): readonly OtherBrowserVerdict[] {
  return ENGINES.filter((engine) => engine !== thisBrowser)
    .map((engine) => verdictIn(engine, call, verdict, thisBrowser))
    .filter((each) => each !== null);
}

function verdictIn(
  browser: Engine,
  call: Call,
  verdict: Verdict,
  thisBrowser: BrowserName,
): OtherBrowserVerdict | null {
  const { failure, outcome } = verdict;
  if (modeOf(call) === 'websocket') return null;
  if (outcome === 'failed' && failure !== null) {
    return {
      browser,
      outcome,
      code: failure.code,
      ...printedLine(call, failure, browser),
      missing: null,
      differs: false,
    };
  }
  if (modeOf(call) !== 'cors' || (outcome !== 'readable' && outcome !== 'blocked')) return null;
  if (failure?.code === 'lna-permission-denied') return null;
  const missing = preflightElsewhere(call, thisBrowser, browser);
  if (missing !== null) {
    return { browser, outcome: 'undetermined', code: null, browserCode: null, message: null, missing, differs: true };
  }
  const unchecked = call.type === 'font' && !browserProfiles[browser].fontsUseCors;
  const [first = null] = unchecked ? [] : trace(call, assumedCredentials(verdict.credentials), browser).failures;
  // The rewritten headers made it readable here, and would there.
  if (first === null || rewrittenHeaders(call).length > 0) {
    const differs = outcome !== 'readable';
    return { browser, outcome: 'readable', code: null, browserCode: null, message: null, missing: null, differs };
  }
  return {
    browser,
    outcome: refusedAs(first, browser),
    code: first.code,
    ...printedLine(call, first, browser),
    missing: null,
    differs: outcome !== 'blocked' || first.code !== failure?.code || first.leg !== failure.leg,
  };
}

/** Chromium takes a few more request headers for safe, so one may preflight where another does not. */
function preflightElsewhere(call: Call, here: BrowserName, browser: Engine): string | null {
  for (const { preflight, request } of call.hops) {
    if (preflight === null && request.requestHeaders !== null && call.type === 'xmlhttprequest') {
      const reasonsHere = new Set(preflightReasons(call, request.requestHeaders, here));
      const reasonsThere = preflightReasons(call, request.requestHeaders, browser);
      const extra = reasonsThere.filter((name) => !reasonsHere.has(name));
      if (extra.length > 0)
        return `how the server responds to a preflight, which it would send for ${extra.join(', ')}`;
    }
    if (preflight !== null && request.status === null && request.requestHeaders !== null) {
      const headerNames = preflightHeaderNames(preflight);
      const profile = browserProfiles[browser];
      const safe = headerNames.every((name) =>
        isSafelistedHeader(name, get(request.requestHeaders, name) ?? '', profile),
      );
      if (safe && headerNames.length > 0 && isSafelistedMethod(request.method)) {
        return 'how the server responds to the request, which it would send without a preflight';
      }
    }
  }
  return null;
}
