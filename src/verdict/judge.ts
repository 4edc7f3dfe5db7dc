// Call → Verdict. What the browser decided is known from how the request ended; the checks say why. Where the
// credentials mode cannot be seen, both are judged and the browser's decision chooses.

import { browserProfiles } from '../fetch/browser-profiles.ts';
import type { Check, CheckId } from '../fetch/check.ts';
import type { Failure, Place, Stage } from '../fetch/failure.ts';
import { get, values } from '../fetch/header-list.ts';
import { ACAO } from '../fetch/header-names.ts';
import type { BrowserName, CredentialsMode } from '../fetch/model.ts';
import { orb } from '../fetch/opaque-response-blocking.ts';
import { isAt, isHttp } from '../fetch/origin.ts';
import { redirectLocation } from '../fetch/redirect.ts';
import type { Call, Exchange } from '../network/call.ts';
import { isOver, lastHop } from '../network/exchange.ts';
import { assumedCredentials, kindOf, mayAbortItself, modeOf, observedCredentials } from './classify.ts';
import { browserCode, consoleMessage, consoleParameter } from './console-line/console-line.ts';
import { errorFailure } from './errors.ts';
import { type Trace, trace } from './trace.ts';
import type { Credentials, Outcome, Verdict } from './verdict.ts';
import { handshakeEnd } from './websocket-handshake.ts';

const verdicts: { readonly [browser in BrowserName]: WeakMap<Call, Verdict> } = {
  chromium: new WeakMap(),
  firefox: new WeakMap(),
};

/** Pure; remembered for each Call object and browser, since calls are replaced and never changed. */
export function judge(call: Call, browser: BrowserName): Verdict {
  const known = verdicts[browser].get(call);
  if (known !== undefined) return known;
  const verdict = decide(call, browser);
  verdicts[browser].set(call, verdict);
  return verdict;
}

/** What the browser decided, as far as the events tell. */
type Decision =
  | { readonly is: 'passed' | 'refused' | 'pending' | 'arriving' | 'unknown' }
  | { readonly is: 'aborted'; readonly place: Place; readonly error: string }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'doubtful'; readonly failure: Failure | null; readonly missing: string };

function decide(call: Call, browser: BrowserName): Verdict {
  const decision =
    stopped(call) ?? (modeOf(call) === 'websocket' ? handshakeEnd(call, browser) : decisionOf(call, browser));
  const seen = observedCredentials(call, browser);
  if (decision.is === 'aborted') {
    return finish(call, browser, {
      outcome: 'aborted',
      failure: { ...decision.place, code: 'aborted', error: decision.error },
      seen,
    });
  }
  if (decision.is === 'failed') return failed(call, browser, decision.failure, seen);
  if (decision.is === 'doubtful') {
    const { failure, missing } = decision;
    return finish(call, browser, { outcome: 'undetermined', failure, seen, missing });
  }
  const mode = modeOf(call);
  if (mode !== 'cors' && mode !== null) return withoutCors(call, browser, decision, mode === 'no-cors', seen);
  if (decision.is === 'pending') return finish(call, browser, { outcome: 'pending', failure: null, seen });
  if (decision.is === 'arriving') return arriving(call, browser, seen);
  return withCors(call, browser, decision.is, seen);
}

/** From a file without the ends: an answer is judged by the rules; where none came, only a failed preflight says why. */
function decisionOfRecorded(call: Call): Decision {
  const { request } = lastHop(call);
  return { is: request.status === null || redirectOf(request) !== null ? 'refused' : 'unknown' };
}

/** The page's own policy has the first word, and the page tells it; null: it said nothing. */
function stopped({ policy, hops, initiator }: Call): Decision | null {
  if (policy === undefined) return null;
  const error = hops.at(-1)?.request.error ?? '';
  const crossed = hops.some(({ request }) => request.status !== null && !isAt(initiator, request.url));
  return { is: 'failed', failure: { leg: 'request', hop: hops.length - 1, code: 'csp', error, list: policy, crossed } };
}

