// What each browser itself calls a failure, and the text it prints. Seen in Chromium 156 and Firefox ESR 153.
import type { Failure } from '../../fetch/failure.ts';
import { get, has, strayByte } from '../../fetch/header-list.ts';
import type { BrowserName } from '../../fetch/model.ts';
import { isTrustworthy } from '../../fetch/origin.ts';
import type { Call, Exchange } from '../../network/call.ts';
import { isEventSource } from '../classify.ts';

/** The offending header name, method or value, as far as the browser names it. */
export function consoleParameter(failure: Failure, browser: BrowserName): string | null {
  const named = browser === 'chromium' ? chromiumParameter(failure) : firefoxParameter(failure);
  return named === null || named === '' ? null : named.toWellFormed();
}

// CDP's failedParameter
function chromiumParameter(failure: Failure): string | null {
  switch (failure.code) {
    case 'acao-multiple-lines':
    case 'acao-list':
    case 'acao-invalid':
    case 'acao-mismatch':
    case 'acao-null-origin':
    case 'acac-not-true':
      // The protocol's strings are UTF-8: Chromium leaves out what is not (measured).
      return [...(failure.value ?? '')].some((character) => strayByte(character) !== null) ? null : failure.value;
    case 'preflight-method':
      return failure.method;
    case 'preflight-header':
      return failure.header;
    default:
      return null;
  }
}

// What the console message quotes besides the URL.
function firefoxParameter(failure: Failure): string | null {
  switch (failure.code) {
    case 'acao-multiple-lines':
      return failure.canonical ? null : printed(failure.value);
    case 'acao-list':
    case 'acao-invalid':
    case 'acao-mismatch':
    case 'acao-null-origin':
      return printed(failure.value);
    case 'preflight-header':
      return failure.header;
    case 'preflight-acam-syntax':
    case 'preflight-acah-syntax':
      return printed(failure.token);
    default:
      return null;
  }
}

/** Firefox reads the bytes as UTF-8 and shows what is none as U+FFFD (measured). */
function printed(value: string): string {
  return [...value].map((character) => (strayByte(character) === null ? character : '\ufffd')).join('');
}

export function browserCode(failure: Failure, browser: BrowserName): string | null {
  return browser === 'chromium' ? chromiumCode(failure) : firefoxCode(failure);
}

// CDP Network.CorsError
function chromiumCode(failure: Failure): string | null {
  const prefix = failure.leg === 'preflight' ? 'Preflight' : '';
  switch (failure.code) {
    case 'acao-missing':
      return `${prefix}MissingAllowOriginHeader`;
    case 'acao-empty':
    case 'acao-invalid':
      return `${prefix}InvalidAllowOriginValue`;
    case 'acao-multiple-lines':
    case 'acao-list':
      return `${prefix}MultipleAllowOriginValues`;
    case 'acao-mismatch':
    case 'acao-null-origin':
      return `${prefix}AllowOriginMismatch`;
    case 'acao-wildcard-credentials':
      return `${prefix}WildcardOriginNotAllowed`;
    case 'acac-not-true':
      return `${prefix}InvalidAllowCredentials`;
    case 'preflight-redirect':
      return 'PreflightDisallowedRedirect';
    case 'preflight-status':
      return 'PreflightInvalidStatus';
    case 'preflight-acam-syntax':
      return 'InvalidAllowMethodsPreflightResponse';
    case 'preflight-acah-syntax':
      return 'InvalidAllowHeadersPreflightResponse';
    case 'preflight-method':
      return 'MethodDisallowedByPreflightResponse';
    case 'preflight-header':
      return 'HeaderDisallowedByPreflightResponse';
    case 'redirect-userinfo':
      return 'RedirectContainsCredentials';
    case 'redirect-scheme':
      return failure.error === null ? 'CorsDisabledScheme' : null;
    case 'lna-permission-denied':
      return 'LocalNetworkAccessPermissionDenied';
    default:
      return null;
  }
}

