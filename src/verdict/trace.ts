// Walks a call hop by hop and carries out the standard's checks on what was answered, under one credentials mode.
import { browserProfiles } from '../fetch/browser-profiles.ts';
import type { Check } from '../fetch/check.ts';
import { type CheckResult, corsCheck, noChecks } from '../fetch/cors-check.ts';
import { preflightCheck } from '../fetch/cors-preflight.ts';
import type { Failure, Leg, Place } from '../fetch/failure.ts';
import { get } from '../fetch/header-list.ts';
import { ACRPN } from '../fetch/header-names.ts';
import type { CredentialsMode, Engine, HeaderList } from '../fetch/model.ts';
import { originOf, sameOrigin } from '../fetch/origin.ts';
import { redirectFailure, redirectLocation, taintedOrigin } from '../fetch/redirect.ts';
import type { Call, Exchange, Hop } from '../network/call.ts';
import { preflightHeaderNames, preflightMethod } from '../network/exchange.ts';

export interface Trace {
  readonly credentials: CredentialsMode;
  readonly checks: readonly Check[];
  readonly failures: readonly Failure[];
  /** The origin the last hop was judged with. */
  readonly origin: string | null;
}

/** `rewritten`: judge the headers as something in the browser changed them, instead of the server's own. */
export function trace(call: Call, credentials: CredentialsMode, browser: Engine, rewritten = false): Trace {
  const checks: Check[] = [];
  const failures: Failure[] = [];
  let tainted = false;
  let origin: string | null = null;
  // One by one: as arguments of push() a hundred thousand of them would be too many.
  const add = (judged: CheckResult) => {
    for (const check of judged.checks) checks.push(check);
    for (const failure of judged.failures) failures.push(failure);
  };
  call.hops.forEach((hop, index) => {
    tainted ||= !sameOrigin(call.initiator, originOf(hop.request.url));
    if (!tainted) {
      if (index < call.hops.length - 1) return;
      // Still on its own origin, and already refused on the way out of it.
      const place: Place = { leg: 'request', hop: index };
      const refused = redirectPart(call, hop.request, hop.request.responseHeaders ?? [], false, browser, place);
      add(refused);
      return;
    }
    const origins = originsOfHop(call, index);
    origin = origins.request;
    for (const judged of [
      preflightPart(call, hop, { origin: origins.preflight, credentials }, browser, index),
      responsePart(call, hop, { origin, credentials }, browser, index, rewritten),
    ]) {
      add(judged);
    }
  });
  return { credentials, checks, failures, origin };
}

/**
 * The origins that the two answers of a hop are judged with. The Origin header as sent already reflects every redirect;
 * computed only where none was seen. Firefox's preflight after a redirect names the page's origin, its request none
 * (measured).
 */
export function originsOfHop(call: Call, index: number): { readonly [leg in Leg]: string } {
  const hop = call.hops[index];
  const preflightOrigin = get(hop?.preflight?.requestHeaders ?? null, 'Origin');
  const sent = get(hop?.request.requestHeaders ?? null, 'Origin');
  const urls = call.hops.map(({ request }) => request.url);
  const request = sent ?? preflightOrigin ?? taintedOrigin(call.initiator ?? 'null', urls, index);
  return { preflight: preflightOrigin ?? request, request };
}

type RequestSide = { readonly origin: string; readonly credentials: CredentialsMode };

function preflightPart(call: Call, hop: Hop, origins: RequestSide, browser: Engine, index: number): CheckResult {
  const { preflight } = hop;
  if (preflight === null || preflight.status === null) return noChecks;
  const request = {
    url: preflight.url,
    method: preflightMethod(preflight) ?? hop.request.method,
    headers: preflightHeaderNames(preflight),
    order: (call.asker?.headerOrder ?? []).map((name) => name.toLowerCase()),
    error: preflight.error,
    privateNetwork: get(preflight.requestHeaders, ACRPN) === 'true',
    own: sameOrigin(call.initiator, originOf(preflight.url)),
    ...origins,
  };
  const response = {
    status: preflight.status,
    headers: preflight.responseHeaders ?? [],
    joinedLines: joined(preflight, browser),
  };
  return preflightCheck(response, request, browserProfiles[browser], index);
}

function responsePart(
  call: Call,
  hop: Hop,
  origins: RequestSide,
  browser: Engine,
  index: number,
  rewritten: boolean,
): CheckResult {
  const { request } = hop;
  const headers = judgedHeadersOf(request, rewritten);
  // No response, or one the browser made up to upgrade the scheme: nothing for the CORS check.
  if (request.status === null || headers === null) return noChecks;
  // 304 and 407 never reach the CORS check (https://fetch.spec.whatwg.org/#http-fetch).
  if (request.status === 304 || request.status === 407) return noChecks;
  const place: Place = { leg: 'request', hop: index };
  const judged = corsCheck({ status: request.status, headers, joinedLines: joined(request, browser) }, origins, place);
  if (index < call.hops.length - 1) return judged;
  const redirect = redirectPart(call, request, headers, true, browser, place);
  return {
    checks: [...judged.checks, ...redirect.checks],
    failures: [...judged.failures, ...redirect.failures],
  };
}

function joined(exchange: Exchange, browser: Engine): boolean {
  return browserProfiles[browser].joinsLines && exchange.linesApart !== true;
}

/** The last answer's redirect, if the standard forbids to follow it. */
function redirectPart(
  call: Call,
  request: Exchange,
  headers: HeaderList,
  corsTainted: boolean,
  browser: Engine,
  place: Place,
): CheckResult {
  const location = request.status === null ? null : redirectLocation(request.status, headers, request.url);
  // With redirect mode `manual` or `error` it was never to be followed: Firefox completes the request, Chromium aborts it.
  const unwanted = request.state === 'completed' || browserProfiles[browser].abortErrors.has(request.error ?? '');
  if (location === null || unwanted) return noChecks;
  const refusal = redirectFailure(location, { pageOrigin: call.initiator, corsTainted, error: request.error }, place);
  if (refusal === null) return noChecks;
  const check: Check = {
    id: 'redirect-location',
    passed: false,
    header: 'Location',
    wanted: 'an http(s) URL without user name or password',
    found: location,
    ...place,
  };
  return { checks: [check], failures: [refusal] };
}

function judgedHeadersOf(exchange: Exchange, rewritten: boolean): HeaderList | null {
  return rewritten ? (exchange.judgedHeaders ?? exchange.responseHeaders) : exchange.responseHeaders;
}