function decisionOf(call: Call, browser: BrowserName): Decision {
  if (call.recorded !== undefined) return decisionOfRecorded(call);
  const profile = browserProfiles[browser];
  const hop = call.hops.length - 1;
  const { request, preflight } = lastHop(call);
  const { error } = request;
  const aborted = error !== null && profile.abortErrors.has(error);
  const refused = error !== null && profile.refusalErrors.has(error);
  const location = redirectOf(request);
  // Redirect mode `error` and `manual` end as if aborted in Chromium, as if completed in Firefox (measured).
  if (location !== null && (aborted || refused || request.state === 'completed')) return { is: 'refused' };
  const answered = request.status !== null && location === null;
  if (answered && brokenOff(call, browser)) {
    return { is: 'aborted', place: { leg: 'request', hop }, error: error ?? call.asker?.error ?? '' };
  }
  if (answered && (aborted || refused) && mayAbortItself(call)) {
    const given = gaveUp(call, browser, aborted);
    if (given !== null) return { is: given };
  }
  // To a scheme that is not HTTP(S) either no further event comes at all, or an error of many names (measured).
  if (location !== null && !isHttp(location)) return { is: 'refused' };
  if (refused) {
    // Firefox says the real error on the preflight only (measured).
    const first = preflight?.error ?? null;
    if (preflight !== null && preflight.status === null && first !== null && !profile.refusalErrors.has(first)) {
      return { is: 'failed', failure: networkFailure(preflight, true, hop) };
    }
    return { is: 'refused' };
  }
  if (error !== null) {
    const preflightLost = preflight !== null && preflight.status === null;
    const unusable = answered && error === UNUSABLE;
    const foreign = aborted || unusable ? foreignContent(call, hop, error) : null;
    if (foreign !== null) return foreign;
    if (unusable && call.type !== 'xmlhttprequest') return { is: 'unknown' };
    if (aborted) return { is: 'aborted', place: { leg: preflightLost ? 'preflight' : 'request', hop }, error };
    const failure = networkFailure(request, preflightLost, hop);
    // The body broke off after the page had the response.
    const had = call.timing !== null && call.timing > 0 && location === null && failure.code !== 'redirect-limit';
    return had ? { is: 'passed' } : { is: 'failed', failure };
  }
  // Firefox announces what a service worker then answers, and is silent from there (measured).
  if (call.timing !== null && request.state === 'started' && !profile.completedMeansPassed) {
    if (call.timing > 0) return { is: 'passed' };
    const missing = 'what the page’s service worker answered; the call itself did not go over the network';
    return { is: 'doubtful', failure: null, missing };
  }
  if (call.timing !== null && request.state !== 'started') {
    if (call.timing > 0 && !repeated(request)) return { is: 'passed' };
    if (!profile.completedMeansPassed && modeOf(call) === 'cors') return { is: 'refused' };
  }
  if (!isOver(request)) return { is: answered && request.state === 'answered' ? 'arriving' : 'pending' };
  return { is: profile.completedMeansPassed ? 'passed' : 'unknown' };
}

/**
 * Did the page stop reading a response that it had? Chromium then says the same as of a refusal, or even that the request is
 * complete (measured); DevTools knows better.
 */
function brokenOff(call: Call, browser: BrowserName): boolean {
  const profile = browserProfiles[browser];
  if (!profile.completedMeansPassed || call.type !== 'xmlhttprequest' || mayAbortItself(call)) return false;
  const { error, state, responseHeaders, method, status } = lastHop(call).request;
  const said = call.asker?.error ?? null;
  const stopped = said !== null && profile.abortErrors.has(said);
  if (state === 'completed') {
    // Of a response without a body DevTools says so though the page has it (measured).
    const length = Number(get(responseHeaders, 'Content-Length') ?? 0);
    return stopped && method !== 'HEAD' && status !== 204 && length > 0;
  }
  return stopped && error !== null && profile.refusalErrors.has(error);
}

/**
 * The headers are there and the body is still coming, perhaps for as long as the page lives (EventSource, a stream). A refusal
 * would have ended it by now: where a check passes, the page is reading.
 */
function arriving(call: Call, browser: BrowserName, seen: Credentials): Verdict {
  const passing = possibleModes(seen)
    .map((each) => trace(call, each, browser))
    .find(({ failures }) => failures.length === 0);
  if (passing === undefined) return finish(call, browser, { outcome: 'pending', failure: null, seen });
  return finish(call, browser, { outcome: 'readable', failure: null, seen, trace: passing });
}