// nsIScriptError.category
function firefoxCode(failure: Failure): string | null {
  switch (failure.code) {
    case 'acao-missing':
      return 'CORSMissingAllowOrigin2';
    case 'acao-multiple-lines':
      return failure.canonical ? 'CORSMultipleAllowOriginNotAllowed' : 'CORSAllowOriginNotMatchingOrigin';
    case 'acao-list':
    case 'acao-empty':
    case 'acao-invalid':
    case 'acao-mismatch':
    case 'acao-null-origin':
      return 'CORSAllowOriginNotMatchingOrigin';
    case 'acao-wildcard-credentials':
      return 'CORSNotSupportingCredentials';
    case 'acac-not-true':
      return 'CORSMissingAllowCredentials';
    case 'preflight-redirect':
      return 'CORSExternalRedirectNotAllowed';
    case 'preflight-status':
      return 'CORSPreflightDidNotSucceed3';
    case 'preflight-acam-syntax':
      return 'CORSInvalidAllowMethod';
    case 'preflight-acah-syntax':
      return 'CORSInvalidAllowHeader';
    case 'preflight-method':
      return 'CORSMethodNotFound';
    case 'preflight-header':
      return 'CORSMissingAllowHeaderFromPreflight2';
    case 'redirect-scheme':
      if (failure.error === null) return 'CORSRequestNotHttp';
      return failure.withinOrigin === true ? null : 'CORSDidNotSucceed2';
    case 'csp':
      return failure.crossed ? 'CORSDidNotSucceed2' : null;
    case 'preflight-network':
    case 'network-error':
    case 'redirect-userinfo':
    case 'redirect-limit':
    case 'blocked-by-extension':
    case 'lna-permission-denied':
      return 'CORSDidNotSucceed2';
    default:
      return null;
  }
}

function failing(call: Call, failure: Failure): Exchange | null {
  const hop = call.hops[failure.hop];
  if (hop === undefined) return null;
  return failure.leg === 'preflight' ? hop.preflight : hop.request;
}

/** The text this browser prints for the failure; null when it prints none that speaks of CORS. */
export function consoleMessage(call: Call, failure: Failure, browser: BrowserName): string | null {
  const text = browser === 'chromium' ? chromiumMessage(call, failure) : firefoxMessage(call, failure);
  return text === null ? null : text.toWellFormed();
}

/** Where the browser's line may differ in one word from the text given here: why. null: it does not. */
export function messageUncertainty(call: Call, failure: Failure, browser: BrowserName): string | null {
  if (browser !== 'chromium' || chromiumCode(failure) === null) return null;
  if (failure.code === 'preflight-header' && failure.missing.length > 1) {
    return 'Of several headers that are missing Chrome names one; it may be another of them.';
  }
  if (call.type === 'media' && !call.hops.some(({ request }) => has(request.requestHeaders, 'Sec-Fetch-Dest'))) {
    return 'For an <audio> element Chrome writes “audio” here; the request left no sign of which element asked.';
  }
  if (call.type === 'xmlhttprequest' && call.asker === null && !isEventSource(call)) {
    return 'For XMLHttpRequest Chrome writes that instead of “fetch”. Only DevTools knows which it was: open it before the call.';
  }
  return null;
}

const ASKED_BY: ReadonlyMap<string, string> = new Map([
  ['font', 'font'],
  ['image', 'image'],
  ['script', 'script'],
  ['stylesheet', 'CSS stylesheet'],
  ['media', 'video'],
  ['ping', 'resource'],
]);

/** What Chromium calls the asker in its message. */
function askedBy(call: Call): string {
  const known = ASKED_BY.get(call.type);
  if (known !== undefined) {
    const audio = call.hops.some(({ request }) => get(request.requestHeaders, 'Sec-Fetch-Dest') === 'audio');
    return audio ? 'audio' : known;
  }
  if (isEventSource(call)) return 'resource';
  // <link rel=preload as=fetch> asks as fetch() does, with another resource type (measured).
  if (call.type === 'other') return 'link element resource';
  return call.asker?.api === 'xhr' ? 'XMLHttpRequest' : 'fetch';
}

