// A call as the extension reports it, judged again outside the browser: what the engine says of it beyond the report.

import { browserProfiles } from '../../src/fetch/browser-profiles.ts';
import type { FailureCode } from '../../src/fetch/failure.ts';
import type { BrowserName } from '../../src/fetch/model.ts';
import { originOf } from '../../src/fetch/origin.ts';
import { remainingFailures } from '../../src/fixes/remaining-failures.ts';
import type { Call, Exchange, Hop } from '../../src/network/call.ts';
import type { ReportCall } from '../../src/report.ts';
import { judge } from '../../src/verdict/judge.ts';

export interface Announced {
  /** The report's own code, found again. */
  readonly code: FailureCode | null;
  readonly next: readonly FailureCode[];
  /** Does anything come behind them that was not seen? */
  readonly more: boolean;
}

/** What is said to come after the fault that stopped the call. */
export function announced(reported: ReportCall, browser: BrowserName): Announced {
  const call = callAgain(reported, browser);
  const verdict = judge(call, browser);
  const { faults, unseen } = remainingFailures(call, verdict, browser);
  return { code: verdict.code, next: faults.map(({ code }) => code), more: unseen !== null };
}

type Reported = ReportCall['exchanges'][number];

function callAgain(reported: ReportCall, browser: BrowserName): Call {
  const { id, url, method, type, origin, document, frameId, exchanges, preflight } = reported;
  const [refused = null] = browserProfiles[browser].refusalErrors;
  const never = {
    url,
    method,
    status: null,
    error: refused,
    fromCache: false,
    requestHeaders: [],
    responseHeaders: [],
  };
  const requests = exchanges.length === 0 ? [{ ...never, requestHeaders: null }] : exchanges;
  const hops = requests.map((request, index): Hop => {
    const asked = index === 0 && preflight !== null ? exchange(`${id}p`, preflight, 'completed') : null;
    const last = index === requests.length - 1;
    const state = last ? (request.error === null ? 'completed' : 'failed') : 'redirected';
    return { preflight: asked, request: exchange(id, request, state) };
  });
  return {
    id,
    tabId: 1,
    frameId,
    documentId: 'document',
    documentUrl: document,
    initiator: originOf(document ?? '') ?? origin,
    type,
    page: 1,
    hops,
    timing: null,
    asker: null,
  };
}

type Told = Omit<Reported, 'requestHeaders'> & { readonly requestHeaders: Reported['requestHeaders'] | null };

function exchange(requestId: string, told: Told, state: Exchange['state']): Exchange {
  const responseHeaders = told.status === null ? null : told.responseHeaders;
  return { ...told, requestId, responseHeaders, startedAt: 0, endedAt: 1, judgedHeaders: null, ip: null, state };
}
