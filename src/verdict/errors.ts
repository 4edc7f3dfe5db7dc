// The browsers' error strings, sorted. Sources: net_error_list.h, Firefox's error names; marked ones measured in
// Chromium 156 and Firefox ESR 153.
import type { Failure, NetworkErrorKind, Place } from '../fetch/failure.ts';
import { get } from '../fetch/header-list.ts';
import { isRedirect } from '../fetch/redirect.ts';
import type { Exchange } from '../network/call.ts';

const KINDS: readonly (readonly [RegExp, NetworkErrorKind])[] = [
  [/ERR_CONNECTION_REFUSED|ERR_ADDRESS_UNREACHABLE|NS_ERROR_CONNECTION_REFUSED/, 'refused'],
  [/ERR_NAME_NOT_RESOLVED|ERR_DNS|ERR_NAME_RESOLUTION_FAILED|NS_ERROR_UNKNOWN_HOST/, 'dns'],
  [/ERR_CERT|ERR_SSL|ERR_BAD_SSL|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX/, 'tls'],
  [/ERR_UNSAFE_PORT|NS_ERROR_PORT_ACCESS_NOT_ALLOWED/, 'unsafe-port'],
  [/ERR_(TIMED_OUT|CONNECTION_TIMED_OUT)|NS_ERROR_NET_TIMEOUT/, 'timeout'],
  [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|NS_ERROR_OFFLINE/, 'offline'],
  [/ERR_PROXY|ERR_TUNNEL|NS_ERROR_PROXY|NS_ERROR_UNKNOWN_PROXY_HOST/, 'proxy'],
  [/ERR_EMPTY_RESPONSE|ERR_CONNECTION_(RESET|CLOSED|ABORTED|FAILED)|NS_ERROR_NET_(RESET|INTERRUPT)/, 'reset'],
  [
    /ERR_HTTP2|ERR_QUIC|ERR_INVALID_HTTP_RESPONSE|ERR_INVALID_RESPONSE|ERR_RESPONSE_HEADERS|NS_ERROR_NET_HTTP/,
    'protocol',
  ],
];

function networkKind(error: string): NetworkErrorKind {
  for (const [pattern, kind] of KINDS) if (pattern.test(error)) return kind;
  // Firefox gives TLS trouble as a sentence in the user's language, everything else as a name (measured).
  return /^[A-Z0-9_:]+$|^net::/.test(error) ? 'other' : 'tls';
}

/** The failure an error string stands for, CORS refusals and aborts apart. */
export function errorFailure(exchange: Exchange, place: Place): Failure {
  const error = exchange.error ?? '';
  if (/ERR_BLOCKED_BY_CLIENT|^NS_ERROR_ABORT$/.test(error)) return { code: 'blocked-by-extension', error, ...place };
  if (/LOCAL_NETWORK_ACCESS/.test(error)) return { code: 'lna-permission-denied', error, ...place };
  if (/ERR_BLOCKED_BY_RESPONSE|NS_ERROR_DOM_CORP_FAILED/.test(error)) return crossOriginPolicy(exchange, place, error);
  if (/ERR_BLOCKED_BY_ORB/.test(error)) return { code: 'orb', error, ...place };
  if (/ERR_BLOCKED_BY_CSP|NS_ERROR_CONTENT_BLOCKED/.test(error))
    return { code: 'csp', error, list: null, crossed: false, ...place };
  if (/ERR_BLOCKED_BY_ADMINISTRATOR|NS_ERROR_BLOCKED_BY_POLICY/.test(error)) {
    return { code: 'blocked-by-admin', error, ...place };
  }
  if (/NS_ERROR_(TRACKING|FINGERPRINTING|CRYPTOMINING|SOCIALTRACKING|EMAILTRACKING)_URI/.test(error)) {
    return { code: 'tracking-protection', error, ...place };
  }
  // Firefox also calls so a redirect to what is no URL (measured).
  if (/NS_ERROR_CORRUPTED_CONTENT/.test(error) && exchange.status !== null && isRedirect(exchange.status)) {
    return { code: 'network-error', error, kind: 'protocol', ...place };
  }
  if (/NS_ERROR_CORRUPTED_CONTENT/.test(error)) return { code: 'mime-nosniff', error, ...place };
  if (/ERR_TOO_MANY_REDIRECTS|NS_ERROR_REDIRECT_LOOP/.test(error)) return { code: 'redirect-limit', error, ...place };
  if (/ERR_UNSAFE_REDIRECT|ERR_UNKNOWN_URL_SCHEME|ERR_DISALLOWED_URL_SCHEME/.test(error)) {
    return { code: 'redirect-scheme', location: get(exchange.responseHeaders, 'Location') ?? '', error, ...place };
  }
  return { code: 'network-error', error, kind: networkKind(error), ...place };
}

// One error for two policies: the response's own Cross-Origin-Resource-Policy, or its lack under the page's COEP.
function crossOriginPolicy(exchange: Exchange, place: Place, error: string): Failure {
  const value = get(exchange.responseHeaders, 'Cross-Origin-Resource-Policy');
  return value === null ? { code: 'coep', error, ...place } : { code: 'corp', error, value, ...place };
}