/**
 * The fragment a redirect leaves on its target, its own or inherited (https://fetch.spec.whatwg.org/#concept-http-fetch):
 * no part of a request, but of the message.
 */
function fragmentAt(call: Call, hop: number): string {
  let fragment = '';
  for (const { request } of call.hops.slice(0, hop)) {
    const location = get(request.responseHeaders, 'Location') ?? '';
    const hash = location.indexOf('#');
    if (hash >= 0) fragment = location.slice(hash).trim();
  }
  return fragment;
}

function chromiumMessage(call: Call, failure: Failure): string | null {
  const kind = askedBy(call);
  const reason = chromiumReason(call, failure, kind);
  if (reason === null || chromiumCode(failure) === null) return null;
  const first = call.hops[0]?.request.url ?? '';
  const last = failure.code === 'redirect-scheme' ? failure.location : (failing(call, failure)?.url ?? first);
  const redirected = last === first ? '' : `(redirected from '${first}') `;
  const fragment = fragmentAt(call, failure.hop);
  const infix = chromiumCode(failure)?.startsWith('Preflight')
    ? "Response to preflight request doesn't pass access control check: "
    : '';
  return `Access to ${kind} at '${last}${fragment}' ${redirected}from origin '${call.initiator ?? 'null'}' has been blocked by CORS policy: ${infix}${reason}`;
}

/** Only fetch() gets this advice (measured). */
const VALID = ' Have the server send the header with a valid value.';

/** Chromium prints bytes outside ASCII as escapes, one a byte (measured). */
function encoded(value: string): string {
  return value.replace(/[^\x20-\x7e]/gu, (character) => {
    const byte = strayByte(character);
    if (byte !== null) return `\\u00${byte.toString(16).toUpperCase()}`;
    const bytes = encodeURIComponent(character.toWellFormed()).match(/%..|./g) ?? [];
    return bytes.map((each) => `\\u00${each.slice(-2)}`).join('');
  });
}

/** https://wicg.github.io/local-network-access/#ip-address-space, as far as the URL tells. */
function addressSpace(call: Call, failure: Failure): string {
  const url = failing(call, failure)?.url ?? '';
  return isTrustworthy(url.replace(/^https/i, 'http')) ? 'loopback' : 'local';
}

const CORS_SCHEMES =
  'chrome, chrome-experimental-site-token-provider, chrome-extension, chrome-untrusted, data, http, https, isolated-app';