/** Firefox's word when a consumer can do nothing with what arrived, as an image with HTML (measured). */
const UNUSABLE = 'NS_ERROR_FAILURE';

/** Firefox calls an answer it kept from an embedding page aborted (measured); Chromium says ERR_BLOCKED_BY_ORB. */
function foreignContent(call: Call, hop: number, error: string): Decision | null {
  const { status, responseHeaders } = lastHop(call).request;
  if (status === null || modeOf(call) !== 'no-cors' || call.type === 'xmlhttprequest') return null;
  const failure: Failure = { leg: 'request', hop, code: 'orb', error };
  switch (orb(responseHeaders ?? [], status)) {
    case 'blocked':
      return { is: 'failed', failure };
    case 'by-content':
      return {
        is: 'doubtful',
        failure,
        missing: 'whether the page gave the load up, or the browser kept the answer from it for what it contains',
      };
    default:
      return null;
  }
}

/**
 * Firefox refuses repeated lines, and yet its resource timing shows the status if all but one of them are empty (measured).
 * Apart they are known only from DevTools.
 */
function repeated({ linesApart, responseHeaders }: Exchange): boolean {
  return linesApart === true && values(responseHeaders, ACAO).length > 1;
}

/** Did the consumer end the load, and not the browser's check? null: nothing says so. */
function gaveUp(call: Call, browser: BrowserName, aborted: boolean): 'passed' | 'unknown' | null {
  const { completedMeansPassed, refusalErrors } = browserProfiles[browser];
  if (aborted) return completedMeansPassed ? 'passed' : 'unknown';
  const said = call.asker?.error ?? null;
  // DevTools tells the two apart, webRequest does not (measured).
  return completedMeansPassed && said !== null && !refusalErrors.has(said) ? 'passed' : null;
}

function answeredFinally(call: Call): boolean {
  const { request } = lastHop(call);
  return request.status !== null && redirectOf(request) === null;
}

/** Where an answer redirects to; null: nowhere. Of the last hop it is a redirect that the browser did not follow. */
function redirectOf({ status, responseHeaders, url }: Exchange): string | null {
  return status === null ? null : redirectLocation(status, responseHeaders ?? [], url);
}

function networkFailure(exchange: Exchange, ofPreflight: boolean, hop: number): Failure {
  const failure = errorFailure(exchange, { leg: ofPreflight ? 'preflight' : 'request', hop });
  return ofPreflight && failure.code === 'network-error'
    ? { leg: 'preflight', hop, code: 'preflight-network', error: failure.error }
    : failure;
}

interface Outline {
  readonly outcome: Outcome;
  readonly failure: Failure | null;
  readonly seen: Credentials;
  readonly trace?: Trace;
  readonly missing?: string;
}

function withoutCors(
  call: Call,
  browser: BrowserName,
  decision: Decision,
  opaque: boolean,
  seen: Credentials,
): Verdict {
  const hop = call.hops.length - 1;
  const { request } = lastHop(call);
  if (decision.is === 'pending') return finish(call, browser, { outcome: 'pending', failure: null, seen });
  if (decision.is === 'refused' && !hadResponse(call, browser)) {
    return stoppedReading(call, browser, seen) ?? unexplained(call, browser, seen);
  }
  const unused = statusFailure(call);
  if (unused !== null && decision.is !== 'arriving') return failed(call, browser, unused, seen);
  if (!opaque) return finish(call, browser, { outcome: 'readable', failure: null, seen });
  // Opaque Response Blocking looks into bodies, and most of what it refuses is asked for by elements.
  const policy = get(request.responseHeaders, 'Cross-Origin-Resource-Policy') ?? 'cross-origin';
  if (call.recorded !== undefined && (call.type !== 'xmlhttprequest' || policy !== 'cross-origin')) {
    const missing =
      'whether another protection, such as Cross-Origin-Resource-Policy, kept the answer from the page; the file does not say';
    return finish(call, browser, { outcome: 'undetermined', failure: null, seen, missing });
  }
  // For an image or a script an opaque response is the ordinary case; for fetch() it means that nothing can be read.
  const failure: Failure | null =
    call.type === 'xmlhttprequest' ? { leg: 'request', hop, code: 'ok-opaque', status: request.status } : null;
  return finish(call, browser, { outcome: 'opaque', failure, seen });
}

