// Chromium's names for a failure (CDP's Network.CorsError) and the text it prints. Seen in Chromium 156.

import type { Failure } from '../../fetch/failure.ts';
import { get, strayByte } from '../../fetch/header-list.ts';
import { isTrustworthy } from '../../fetch/origin.ts';
import type { Call } from '../../network/call.ts';
import { isEventSource } from '../classify.ts';
import type { BrowserConsole } from './browser-console.ts';
import { failingExchangeOf, fragmentAt } from './failing-exchange.ts';

export const chromiumConsole: BrowserConsole = { code: codeOf, parameter: parameterOf, message: messageOf };

// CDP's failedParameter
function parameterOf(failure: Failure): string | null {
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

// CDP Network.CorsError
function codeOf(failure: Failure): string | null {
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
    case 'preflight-private-network':
      return failure.value === null ? 'PreflightMissingAllowPrivateNetwork' : 'PreflightInvalidAllowPrivateNetwork';
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

function messageOf(call: Call, failure: Failure): string | null {
  const kind = askedBy(call);
  const reason = reasonOf(call, failure, kind);
  if (reason === null || codeOf(failure) === null) return null;
  const first = call.hops[0]?.request.url ?? '';
  const last = failure.code === 'redirect-scheme' ? failure.location : (failingExchangeOf(call, failure)?.url ?? first);
  const redirected = last === first ? '' : `(redirected from '${first}') `;
  const fragment = fragmentAt(call, failure.hop);
  const infix = codeOf(failure)?.startsWith('Preflight')
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
  const url = failingExchangeOf(call, failure)?.url ?? '';
  return isTrustworthy(url.replace(/^https/i, 'http')) ? 'loopback' : 'local';
}

const CORS_SCHEMES =
  'chrome, chrome-experimental-site-token-provider, chrome-extension, chrome-untrusted, data, http, https, isolated-app';

function reasonOf(call: Call, failure: Failure, kind: string): string | null {
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
