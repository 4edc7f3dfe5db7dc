// A call that need not have happened: the same request and the same answers, carried through the checks of a browser as a
// real one would be. For "what if the server answered this?".

import { browserProfiles } from '../fetch/browser-profiles.ts';
import { isToken } from '../fetch/header-list.ts';
import { ACRH, ACRM } from '../fetch/header-names.ts';
import type { CredentialsMode, Engine, Header, HeaderList } from '../fetch/model.ts';
import { isHttp, originOf, sameOrigin, withoutFragment } from '../fetch/origin.ts';
import { redirectLocation } from '../fetch/redirect.ts';
import { isForbiddenHeader, isSafelistedMethod, normalMethod } from '../fetch/safelist.ts';
import type { Call, Exchange, Hop } from '../network/call.ts';
import { preflightHeaderNames, preflightMethod } from '../network/exchange.ts';
import { limitedExchange } from '../network/limits.ts';
import { assumedCredentials, preflightReasons } from './classify.ts';
import { judge } from './judge.ts';
import { trace } from './trace.ts';
import type { Verdict } from './verdict.ts';

export interface SimulatedResponse {
  /** 100 to 599 */
  readonly status: number;
  readonly headers: HeaderList;
}

/** One fetch() in mode `cors`, without the redirects it may lead to. */
export interface SimulatedRequest {
  /** URL or origin of the page; `null` for a page without an origin. */
  readonly page: string;
  readonly url: string;
  readonly method: string;
  /** What the page itself sets. */
  readonly headers: HeaderList;
  readonly credentials: CredentialsMode;
  /** Something that shows in no header makes it need a preflight: progress events of an upload, or a body that streams. */
  readonly upload: boolean;
  /** The answer to the preflight, where one is sent. */
  readonly preflight: SimulatedResponse;
  readonly response: SimulatedResponse;
}

type Field = 'page' | 'url' | 'method' | 'preflight-status' | 'response-status';

/** Why nothing can be judged yet. */
export interface Incomplete {
  readonly kind: 'incomplete';
  readonly field: Field;
  readonly why: string;
}

export interface SimulationResult {
  readonly kind: 'simulated';
  readonly call: Call;
  readonly verdict: Verdict;
  /** Method and header names that make the browser ask first; [] when it sends the request at once. */
  readonly preflightFor: readonly string[];
  /** Headers that browsers do not let a page set: left out of the request. */
  readonly ignored: readonly string[];
  /** Where the browser would go on to: what that URL answers decides. null: nowhere. */
  readonly follows: string | null;
}

/** Stands for a header value that was not seen; no safelisted header may contain its parentheses. */
export const NOT_SEEN = '(value not seen)';

export function simulate(imagined: SimulatedRequest, browser: Engine): SimulationResult | Incomplete {
  const origin = pageOrigin(imagined.page);
  if (origin === null) return incomplete('page', 'The page needs an origin such as https://app.example.com, or null.');
  const url = withoutFragment(imagined.url.trim());
  if (!isHttp(url) || !URL.canParse(url)) return incomplete('url', 'The URL has to start with http:// or https://.');
  const method = normalMethod(imagined.method.trim());
  if (!isToken(method)) return incomplete('method', 'The method has to be one word, such as GET.');
  if (FORBIDDEN_METHODS.test(method)) return incomplete('method', `Browsers let no page send ${method}.`);
  if (!isStatus(imagined.preflight.status)) return incomplete('preflight-status', STATUS);
  if (!isStatus(imagined.response.status)) return incomplete('response-status', STATUS);

  const pageHeaders = imagined.headers.filter(([name]) => !isForbiddenHeader(name));
  const ignored = imagined.headers.filter(([name]) => isForbiddenHeader(name)).map(([name]) => name);
  const simulated = { ...imagined, url: new URL(url).href, method, headers: pageHeaders };
  const preflightFor = sameOrigin(origin, originOf(url)) ? [] : reasons(simulated, origin, browser);
  const call = carriedOut(simulated, origin, preflightFor, browser);
  const verdict = judge(call, browser);
  const follows = verdict.outcome === 'pending' ? locationOf(simulated) : null;
  return { kind: 'simulated', call, verdict, preflightFor, ignored, follows };
}

