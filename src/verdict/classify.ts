// What a call was, from what the browser itself wrote into it.
import { browserProfiles } from '../fetch/browser-profiles.ts';
import { get, has } from '../fetch/header-list.ts';
import type { CredentialsMode, Engine, HeaderList } from '../fetch/model.ts';
import { isTrustworthy, originOf, sameOrigin } from '../fetch/origin.ts';
import { isSafelistedMethod, unsafeHeaderNames } from '../fetch/safelist.ts';
import type { Call, LearntCredentials } from '../network/call.ts';
import type { Credentials, Kind } from './verdict.ts';

/** The request's mode, https://fetch.spec.whatwg.org/#concept-request-mode; null: not seen. */
type Mode = 'cors' | 'no-cors' | 'same-origin' | 'navigate' | 'websocket';

const MODES: readonly Mode[] = ['cors', 'no-cors', 'same-origin', 'navigate', 'websocket'];

export function modeOf(call: Call): Mode | null {
  if (call.type === 'websocket') return 'websocket';
  if (call.hops.some((hop) => hop.preflight !== null)) return 'cors';
  for (const { request } of call.hops) {
    const header = get(request.requestHeaders, 'Sec-Fetch-Mode');
    const mode = MODES.find((each) => each === header);
    if (mode !== undefined) return mode;
  }
  return modeWithoutMetadata(call);
}

// Sec-Fetch-* is sent only to trustworthy targets (measured), and by no browser of before 2019 (Chrome 76), 2021 (Firefox 90) or
// 2023 (Safari 16.4). Without it: fonts are always fetched with CORS, a GET or HEAD carries an Origin header only in mode cors, and
// what crosses origins without one is not in mode cors (https://fetch.spec.whatwg.org/#append-a-request-origin-header).
function modeWithoutMetadata(call: Call): Mode | null {
  if (call.type === 'font') return 'cors';
  for (const { request } of call.hops) {
    // Files show Host only where all headers are there; live, a trustworthy target would have got Sec-Fetch-Mode.
    if (request.requestHeaders === null || (isTrustworthy(request.url) && !has(request.requestHeaders, 'Host')))
      continue;
    if (has(request.requestHeaders, 'Origin')) {
      const bodyless = request.method === 'GET' || request.method === 'HEAD';
      if (bodyless || call.type === 'xmlhttprequest') return 'cors';
    } else if (!sameOrigin(call.initiator, originOf(request.url))) return 'no-cors';
  }
  return null;
}

// Set by the browser itself for a reload or with DevTools' "Disable cache": no reason for a preflight.
const CACHE_HEADERS = new Set(['cache-control', 'pragma', 'if-none-match', 'if-modified-since', 'if-range']);

/** Names that would make this request need a preflight; best effort, from the headers on the wire. */
export function preflightReasons(call: Call, headers: HeaderList, browser: Engine): readonly string[] {
  const names = unsafeHeaderNames(headers, browserProfiles[browser]).filter((name) => !CACHE_HEADERS.has(name));
  // EventSource and media elements may send these without a preflight (measured).
  const exempt = call.type === 'media' ? ['range'] : ['last-event-id'];
  return names.filter((name) => !exempt.includes(name));
}

/** Consumers that end the load themselves when they cannot use an answer: an error then is no refusal (measured). */
export function mayAbortItself(call: Call): boolean {
  if (call.type === 'media' || call.type === 'ping' || call.type === 'beacon' || isEventSource(call)) return true;
  const status = call.hops.at(-1)?.request.status ?? 0;
  return call.type !== 'xmlhttprequest' && status >= 400;
}

/** DevTools tells it from fetch(); without DevTools it is known by what the standard has it ask for. */
export function isEventSource(call: Call): boolean {
  if (call.type !== 'xmlhttprequest') return false;
  if (call.asker !== null) return call.asker.api === 'other';
  return call.hops.some(({ request }) => get(request.requestHeaders, 'Accept') === 'text/event-stream');
}

