// Call → Verdict. What the browser decided is known from how the request ended; the checks say why. Where the
// credentials mode cannot be seen, both are judged and the browser's decision chooses.

import { browserProfiles } from '../fetch/browser-profiles.ts';
import type { Check, CheckId } from '../fetch/check.ts';
import type { Failure, Place, Stage } from '../fetch/failure.ts';
import { get } from '../fetch/header-list.ts';
import type { CredentialsMode, Engine } from '../fetch/model.ts';
import { orb } from '../fetch/opaque-response-blocking.ts';
import { refusedAs } from '../fetch/redirect.ts';
import type { Call } from '../network/call.ts';
import { lastHop } from '../network/exchange.ts';
import { assumedCredentials, kindOf, mayAbortItself, modeOf, observedCredentials } from './classify.ts';
import { consoleParameter, printedLine } from './console-line/console-line.ts';
import { answeredFinally, type Decision, decisionOf, redirectOf, stopped } from './decision.ts';
import { rewrittenHeaders } from './rewritten-headers.ts';
import { type Trace, trace } from './trace.ts';
import type { Credentials, Outcome, Verdict } from './verdict.ts';
import { handshakeEnd } from './websocket-handshake.ts';

const verdicts: { readonly [engine in Engine]: WeakMap<Call, Verdict> } = {
  chromium: new WeakMap(),
  firefox: new WeakMap(),
  webkit: new WeakMap(),
};

/** Pure; remembered for each Call object and browser, since calls are replaced and never changed. */
export function judge(call: Call, browser: Engine): Verdict {
  const known = verdicts[browser].get(call);
  if (known !== undefined) return known;
  const verdict = decide(call, browser);
  verdicts[browser].set(call, verdict);
  return verdict;
}

function decide(call: Call, browser: Engine): Verdict {
  const decision =
    stopped(call) ?? (modeOf(call) === 'websocket' ? handshakeEnd(call, browser) : decisionOf(call, browser));
  const credentials = observedCredentials(call, browser);
  if (decision.kind === 'aborted') {
    return finish(call, browser, {
      outcome: 'aborted',
      failure: { ...decision.place, code: 'aborted', error: decision.error },
      credentials,
    });
  }
  if (decision.kind === 'failed') return failed(call, browser, decision.failure, credentials);
  if (decision.kind === 'doubtful') {
    const { failure, missing } = decision;
    return finish(call, browser, { outcome: 'undetermined', failure, credentials, missing });
  }
  const mode = modeOf(call);
  if (mode !== 'cors' && mode !== null) return withoutCors(call, browser, decision, mode === 'no-cors', credentials);
  if (decision.kind === 'pending') return finish(call, browser, { outcome: 'pending', failure: null, credentials });
  if (decision.kind === 'arriving') return arriving(call, browser, credentials);
  return withCors(call, browser, decision.kind, credentials);
}

/**
 * The headers are there and the body is still coming, perhaps for as long as the page lives (EventSource, a stream). A refusal
 * would have ended it by now: where a check passes, the page is reading.
 */
function arriving(call: Call, browser: Engine, credentials: Credentials): Verdict {
  const passing = possibleModes(credentials)
    .map((each) => trace(call, each, browser))
    .find(({ failures }) => failures.length === 0);
  if (passing === undefined) return finish(call, browser, { outcome: 'pending', failure: null, credentials });
  return finish(call, browser, { outcome: 'readable', failure: null, credentials, trace: passing });
}

interface Outline {
  readonly outcome: Outcome;
  readonly failure: Failure | null;
  readonly credentials: Credentials;
  readonly trace?: Trace;
  /** What else it may have been, under the other credentials mode; null: nothing failed then. */
  readonly others?: readonly (Failure | null)[];
  readonly missing?: string;
}

function withoutCors(
  call: Call,
  browser: Engine,
  decision: Decision,
  opaque: boolean,
  credentials: Credentials,
): Verdict {
  const hop = call.hops.length - 1;
  const { request } = lastHop(call);
  if (decision.kind === 'pending') return finish(call, browser, { outcome: 'pending', failure: null, credentials });
  if (decision.kind === 'refused' && !hadResponse(call, browser)) {
    return stoppedReading(call, browser, credentials) ?? unexplained(call, browser, credentials);
  }
  const unused = statusFailure(call);
  if (unused !== null && decision.kind !== 'arriving') return failed(call, browser, unused, credentials);
  if (!opaque) return finish(call, browser, { outcome: 'readable', failure: null, credentials });
  // Opaque Response Blocking looks into bodies, and most of what it refuses is asked for by elements.
  const policy = get(request.responseHeaders, 'Cross-Origin-Resource-Policy') ?? 'cross-origin';
  const kept = orb(request.responseHeaders ?? [], request.status ?? 0) !== 'allowed';
  if (call.recorded !== undefined && (policy !== 'cross-origin' || (kept && call.type !== 'xmlhttprequest'))) {
    const missing =
      'whether another protection, such as Cross-Origin-Resource-Policy, kept the response from the page; the file does not say';
    return finish(call, browser, { outcome: 'undetermined', failure: null, credentials, missing });
  }
  // For an image or a script an opaque response is the ordinary case; for fetch() it means that nothing can be read.
  const failure: Failure | null =
    call.type === 'xmlhttprequest' ? { leg: 'request', hop, code: 'ok-opaque', status: request.status } : null;
  return finish(call, browser, { outcome: 'opaque', failure, credentials });
}

