// The response half of CORS-preflight fetch, https://fetch.spec.whatwg.org/#cors-preflight-fetch-0 (step 7)

import type { BrowserProfile, PreflightStep } from './browser-profiles.ts';
import type { Check } from './check.ts';
import { type CheckedResponse, type CheckResult, corsCheck, noChecks } from './cors-check.ts';
import type { Failure, Place } from './failure.ts';
import { get, tokenList } from './header-list.ts';
import { ACAH, ACAM, ACAPN, ACMA } from './header-names.ts';
import type { CredentialsMode, HeaderList } from './model.ts';
import { isRedirect, redirectLocation } from './redirect.ts';
import { isSafelistedMethod } from './safelist.ts';

interface PreflightRequest {
  readonly url: string;
  readonly origin: string;
  readonly credentials: CredentialsMode;
  /** The actual request's method, as in Access-Control-Request-Method. */
  readonly method: string;
  /** CORS-unsafe request-header names, as in Access-Control-Request-Headers. */
  readonly headers: readonly string[];
  /**
   * Chromium names the first missing header in an order of its own that only DevTools shows (measured: neither sorted
   * nor as written). Empty: not known.
   */
  readonly order?: readonly string[];
  /** The error its answer ended with, if any. */
  readonly error?: string | null;
  /** It carries Access-Control-Request-Private-Network. */
  readonly privateNetwork?: boolean;
  /** It goes to the page's own origin, after a redirect. */
  readonly own?: boolean;
}

type PreflightResponse = CheckedResponse;

/** Judges in the browser's own order; everything is judged, so that all faults are known at once. */
export function preflightCheck(
  response: PreflightResponse,
  request: PreflightRequest,
  profile: BrowserProfile,
  hop: number,
): CheckResult {
  const place: Place = { leg: 'preflight', hop };
  const location = redirectLocation(response.status, response.headers, request.url);
  if (location !== null && profile.invalidLocationError !== null && !URL.canParse(location)) {
    return lost(location, profile.invalidLocationError, place);
  }
  const unchecked = request.own === true && profile.ownPreflightUnchecked;
  const steps: { readonly [step in PreflightStep]: () => CheckResult } = {
    'cors-check': () => (unchecked ? noChecks : corsCheck(response, request, place)),
    'not-redirected': () => notRedirected(response, request, profile, place),
    'ok-status': () => okStatus(response, request, profile, place),
    'private-network': () => privateNetworkAllowed(response, request, place),
    'allow-methods-syntax': () => syntax(response, place, ACAM),
    'allow-headers-syntax': () => syntax(response, place, ACAH),
    'method-allowed': () => methodAllowed(response, request, place),
    'header-allowed': () => headersAllowed(response, request, profile, place),
  };
  const judged = profile.preflightOrder.map((step) => steps[step]());
  return { checks: judged.flatMap((each) => each.checks), failures: judged.flatMap((each) => each.failures) };
}

function step(check: Check, failure: Failure): CheckResult {
  return { checks: [check], failures: check.passed ? [] : [failure] };
}

/** Where to is no URL, and so it ends as a network error before anything of CORS is looked at (measured in both browsers). */
function lost(location: string, error: string, place: Place): CheckResult {
  return step(
    { id: 'not-redirected', passed: false, header: 'Location', wanted: 'no redirect', found: location, ...place },
    { code: 'preflight-network', error, ...place },
  );
}

function redirectedTo(
  { status, headers }: PreflightResponse,
  { url, error = null }: PreflightRequest,
  profile: BrowserProfile,
) {
  if (error !== null && error === profile.unwantedRedirectError) return null;
  const empty = get(headers, 'Location') === '' && profile.emptyLocationRedirects && isRedirect(status);
  return empty ? url : redirectLocation(status, headers, url);
}

function notRedirected(
  response: PreflightResponse,
  request: PreflightRequest,
  profile: BrowserProfile,
  place: Place,
): CheckResult {
  const location = redirectedTo(response, request, profile);
  if (location === null) return noChecks;
  return step(
    { id: 'not-redirected', passed: false, header: 'Location', wanted: 'no redirect', found: location, ...place },
    { code: 'preflight-redirect', status: response.status, location, ...place },
  );
}