const STATUS = 'A status is a number from 200 to 599.';
// https://fetch.spec.whatwg.org/#forbidden-method
const FORBIDDEN_METHODS = /^(CONNECT|TRACE|TRACK)$/i;

/** Why a preflight is sent, where neither method nor header says it. */
const UPLOAD = 'upload';

function incomplete(field: Field, why: string): Incomplete {
  return { kind: 'incomplete', field, why };
}

function isStatus(status: number): boolean {
  return Number.isInteger(status) && status >= 200 && status <= 599;
}

function pageOrigin(page: string): string | null {
  const text = page.trim();
  if (text === 'null') return 'null';
  // Apps and extensions have origins of schemes that a URL parser calls opaque.
  return /^(?!https?:)[a-z][a-z0-9+.-]*:\/\/[^/?#\s]+$/i.test(text) ? text : originOf(text);
}

function reasons(simulated: SimulatedRequest, origin: string, browser: Engine): readonly string[] {
  const bare = callOf(simulated, origin, null, exchangeOf(simulated, 'request', [], null));
  const names = preflightReasons(bare, simulated.headers, browser);
  const all = isSafelistedMethod(simulated.method) ? names : [simulated.method, ...names];
  return simulated.upload && all.length === 0 ? [UPLOAD] : all;
}

/** As far as the browser would carry it out: not beyond a preflight it refuses, and with its error where it refuses. */
function carriedOut(
  simulated: SimulatedRequest,
  origin: string,
  preflightFor: readonly string[],
  browser: Engine,
): Call {
  const signs = credentialsSigns(simulated.credentials);
  const from: HeaderList = sameOrigin(origin, originOf(simulated.url)) ? [] : [['Origin', origin]];
  const request = exchangeOf(simulated, 'request', [...from, ...signs, ...simulated.headers], simulated.response);
  const asking =
    preflightFor.length === 0
      ? null
      : exchangeOf(
          simulated,
          'preflight',
          [...from, ...signs, ...preflightHeaders(simulated, preflightFor)],
          simulated.preflight,
        );
  const call = callOf(simulated, origin, asking, request);
  const [failure] = trace(call, simulated.credentials, browser).failures;
  if (failure === undefined)
    return locationOf(simulated) === null ? { ...call, timing: simulated.response.status } : call;
  const refused = { ...request, state: 'failed' as const, error: [...browserProfiles[browser].refusalErrors][0] ?? '' };
  if (failure.leg === 'request') return callOf(simulated, origin, asking, refused);
  return callOf(simulated, origin, asking, { ...refused, status: null, responseHeaders: null });
}

function locationOf({ response, url }: SimulatedRequest): string | null {
  return redirectLocation(response.status, response.headers, url);
}

/** Measured in both browsers: what a cross-site request carries when, and only when, it has credentials. */
function credentialsSigns(mode: CredentialsMode): HeaderList {
  const fetched: readonly Header[] = [
    ['Sec-Fetch-Mode', 'cors'],
    ['Sec-Fetch-Site', 'cross-site'],
  ];
  return mode === 'include' ? [...fetched, ['Sec-Fetch-Storage-Access', 'active']] : fetched;
}

function preflightHeaders(simulated: SimulatedRequest, preflightFor: readonly string[]): HeaderList {
  const names = preflightFor.filter((name) => name !== simulated.method && name !== UPLOAD);
  const method: Header = [ACRM, simulated.method];
  return names.length === 0 ? [method] : [method, [ACRH, names.join(',')]];
}

function callOf(simulated: SimulatedRequest, origin: string, preflight: Exchange | null, request: Exchange): Call {
  const hop: Hop = { preflight, request };
  return {
    id: 'imagined',
    tabId: -1,
    frameId: 0,
    documentId: 'imagined',
    documentUrl: originOf(simulated.page) === null ? null : simulated.page,
    initiator: origin,
    type: 'xmlhttprequest',
    page: 0,
    hops: [hop],
    timing: null,
    asker: null,
  };
}

function exchangeOf(
  simulated: SimulatedRequest,
  leg: 'preflight' | 'request',
  requestHeaders: HeaderList,
  response: SimulatedResponse | null,
): Exchange {
  // A form may be pasted full of what no browser would send; of that is kept what is kept of a real call.
  return limitedExchange({
    requestId: leg,
    url: simulated.url,
    method: leg === 'preflight' ? 'OPTIONS' : simulated.method,
    startedAt: 0,
    endedAt: 0,
    requestHeaders,
    status: response?.status ?? null,
    responseHeaders: response?.headers ?? null,
    judgedHeaders: null,
    fromCache: false,
    ip: null,
    linesApart: true,
    error: null,
    // A redirect is not the end: what it leads to decides.
    state: leg === 'request' && locationOf(simulated) !== null ? 'redirected' : 'completed',
  });
}

/** A call that did happen, as a start: its hop at fault, or the last one. Values that were not seen are said to be so. */
export function simulatedRequestOf(call: Call, verdict: Verdict): SimulatedRequest {
  const { preflight, request } = call.hops[verdict.failure?.hop ?? call.hops.length - 1] ?? call.hops[0] ?? noHop();
  const simulated = preflightHeaderNames(preflight);
  const wanted = new Set(simulated);
  const sentHeaders = (request.requestHeaders ?? []).filter(
    ([name]) => isOfThePage(name) || wanted.has(name.toLowerCase()),
  );
  const sentNames = new Set(sentHeaders.map(([name]) => name.toLowerCase()));
  const unseen = simulated.filter((name) => !sentNames.has(name));
  return {
    page: verdict.origin ?? call.initiator ?? 'null',
    url: request.url,
    method: preflightMethod(preflight) ?? request.method,
    headers: [...sentHeaders, ...unseen.map((name) => [name, NOT_SEEN] as const)],
    credentials: assumedCredentials(verdict.credentials),
    upload:
      preflight !== null && simulated.length === 0 && isSafelistedMethod(preflightMethod(preflight) ?? request.method),
    preflight: answerOf(preflight, 204),
    response: answerOf(request, 200),
  };
}

function noHop(): never {
  throw new Error('a call has at least one hop');
}

function answerOf(exchange: Exchange | null, fallback: number): SimulatedResponse {
  const status = exchange?.status ?? null;
  if (exchange === null || status === null) return { status: fallback, headers: [] };
  return { status, headers: (exchange.responseHeaders ?? []).filter(([name]) => MATTERS.test(name)) };
}

/** What the CORS protocol looks at, and what keeps caches honest about it. */
const MATTERS = /^(access-control-|location$|vary$)/i;

// On the wire by the browser's own doing, so not for the form.
const BROWSERS =
  /^(user-agent|accept|accept-language|accept-encoding|priority|cache-control|pragma|upgrade-insecure-requests)$/i;

function isOfThePage(name: string): boolean {
  return !isForbiddenHeader(name) && !BROWSERS.test(name);
}

type HeaderLines = { readonly headers: HeaderList; readonly wrong: readonly number[] };

/** `Name: value` lines; `wrong` are the numbers (from 1) of lines that are none. Empty lines are left out. */
export function parseHeaderLines(text: string): HeaderLines {
  const headers: Header[] = [];
  const wrong: number[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim();
    if (isToken(name)) headers.push([name, line.slice(colon + 1).trim()]);
    else wrong.push(index + 1);
  });
  return { headers, wrong };
}

export function printHeaderLines(headers: HeaderList): string {
  return headers.map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}`).join('\n');
}