/** Where it cannot be seen, either. */
function possibleModes({ mode }: Credentials): readonly CredentialsMode[] {
  return mode === 'unknown' ? ['not-include', 'include'] : [mode];
}

function withCors(
  call: Call,
  browser: BrowserName,
  decision: 'passed' | 'refused' | 'unknown',
  seen: Credentials,
): Verdict {
  const modes = possibleModes(seen);
  const traces = modes.map((mode) => trace(call, mode, browser));
  // Where the consumer may have ended the load itself, no refusal is proven that would tell the credentials.
  const doubtful =
    decision === 'refused' &&
    seen.mode === 'unknown' &&
    (call.recorded !== undefined ||
      (browserProfiles[browser].completedMeansPassed &&
        mayAbortItself(call) &&
        lastHop(call).request.status !== null &&
        (call.asker?.error ?? null) === null));
  const fits = traces.filter(
    ({ failures }) => decision === 'unknown' || failures.length > 0 === (decision === 'refused'),
  );
  const [first] = fits;
  // Only with credentials would it have been refused, and nothing but the refusal speaks for credentials. The check is made as
  // soon as the headers are there: what ended this much later may as well be a response that the page stopped reading.
  if (decision === 'refused' && first !== undefined && fits.length < traces.length && endedLate(call, browser)) {
    return unexplained(call, browser, seen);
  }
  const ended = decision === 'refused' && mayAbortItself(call) && answeredFinally(call);
  // Every check passes, with credentials or without: it was the consumer that ended the load, as EventSource.close() does.
  if (first === undefined && ended) return withCors(call, browser, 'passed', seen);
  if (doubtful && fits.length < traces.length) return unexplained(call, browser, seen);
  if (first === undefined) {
    if (decision === 'refused') return stoppedReading(call, browser, seen) ?? unexplained(call, browser, seen);
    return passedAnyway(call, browser, modes, seen);
  }
  const unused = first.failures.length === 0 && decision !== 'refused' ? statusFailure(call) : null;
  if (unused !== null) return failed(call, browser, unused, seen);
  const [failure = null] = first.failures;
  const agreed = fits.every(({ failures: [other = null] }) => same(failure, other));
  if (decision === 'unknown' && !agreed && fits.some(({ failures }) => failures.length === 0)) {
    return finish(call, browser, {
      outcome: 'undetermined',
      failure: null,
      seen,
      missing:
        'whether the request was made with credentials; with them the answer would be refused, without them it would pass',
    });
  }
  const credentials = fits.length === 1 && modes.length === 2 ? inferred(first.credentials) : seen;
  return finish(call, browser, {
    outcome: failure === null ? 'readable' : refusedAs(failure),
    failure,
    seen: credentials,
    trace: first,
    // Refused either way, and what is wrong without credentials is wrong with them too: only what the browser names
    // first may be something else.
    ...(agreed
      ? {}
      : {
          missing:
            'whether the call was made with credentials; if it was, the browser names another of these faults first',
        }),
  });
}

/** A page uses no script and no stylesheet that comes with an error, whatever CORS says (measured in both browsers). */
function statusFailure(call: Call): Failure | null {
  const { status } = lastHop(call).request;
  if ((call.type !== 'script' && call.type !== 'stylesheet') || status === null || status < 400) return null;
  return { leg: 'request', hop: call.hops.length - 1, code: 'http-status', status };
}

// A scheme the network stack itself refuses is no CORS error (measured: data: is, ftp: is not).
function refusedAs(failure: Failure): Outcome {
  if (failure.code === 'preflight-network') return 'failed';
  return failure.code === 'redirect-scheme' && failure.error !== null ? 'failed' : 'blocked';
}

/** Busy browsers tell of a refusal hundreds of milliseconds late (measured with a thousand calls at once). */
const LATE_MS = 1000;

function endedLate(call: Call, browser: BrowserName): boolean {
  const { answeredAt, endedAt } = lastHop(call).request;
  if (answeredAt === undefined || endedAt === null || call.asker !== null) return false;
  return browserProfiles[browser].completedMeansPassed && endedAt - answeredAt > LATE_MS;
}