function chromiumReason(call: Call, failure: Failure, kind: string): string | null {
  const valid = kind === 'fetch' ? VALID : '';
  const xhrHint =
    kind === 'XMLHttpRequest'
      ? ' The credentials mode of requests initiated by the XMLHttpRequest is controlled by the withCredentials attribute.'
      : '';
  switch (failure.code) {
    case 'acao-missing':
      return "No 'Access-Control-Allow-Origin' header is present on the requested resource.";
    case 'acao-empty':
      return `The 'Access-Control-Allow-Origin' header contains the invalid value ''.${valid}`;
    case 'acao-invalid':
      return `The 'Access-Control-Allow-Origin' header contains the invalid value '${encoded(failure.value)}'.${valid}`;
    case 'acao-multiple-lines':
    case 'acao-list':
      return `The 'Access-Control-Allow-Origin' header contains multiple values '${encoded(failure.value)}', but only one is allowed.${valid}`;
    case 'acao-mismatch':
    case 'acao-null-origin':
      return `The 'Access-Control-Allow-Origin' header has a value '${encoded(failure.value)}' that is not equal to the supplied origin.${valid}`;
    case 'acao-wildcard-credentials':
      return `The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.${xhrHint}`;
    case 'acac-not-true':
      return `The value of the 'Access-Control-Allow-Credentials' header in the response is '${encoded(failure.value ?? '')}' which must be 'true' when the request's credentials mode is 'include'.${xhrHint}`;
    case 'preflight-redirect':
      return 'Redirect is not allowed for a preflight request.';
    case 'preflight-status':
      return 'It does not have HTTP ok status.';
    case 'preflight-acam-syntax':
      return 'Cannot parse Access-Control-Allow-Methods response header field in preflight response.';
    case 'preflight-acah-syntax':
      return 'Cannot parse Access-Control-Allow-Headers response header field in preflight response.';
    case 'preflight-method':
      return `Method ${failure.method} is not allowed by Access-Control-Allow-Methods in preflight response.`;
    case 'preflight-header':
      return `Request header field ${failure.header} is not allowed by Access-Control-Allow-Headers in preflight response.`;
    case 'redirect-scheme':
      return `Cross origin requests are only supported for protocol schemes: ${CORS_SCHEMES}.`;
    case 'redirect-userinfo':
      // Chromium 156 leaves the location out (measured).
      return `Redirect location '' contains a username and password, which is disallowed for cross-origin requests.`;
    case 'lna-permission-denied':
      return `Permission was denied for this request to access the \`${addressSpace(call, failure)}\` address space.`;
    default:
      return null;
  }
}

function firefoxMessage(call: Call, failure: Failure): string | null {
  const code = firefoxCode(failure);
  if (code === null) return null;
  const exchange = failing(call, failure);
  const asked = (exchange?.url ?? '') + fragmentAt(call, failure.hop);
  const url = failure.code === 'redirect-scheme' && failure.error === null ? failure.location : asked;
  const blocked = `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${code === 'CORSNotSupportingCredentials' ? `‘${url}’` : url}. `;
  return `${blocked}${firefoxReason(code, failure, exchange)}`;
}

function firefoxReason(code: string, failure: Failure, exchange: Exchange | null): string {
  const status = exchange?.status ?? '(null)';
  const name = consoleParameter(failure, 'firefox') ?? '';
  switch (code) {
    case 'CORSMissingAllowOrigin2':
      return `(Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: ${status}.`;
    case 'CORSMultipleAllowOriginNotAllowed':
      return '(Reason: Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed).';
    case 'CORSAllowOriginNotMatchingOrigin':
      return `(Reason: CORS header ‘Access-Control-Allow-Origin’ does not match ‘${name}’).`;
    case 'CORSNotSupportingCredentials':
      return '(Reason: Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’).';
    case 'CORSMissingAllowCredentials':
      return '(Reason: expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’).';
    case 'CORSExternalRedirectNotAllowed':
      return '(Reason: CORS request external redirect not allowed).';
    case 'CORSPreflightDidNotSucceed3':
      return `(Reason: CORS preflight response did not succeed). Status code: ${status}.`;
    case 'CORSInvalidAllowMethod':
      return `(Reason: invalid token ‘${name}’ in CORS header ‘Access-Control-Allow-Methods’).`;
    case 'CORSInvalidAllowHeader':
      return `(Reason: invalid token ‘${name}’ in CORS header ‘Access-Control-Allow-Headers’).`;
    case 'CORSMethodNotFound':
      return '(Reason: Did not find method in CORS header ‘Access-Control-Allow-Methods’).';
    case 'CORSMissingAllowHeaderFromPreflight2':
      return `(Reason: header ‘${name}’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response).`;
    case 'CORSRequestNotHttp':
      return '(Reason: CORS request not http).';
    case 'CORSOriginHeaderNotAdded':
      return '(Reason: CORS header ‘Origin’ cannot be added).';
    case 'CORSDisabled':
      return '(Reason: CORS disabled).';
    default:
      return '(Reason: CORS request did not succeed). Status code: (null).';
  }
}
