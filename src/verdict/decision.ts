// What the browser decided about a call, as far as the events tell: passed, refused, failed, or not known.
import { browserProfiles } from '../fetch/browser-profiles.ts';
import type { Failure, Place } from '../fetch/failure.ts';
import { get, has, values } from '../fetch/header-list.ts';
import { ACAO } from '../fetch/header-names.ts';
import type { Engine } from '../fetch/model.ts';
import { orb } from '../fetch/opaque-response-blocking.ts';
import { isAt, isHttp, isTrustworthy } from '../fetch/origin.ts';
import { redirectLocation } from '../fetch/redirect.ts';
import type { Call, Exchange } from '../network/call.ts';
import { isOver, lastHop } from '../network/exchange.ts';
import { mayAbortItself, modeOf } from './classify.ts';
import { errorFailure } from './errors.ts';

/** What the browser decided, as far as the events tell. */
export type Decision =
  | { readonly kind: 'passed' | 'refused' | 'pending' | 'arriving' | 'unknown' }
  | { readonly kind: 'aborted'; readonly place: Place; readonly error: string }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'doubtful'; readonly failure: Failure | null; readonly missing: string };

/** From a file without the ends: an answer is judged by the rules; where none came, only a failed preflight says why. */
function decisionOfRecorded(call: Call): Decision {
  const { request } = lastHop(call);
  const mixed = mixedContent(call);
  if (mixed !== null) return mixed;
  return { kind: request.status === null || redirectOf(request) !== null ? 'refused' : 'unknown' };
}

/** The page's own policy has the first word, and the page tells it; null: it said nothing. */
export function stopped({ policy, hops, initiator }: Call): Decision | null {
  if (policy === undefined) return null;
  const error = hops.at(-1)?.request.error ?? '';
  const crossed = hops.some(({ request }) => request.status !== null && !isAt(initiator, request.url));
  return {
    kind: 'failed',
    failure: { leg: 'request', hop: hops.length - 1, code: 'csp', error, list: policy, crossed },
  };
}

/**
 * Did an https page ask for http? Browsers stop that themselves, without an error: https://w3c.github.io/webappsec-mixed-content/.
 * Extensions get no event for it, but DevTools write it down. Images and media are upgraded instead.
 */
function mixedContent({ initiator, hops, type }: Call): Decision | null {
  const { request, preflight } = hops.at(-1) ?? {};
  const sent = request === undefined || request.status !== null || (preflight ?? null) !== null;
  if (sent || (request.error ?? '') !== '' || request.fromCache || /^(image|media)$/.test(type)) return null;
  if (initiator?.startsWith('https:') !== true || !/^http:/i.test(request.url) || isTrustworthy(request.url))
    return null;
  return { kind: 'failed', failure: { leg: 'request', hop: hops.length - 1, code: 'mixed-content' } };
}