function okStatus(
  response: PreflightResponse,
  request: PreflightRequest,
  profile: BrowserProfile,
  place: Place,
): CheckResult {
  const { status } = response;
  // Said once: a redirect is refused as a redirect, not as a status.
  if (redirectedTo(response, request, profile) !== null) return noChecks;
  const passed = status >= 200 && status <= 299;
  return step(
    { id: 'ok-status', passed, header: null, wanted: '200–299', found: String(status), ...place },
    { code: 'preflight-status', status, ...place },
  );
}

/** https://wicg.github.io/private-network-access/#cors-preflight: on a page that a browser of its time takes for a public one. */
function privateNetworkAllowed(response: PreflightResponse, request: PreflightRequest, place: Place): CheckResult {
  if (request.privateNetwork !== true) return noChecks;
  const value = get(response.headers, ACAPN);
  return step(
    { id: 'private-network', passed: value === 'true', header: ACAPN, wanted: 'true', found: value, ...place },
    { code: 'preflight-private-network', value, ...place },
  );
}

function syntax(response: PreflightResponse, place: Place, name: typeof ACAM | typeof ACAH): CheckResult {
  const parsed = tokenList(response.headers, name);
  const value = get(response.headers, name);
  if (value === null) return noChecks;
  const check: Check = {
    id: name === ACAM ? 'allow-methods-syntax' : 'allow-headers-syntax',
    passed: parsed.kind === 'list',
    header: name,
    wanted: 'names separated by commas',
    found: value,
    ...place,
  };
  const token = parsed.kind === 'unreadable' ? parsed.item : '';
  return step(check, {
    code: name === ACAM ? 'preflight-acam-syntax' : 'preflight-acah-syntax',
    value,
    token,
    ...place,
  });
}

function methodAllowed(response: PreflightResponse, request: PreflightRequest, place: Place): CheckResult {
  const parsed = tokenList(response.headers, ACAM);
  if (parsed.kind === 'unreadable') return noChecks;
  const { method, credentials } = request;
  const passed =
    isSafelistedMethod(method) ||
    parsed.items.includes(method) ||
    (credentials !== 'include' && parsed.items.includes('*'));
  return step(
    { id: 'method-allowed', passed, header: ACAM, wanted: method, found: get(response.headers, ACAM), ...place },
    { code: 'preflight-method', method, allowed: parsed.items, ...place },
  );
}

function headersAllowed(
  response: PreflightResponse,
  request: PreflightRequest,
  profile: BrowserProfile,
  place: Place,
): CheckResult {
  const parsed = tokenList(response.headers, ACAH);
  if (parsed.kind === 'unreadable') return noChecks;
  const listed = new Set(parsed.items.map((item) => item.toLowerCase()));
  // The standard leaves `Authorization` out of the wildcard; both browsers let it pass today (measured).
  const wildcard = request.credentials !== 'include' && listed.has('*');
  const missing = request.headers.filter((name) => !listed.has(name.toLowerCase()) && !wildcard);
  const lacking = new Set(missing);
  const allowHeaders = get(response.headers, ACAH);
  const checks = request.headers.map(
    (name): Check => ({
      id: 'header-allowed',
      passed: !lacking.has(name),
      header: ACAH,
      wanted: name,
      found: allowHeaders,
      ...place,
    }),
  );
  const known = missing.find((name) => profile.namedFirst.has(name.toLowerCase()));
  const header = known ?? request.order?.find((name) => lacking.has(name)) ?? missing[0];
  if (header === undefined) return { checks, failures: [] };
  return { checks, failures: [{ code: 'preflight-header', header, missing, allowed: parsed.items, ...place }] };
}

/**
 * Seconds the answer may be reused (https://fetch.spec.whatwg.org/#cors-preflight-fetch-0 step 7.10), with this
 * browser's default and cap. 0: not cached.
 */
export function maxAge(headers: HeaderList, profile: BrowserProfile): number {
  const value = get(headers, ACMA);
  const { fallback, cap, unreadable } = profile.maxAge;
  if (value === null || value === '') return fallback;
  if (!/^-?\d+$/.test(value)) return unreadable;
  return Math.max(0, Math.min(Number(value), cap));
}
