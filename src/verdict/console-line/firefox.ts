// Firefox's names for a failure (the console's category) and the text it prints. Seen in Firefox ESR 153.

import type { Failure } from '../../fetch/failure.ts';
import { strayByte } from '../../fetch/header-list.ts';
import type { Call, Exchange } from '../../network/call.ts';
import type { BrowserConsole } from './browser-console.ts';
import { failingExchangeOf, fragmentAt } from './failing-exchange.ts';

export const firefoxConsole: BrowserConsole = { code: codeOf, parameter: parameterOf, message: messageOf };

// What the console message quotes besides the URL.
function parameterOf(failure: Failure): string | null {
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

// nsIScriptError.category
function codeOf(failure: Failure): string | null {
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

function messageOf(call: Call, failure: Failure): string | null {
  const code = codeOf(failure);
  if (code === null) return null;
  const exchange = failingExchangeOf(call, failure);
  const requestUrl = (exchange?.url ?? '') + fragmentAt(call, failure.hop);
  const url = failure.code === 'redirect-scheme' && failure.error === null ? failure.location : requestUrl;
  const blocked = `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${code === 'CORSNotSupportingCredentials' ? `‘${url}’` : url}. `;
  return `${blocked}${reasonOf(code, failure, exchange)}`;
}

function reasonOf(code: string, failure: Failure, exchange: Exchange | null): string {
  const status = exchange?.status ?? '(null)';
  const name = parameterOf(failure) ?? '';
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