function inferred(mode: CredentialsMode): Credentials {
  return {
    mode,
    how: 'inferred',
    why:
      mode === 'include'
        ? 'inferred: without credentials the browser would have let this answer pass'
        : 'inferred: with credentials the browser would have refused this answer',
  };
}

function same(a: Failure | null, b: Failure | null): boolean {
  return a?.code === b?.code && a?.leg === b?.leg && a?.hop === b?.hop;
}

/** The page could read it although the server's own headers forbid it: something rewrote them on the way. */
function passedAnyway(call: Call, browser: BrowserName, modes: readonly CredentialsMode[], seen: Credentials): Verdict {
  const rewritten = modes.map((mode) => trace(call, mode, browser, true)).find(({ failures }) => failures.length === 0);
  return finish(call, browser, {
    outcome: 'readable',
    failure: null,
    seen,
    ...(rewritten === undefined ? {} : { trace: rewritten }),
  });
}

/** Did an element without CORS get its response, and end the load itself? Nothing but its consumer could refuse it then. */
function hadResponse(call: Call, browser: BrowserName): boolean {
  return (
    browserProfiles[browser].completedMeansPassed &&
    call.recorded === undefined &&
    mayAbortItself(call) &&
    answeredFinally(call)
  );
}

/**
 * A response that the page stopped reading ends as a refused one does (measured, with fetch and AbortController). Where every
 * check passes, whatever the credentials, it was no check; the rule that speaks of it stays likely.
 */
function stoppedReading(call: Call, browser: BrowserName, seen: Credentials): Verdict | null {
  const { error, state } = lastHop(call).request;
  if (call.recorded !== undefined || call.type !== 'xmlhttprequest' || !answeredFinally(call)) return null;
  // In Firefox the request may be complete as well, and the page has nothing of it.
  const nothing = !browserProfiles[browser].completedMeansPassed && state === 'completed' && call.timing === 0;
  const ended = error !== null || nothing;
  if (!ended) return null;
  const failure: Failure = { code: 'aborted', error: error ?? '', leg: 'request', hop: call.hops.length - 1 };
  return finish(call, browser, {
    outcome: 'aborted',
    failure,
    seen,
    trace: trace(call, assumedCredentials(seen), browser),
  });
}

/** Refused, but every check passes: never a guess. */
function unexplained(call: Call, browser: BrowserName, seen: Credentials): Verdict {
  const hop = call.hops.length - 1;
  const { request } = lastHop(call);
  const place: Place = { leg: 'request', hop };
  const location = redirectOf(request);
  if (call.recorded !== undefined && request.status === null) {
    const missing = 'why no answer arrived; the file does not say';
    return finish(call, browser, { outcome: 'undetermined', failure: null, seen, missing });
  }
  if (location === null || request.status === null) {
    return finish(call, browser, {
      outcome: 'undetermined',
      failure: { code: 'unknown-blocked', error: request.error ?? '', ...place },
      seen,
      missing:
        'the rule that failed; every check CORScope can make passes, and the browser gives extensions no reason. A page that stops reading a response ends like this as well',
    });
  }
  const traced = trace(call, 'not-include', browser);
  // https://fetch.spec.whatwg.org/#http-redirect-fetch step 7: twenty redirects, and no more.
  if (call.hops.length > 20) {
    const failure: Failure = { code: 'redirect-limit', error: request.error ?? '', ...place };
    return finish(call, browser, { outcome: 'failed', failure, seen, trace: traced });
  }
  return redirectMode(
    call,
    browser,
    { code: 'redirect-mode-error', status: request.status, location, ...place },
    seen,
    traced,
  );
}

/** Only DevTools tells `error` (the call fails) from `manual` (the page gets an opaque redirect), and only Chromium's. */
function redirectMode(call: Call, browser: BrowserName, failure: Failure, seen: Credentials, traced: Trace): Verdict {
  if (call.asker !== null && browserProfiles[browser].completedMeansPassed) {
    if (call.asker.error === null) {
      return finish(call, browser, { outcome: 'opaque', failure: null, seen, trace: traced });
    }
    return finish(call, browser, { outcome: 'failed', failure, seen, trace: traced });
  }
  return finish(call, browser, {
    outcome: 'undetermined',
    failure,
    seen,
    trace: traced,
    missing:
      "the call's redirect mode; with redirect: 'error' it failed, with 'manual' the page got an opaque redirect; the page's Content-Security-Policy may refuse a redirect as well",
  });
}