export function kindOf(call: Call, browser: Engine): Kind {
  if (call.hops.some((hop) => hop.preflight !== null)) return 'preflighted';
  const mode = modeOf(call);
  if (mode === 'no-cors') return 'no-cors';
  if (mode === 'same-origin') return 'same-origin';
  if (mode === 'websocket') return 'websocket';
  if (mode === 'navigate') return 'not-fetch';
  const sent = call.hops.map((hop) => hop.request).filter((request) => request.requestHeaders !== null);
  if (mode === null || sent.length === 0) return 'unknown';
  const needed = sent.some(
    ({ method, requestHeaders }) =>
      !isSafelistedMethod(method) || preflightReasons(call, requestHeaders ?? [], browser).length > 0,
  );
  return needed && call.type === 'xmlhttprequest' ? 'preflight-cached' : 'simple';
}

/** Without a sign of credentials the answers are judged as without them: what fails then fails with them too. */
export function assumedCredentials({ mode, likely }: Credentials): CredentialsMode {
  return mode === 'unknown' ? (likely ?? 'not-include') : mode;
}

const LEARNT: { readonly [from in LearntCredentials['from']]: string } = {
  page: 'the page’s code said so as it made the call',
  element: 'the element’s crossorigin attribute says so',
  reader: 'you picked the line that your console shows',
  'other-calls': 'calls like this one were made so',
};

/** The credentials mode as far as the headers prove it. */
export function observedCredentials(call: Call, browser: Engine): Credentials {
  // To its own origin a request carries cookies in mode `same-origin` too.
  const away = call.hops.filter(({ request }) => !sameOrigin(call.initiator, originOf(request.url)));
  const requests = away.flatMap((hop) => [hop.request, hop.preflight]).filter((each) => each !== null);
  for (const { requestHeaders } of requests) {
    if (has(requestHeaders, 'Cookie')) {
      return { mode: 'include', how: 'seen', why: 'the request carried cookies' };
    }
    if (has(requestHeaders, 'Sec-Fetch-Storage-Access')) {
      return { mode: 'include', how: 'seen', why: 'the browser sent Sec-Fetch-Storage-Access, as it does only then' };
    }
  }
  if (call.type === 'ping' || call.type === 'beacon') {
    return { mode: 'include', how: 'seen', why: 'a beacon always has credentials' };
  }
  const learnt = call.credentials;
  if (learnt !== undefined && learnt.from !== 'other-calls') {
    return { mode: learnt.mode, how: 'seen', why: LEARNT[learnt.from] };
  }
  // Measured in both browsers: cross-site requests to trustworthy targets carry that header when, and only when,
  // their credentials mode is include.
  const { preflightShowsCredentials, onlyFirstShowsCredentials } = browserProfiles[browser];
  const hops = onlyFirstShowsCredentials ? call.hops.slice(0, 1) : call.hops;
  const telling = hops
    .flatMap((hop) => [hop.request, preflightShowsCredentials ? hop.preflight : null])
    .filter((each) => each !== null);
  const absenceTells = call.withoutStorageAccess !== true && (call.documentId !== null || !onlyFirstShowsCredentials);
  if (absenceTells && telling.some(({ requestHeaders }) => get(requestHeaders, 'Sec-Fetch-Site') === 'cross-site')) {
    return {
      mode: 'not-include',
      how: 'seen',
      why: 'the browser sent no Sec-Fetch-Storage-Access, as it does on every cross-site request with credentials',
    };
  }
  // Only a preload can ask for a font with them (measured), and where the browser's decision is known, that tells.
  if (call.type === 'font' && call.recorded !== undefined) {
    return { mode: 'not-include', how: 'inferred', why: 'fonts of a stylesheet are fetched without credentials' };
  }
  if (learnt !== undefined) return { mode: 'unknown', how: 'unknown', why: LEARNT[learnt.from], likely: learnt.mode };
  return { mode: 'unknown', how: 'unknown', why: 'no header of the request tells' };
}