/** Where it cannot be seen, either; the likelier one first. */
function possibleModes(credentials: Credentials): readonly CredentialsMode[] {
  const assumed = assumedCredentials(credentials);
  if (credentials.mode !== 'unknown') return [assumed];
  return [assumed, assumed === 'include' ? 'not-include' : 'include'];
}

function withCors(
  call: Call,
  browser: Engine,
  decision: 'passed' | 'refused' | 'unknown',
  credentials: Credentials,
): Verdict {
  const modes = possibleModes(credentials);
  const traces = modes.map((mode) => trace(call, mode, browser));
  // Where the consumer may have ended the load itself, no refusal is proven that would tell the credentials.
  const doubtful =
    decision === 'refused' &&
    credentials.mode === 'unknown' &&
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
    return unexplained(call, browser, credentials);
  }
  const ended = decision === 'refused' && mayAbortItself(call) && answeredFinally(call);
  // Every check passes, with credentials or without: it was the consumer that ended the load, as EventSource.close() does.
  if (first === undefined && ended) return withCors(call, browser, 'passed', credentials);
  if (doubtful && fits.length < traces.length) return unexplained(call, browser, credentials);
  if (first === undefined) {
    if (decision === 'refused')
      return stoppedReading(call, browser, credentials) ?? unexplained(call, browser, credentials);
    // An element that the mode is not known of, and that has its file although no check passes, asked without CORS.
    if (modeOf(call) === null && call.type !== 'xmlhttprequest' && rewrittenHeaders(call).length === 0) {
      return finish(call, browser, { outcome: 'opaque', failure: null, credentials });
    }
    return passedAnyway(call, browser, modes, credentials);
  }
  if (decision === 'unknown' && modeOf(call) === null && first.failures.length > 0) {
    const missing = 'whether the request was made with CORS: without it the page gets an opaque response, with it none';
    return finish(call, browser, { outcome: 'undetermined', failure: null, credentials, missing });
  }
  const unused = first.failures.length === 0 && decision !== 'refused' ? statusFailure(call) : null;
  if (unused !== null) return failed(call, browser, unused, credentials);
  const [failure = null] = first.failures;
  const agreed = fits.every(({ failures: [other = null] }) => same(failure, other));
  if (decision === 'unknown' && !agreed && fits.some(({ failures }) => failures.length === 0)) {
    return finish(call, browser, {
      outcome: 'undetermined',
      failure: null,
      credentials,
      others: fits.map(({ failures: [each = null] }) => each),
      missing:
        'whether the request was made with credentials; with them the response would be refused, without them it would pass',
    });
  }
  const proven = fits.length === 1 && modes.length === 2 ? inferred(first.credentials) : credentials;
  return finish(call, browser, {
    outcome: failure === null ? 'readable' : refusedAs(failure, browser),
    failure,
    credentials: proven,
    trace: first,
    // Refused either way, and what is wrong without credentials is wrong with them too: only what the browser names
    // first may be something else.
    ...(agreed
      ? {}
      : {
          others: fits.slice(1).map(({ failures: [each = null] }) => each),
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

/** Busy browsers tell of a refusal hundreds of milliseconds late (measured with a thousand calls at once). */
const LATE_MS = 1000;

function endedLate(call: Call, browser: Engine): boolean {
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
        ? 'inferred: without credentials the browser would have let this response pass'
        : 'inferred: with credentials the browser would have refused this response',
  };
}

function same(a: Failure | null, b: Failure | null): boolean {
  return a?.code === b?.code && a?.leg === b?.leg && a?.hop === b?.hop;
}

/** The page could read it although the server's own headers forbid it: something rewrote them on the way. */
function passedAnyway(
  call: Call,
  browser: Engine,
  modes: readonly CredentialsMode[],
  credentials: Credentials,
): Verdict {
  const rewritten = modes.map((mode) => trace(call, mode, browser, true)).find(({ failures }) => failures.length === 0);
  return finish(call, browser, {
    outcome: 'readable',
    failure: null,
    credentials,
    ...(rewritten === undefined ? {} : { trace: rewritten }),
  });
}

/** Did an element without CORS get its response, and end the load itself? Nothing but its consumer could refuse it then. */
function hadResponse(call: Call, browser: Engine): boolean {
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
function stoppedReading(call: Call, browser: Engine, credentials: Credentials): Verdict | null {
  const { error, state } = lastHop(call).request;
  if (call.recorded !== undefined || call.type !== 'xmlhttprequest' || !answeredFinally(call)) return null;
  // DevTools names an abort as such (measured).
  const devtoolsError = call.asker?.error ?? null;
  if (devtoolsError !== null && !browserProfiles[browser].abortErrors.has(devtoolsError)) return null;
  // In Firefox the request may be complete as well, and the page has nothing of it.
  const nothing = !browserProfiles[browser].completedMeansPassed && state === 'completed' && call.timing === 0;
  const ended = error !== null || nothing;
  if (!ended) return null;
  const failure: Failure = { code: 'aborted', error: error ?? '', leg: 'request', hop: call.hops.length - 1 };
  return finish(call, browser, {
    outcome: 'aborted',
    failure,
    credentials,
    trace: trace(call, assumedCredentials(credentials), browser),
  });
}

/** Refused, but every check passes: never a guess. */
function unexplained(call: Call, browser: Engine, credentials: Credentials): Verdict {
  const hop = call.hops.length - 1;
  const { request } = lastHop(call);
  const place: Place = { leg: 'request', hop };
  const location = redirectOf(request);
  if (call.recorded !== undefined && request.status === null) {
    const missing = 'why no response arrived; the file does not say';
    return finish(call, browser, { outcome: 'undetermined', failure: null, credentials, missing });
  }
  if (location === null || request.status === null) {
    return finish(call, browser, {
      outcome: 'undetermined',
      failure: { code: 'unknown-blocked', error: request.error ?? '', ...place },
      credentials,
      missing:
        'the rule that failed; every check CORScope can make passes, and the browser gives extensions no reason. A page that stops reading a response ends like this as well',
    });
  }
  const traced = trace(call, 'not-include', browser);
  // https://fetch.spec.whatwg.org/#http-redirect-fetch step 7: twenty redirects, and no more.
  if (call.hops.length > 20) {
    const failure: Failure = { code: 'redirect-limit', error: request.error ?? '', ...place };
    return finish(call, browser, { outcome: 'failed', failure, credentials, trace: traced });
  }
  return redirectMode(
    call,
    browser,
    { code: 'redirect-mode-error', status: request.status, location, ...place },
    credentials,
    traced,
  );
}

/** Only a watched page and DevTools tell `error` (the call fails) from `manual` (the page gets an opaque redirect), and only Chromium's. */
function redirectMode(call: Call, browser: Engine, failure: Failure, credentials: Credentials, traced: Trace): Verdict {
  if (call.redirect !== undefined) {
    if (call.redirect === 'error')
      return finish(call, browser, { outcome: 'failed', failure, credentials, trace: traced });
    return finish(call, browser, { outcome: 'opaque', failure: null, credentials, trace: traced });
  }
  if (call.asker !== null && browserProfiles[browser].completedMeansPassed) {
    if (call.asker.error === null) {
      return finish(call, browser, { outcome: 'opaque', failure: null, credentials, trace: traced });
    }
    return finish(call, browser, { outcome: 'failed', failure, credentials, trace: traced });
  }
  return finish(call, browser, {
    outcome: 'undetermined',
    failure,
    credentials,
    trace: traced,
    missing:
      "the call's redirect mode; with redirect: 'error' it failed, with 'manual' the page got an opaque redirect; the page's Content-Security-Policy may refuse a redirect as well",
  });
}

function failed(call: Call, browser: Engine, failure: Failure, credentials: Credentials): Verdict {
  // Local Network Access is reported as a CORS error by Chromium, and by it alone.
  const named = failure.code === 'lna-permission-denied' && browser === 'chromium' && modeOf(call) !== 'websocket';
  const outcome: Outcome = named ? 'blocked' : 'failed';
  const partial = trace(call, assumedCredentials(credentials), browser);
  const checks: Check[] = [...partial.checks, neighbour(call, failure)];
  return finish(call, browser, {
    outcome,
    failure,
    credentials,
    trace: { ...partial, checks, failures: [failure] },
  });
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
    wanted: exchange.status === null ? 'a response' : 'no other policy in the way',
    found: exchange.error,
  };
}

function finish(call: Call, browser: Engine, outline: Outline): Verdict {
  const { outcome, failure, credentials, trace: traced } = outline;
  const shown = traced ?? trace(call, assumedCredentials(credentials), browser);
  const isError = outcome === 'blocked' || outcome === 'failed';
  // Of a WebSocket neither browser says a word about CORS, and of a file by another program no browser said any.
  const other = call.recorded === 'other';
  const spoken = isError && !other && modeOf(call) !== 'websocket' ? failure : null;
  const line = printedLine(call, spoken, browser);
  return {
    outcome,
    kind: kindOf(call, browser),
    failure,
    code: failure?.code ?? null,
    stage: failure === null ? null : stageOf(call, failure),
    parameter: failure === null ? null : consoleParameter(failure, browser),
    credentials,
    browserCode: line.browserCode,
    message: line.message,
    alternatives: other ? [] : (outline.others ?? []).map((each) => printedLine(call, each, browser)),
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
    case 'mixed-content':
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