export function decisionOf(call: Call, browser: Engine): Decision {
  if (call.recorded !== undefined) return decisionOfRecorded(call);
  const profile = browserProfiles[browser];
  const hop = call.hops.length - 1;
  const { request, preflight } = lastHop(call);
  const { error } = request;
  const aborted = error !== null && profile.abortErrors.has(error);
  const refused = error !== null && profile.refusalErrors.has(error);
  const location = redirectOf(request);
  // Redirect mode `error` and `manual` end as if aborted in Chromium, as if completed in Firefox (measured).
  if (location !== null && (aborted || refused || request.state === 'completed')) return { kind: 'refused' };
  const answered = request.status !== null && location === null;
  if (answered && brokenOff(call, browser)) {
    return { kind: 'aborted', place: { leg: 'request', hop }, error: error ?? call.asker?.error ?? '' };
  }
  if (answered && (aborted || refused) && mayAbortItself(call)) {
    const given = gaveUp(call, browser, aborted);
    if (given !== null) return { kind: given };
  }
  // Something inside the browser put the redirect there (Chromium says so); what the page got of it is not told.
  if (location !== null && !isHttp(location) && has(request.responseHeaders, 'Non-Authoritative-Reason')) {
    const missing =
      'what the page got: the browser, or an extension in it, put something else in place of the response';
    return { kind: 'doubtful', failure: null, missing };
  }
  // To a scheme that is not HTTP(S) either no further event comes at all, or an error of many names (measured).
  if (location !== null && !isHttp(location)) return { kind: 'refused' };
  if (refused) {
    // Firefox says the real error on the preflight only (measured).
    const first = preflight?.error ?? null;
    if (preflight !== null && preflight.status === null && first !== null && !profile.refusalErrors.has(first)) {
      return { kind: 'failed', failure: networkFailure(preflight, true, hop) };
    }
    return { kind: 'refused' };
  }
  if (error !== null) {
    const preflightLost = preflight !== null && preflight.status === null;
    const unusable = answered && error === UNUSABLE;
    const foreign = aborted || unusable ? foreignContent(call, hop, error) : null;
    if (foreign !== null) return foreign;
    if (unusable && call.type !== 'xmlhttprequest') return { kind: 'unknown' };
    if (aborted) return { kind: 'aborted', place: { leg: preflightLost ? 'preflight' : 'request', hop }, error };
    const failure = networkFailure(request, preflightLost, hop);
    // The body broke off after the page had the response.
    const had = call.timing !== null && call.timing > 0 && location === null && failure.code !== 'redirect-limit';
    return had ? { kind: 'passed' } : { kind: 'failed', failure };
  }
  // Firefox announces what a service worker then answers, and is silent from there (measured).
  if (call.timing !== null && request.state === 'started' && !profile.completedMeansPassed) {
    if (call.timing > 0) return { kind: 'passed' };
    const missing = 'the response of the page’s service worker; the call itself did not go over the network';
    return { kind: 'doubtful', failure: null, missing };
  }
  if (call.timing !== null && request.state !== 'started') {
    if (call.timing > 0 && !repeated(request)) return { kind: 'passed' };
    if (!profile.completedMeansPassed && modeOf(call) === 'cors') return { kind: 'refused' };
  }
  if (isOver(request)) {
    const mixed = mixedContent(call);
    if (mixed !== null) return mixed;
  }
  if (!isOver(request)) return { kind: answered && request.state === 'answered' ? 'arriving' : 'pending' };
  return { kind: profile.completedMeansPassed ? 'passed' : 'unknown' };
}

/**
 * Did the page stop reading a response that it had? Chromium then says the same as of a refusal, or even that the request is
 * complete (measured); DevTools knows better.
 */
function brokenOff(call: Call, browser: Engine): boolean {
  const profile = browserProfiles[browser];
  if (!profile.completedMeansPassed || call.type !== 'xmlhttprequest' || mayAbortItself(call)) return false;
  const { error, state, responseHeaders, method, status } = lastHop(call).request;
  const devtoolsError = call.asker?.error ?? null;
  const stopped = devtoolsError !== null && profile.abortErrors.has(devtoolsError);
  if (state === 'completed') {
    // Of a response without a body DevTools says so though the page has it (measured).
    const length = Number(get(responseHeaders, 'Content-Length') ?? 0);
    return stopped && method !== 'HEAD' && status !== 204 && length > 0;
  }
  return stopped && error !== null && profile.refusalErrors.has(error);
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
      return { kind: 'failed', failure };
    case 'by-content':
      return {
        kind: 'doubtful',
        failure,
        missing: 'whether the page gave the load up, or the browser kept the response from it for what it contains',
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
function gaveUp(call: Call, browser: Engine, aborted: boolean): 'passed' | 'unknown' | null {
  const { completedMeansPassed, refusalErrors } = browserProfiles[browser];
  if (aborted) return completedMeansPassed ? 'passed' : 'unknown';
  const devtoolsError = call.asker?.error ?? null;
  // DevTools tells the two apart, webRequest does not (measured).
  return completedMeansPassed && devtoolsError !== null && !refusalErrors.has(devtoolsError) ? 'passed' : null;
}

export function answeredFinally(call: Call): boolean {
  const { request } = lastHop(call);
  return request.status !== null && redirectOf(request) === null;
}

/** Where an answer redirects to; null: nowhere. Of the last hop it is a redirect that the browser did not follow. */
export function redirectOf({ status, responseHeaders, url }: Exchange): string | null {
  return status === null ? null : redirectLocation(status, responseHeaders ?? [], url);
}

function networkFailure(exchange: Exchange, ofPreflight: boolean, hop: number): Failure {
  const failure = errorFailure(exchange, { leg: ofPreflight ? 'preflight' : 'request', hop });
  return ofPreflight && failure.code === 'network-error'
    ? { leg: 'preflight', hop, code: 'preflight-network', error: failure.error }
    : failure;
}