function failed(call: Call, browser: BrowserName, failure: Failure, seen: Credentials): Verdict {
  // Local Network Access is reported as a CORS error by Chromium, and by it alone.
  const named = failure.code === 'lna-permission-denied' && browser === 'chromium' && modeOf(call) !== 'websocket';
  const outcome: Outcome = named ? 'blocked' : 'failed';
  const partial = trace(call, assumedCredentials(seen), browser);
  const checks: Check[] = [...partial.checks, neighbour(call, failure)];
  return finish(call, browser, { outcome, failure, seen, trace: { ...partial, checks, failures: [failure] } });
}

function neighbour(call: Call, failure: Failure): Check {
  const hop = call.hops[failure.hop] ?? lastHop(call);
  const exchange = failure.leg === 'preflight' && hop.preflight !== null ? hop.preflight : hop.request;
  if (failure.code === 'http-status') {
    const { leg, hop: at, status } = failure;
    return { leg, hop: at, id: 'file-status', passed: false, header: null, wanted: 'below 400', found: String(status) };
  }
  return {
    leg: failure.leg,
    hop: failure.hop,
    id: exchange.status === null ? 'request-answered' : 'neighbour',
    passed: false,
    header: null,
    wanted: exchange.status === null ? 'an answer' : 'no other policy in the way',
    found: exchange.error,
  };
}

function finish(call: Call, browser: BrowserName, outline: Outline): Verdict {
  const { outcome, failure, seen, trace: traced } = outline;
  const shown = traced ?? trace(call, assumedCredentials(seen), browser);
  const isError = outcome === 'blocked' || outcome === 'failed';
  // Of a WebSocket neither browser says a word about CORS, and of a file by another program no browser said any.
  const other = call.recorded === 'other';
  const spoken = isError && !other && modeOf(call) !== 'websocket' ? failure : null;
  return {
    outcome,
    kind: kindOf(call, browser),
    failure,
    code: failure?.code ?? null,
    stage: failure === null ? null : stageOf(call, failure),
    parameter: failure === null ? null : consoleParameter(failure, browser),
    credentials: seen,
    browserCode: spoken === null ? null : browserCode(spoken, browser),
    message: spoken === null ? null : consoleMessage(call, spoken, browser),
    checks: mode(call) ? shown.checks : shown.checks.filter(({ id }) => isError && NOT_CORS.has(id)),
    alsoFails: outcome === 'blocked' ? shown.failures.filter((other) => other !== failure) : [],
    origin: shown.origin,
    missing: outline.missing ?? (other ? NOT_TOLD : null),
  };
}

const NOT_TOLD = 'what the page’s browser decided; the file was not written by it, and this is what Chrome’s rules say';

const NOT_CORS: ReadonlySet<CheckId> = new Set(['request-answered', 'file-status', 'neighbour']);

// Outside mode cors no check of the protocol was carried out, so none is shown, passed or failed.
function mode(call: Call): boolean {
  const found = modeOf(call);
  return found === 'cors' || found === null;
}

function stageOf(call: Call, failure: Failure): Stage | null {
  switch (failure.code) {
    case 'ok-opaque':
      return null;
    case 'network-error':
      return 'network';
    case 'aborted':
      return failure.leg === 'preflight' ? 'preflight' : 'network';
    case 'lna-permission-denied':
    case 'corp':
    case 'coep':
    case 'orb':
    case 'csp':
    case 'mime-nosniff':
    case 'http-status':
    case 'blocked-by-extension':
    case 'blocked-by-admin':
    case 'tracking-protection':
    case 'websocket-status':
    case 'websocket-redirect':
    case 'websocket-answer':
      return 'neighbour';
    case 'unknown-blocked':
    case 'websocket-failed':
      return null;
    case 'redirect-userinfo':
    case 'redirect-scheme':
    case 'redirect-limit':
    case 'redirect-mode-error':
      return 'redirect';
    default:
      break;
  }
  if (failure.leg === 'preflight') return 'preflight';
  const { request } = call.hops[failure.hop] ?? lastHop(call);
  return redirectOf(request) === null ? 'response' : 'redirect';
}
