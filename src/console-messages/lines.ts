// Whole lines that browsers print of their own accord, each about one fault and one address. Quotation marks are straight, as
// `parse.ts` makes them. Every pattern is bounded, so that no paste takes long.
import type { Leg } from '../fetch/failure.ts';
import type { ConsoleCode } from './console-code.ts';
import type { Speaker } from './patterns.ts';

interface LinePattern {
  readonly speaker: Speaker;
  readonly codes: readonly ConsoleCode[];
  /** Where the line begins, found by plain search. */
  readonly start: string;
  /** What follows `start`. Its groups are `url` and `status`. */
  readonly pattern: RegExp;
  readonly header?: string;
  readonly leg?: Leg;
}

type Codes = ReadonlyMap<string, readonly ConsoleCode[]>;

const URL_TEXT = `(?<url>[a-z][a-z0-9+.-]{1,40}://[^\\s'"<>]{1,2000}?)`;

const line = (text: string): RegExp => new RegExp(`^${text.replace('URL', URL_TEXT)}`);

const CORP = 'Cross-Origin-Resource-Policy';
const NOSNIFF = 'X-Content-Type-Options';

/** Firefox's texts: security.properties, necko.properties. WebKit's: Source/WebCore/loader. */
export const linePatterns: readonly LinePattern[] = [
  {
    speaker: 'chromium',
    codes: ['mixed-content'],
    start: 'Mixed Content: The page at ',
    pattern: line(".{0,2200}? insecure [^']{0,40}'URL'\\. This request has been blocked"),
  },
  {
    speaker: 'chromium',
    codes: ['upgraded-to-https'],
    start: 'Mixed Content: The page at ',
    pattern: line(".{0,2200}? insecure [^']{0,40}'URL'\\. This request was automatically upgraded"),
  },
  {
    speaker: 'firefox',
    codes: ['mixed-content'],
    start: 'Blocked loading mixed active content "',
    pattern: line('URL"'),
  },
  {
    speaker: 'firefox',
    codes: ['upgraded-to-https'],
    start: "Content-Security-Policy: Upgrading insecure request '",
    pattern: line("URL' to use 'https'"),
  },
  {
    // WebKit shortens long addresses in the middle.
    speaker: 'webkit',
    codes: ['mixed-content'],
    start: '[blocked] The page at ',
    pattern: line('.{0,2200}? requested insecure content from URL\\. This content was blocked'),
  },
  {
    speaker: 'chromium',
    codes: ['websocket-status'],
    start: "WebSocket connection to '",
    pattern: line("URL' failed: .{0,60}?Unexpected response code: (?<status>\\d{3})"),
  },
  {
    speaker: 'webkit',
    codes: ['websocket-status', 'websocket-failed'],
    start: "WebSocket connection to '",
    pattern: line("URL' failed: There was a bad response from the server"),
  },
  {
    speaker: 'chromium',
    codes: ['websocket-failed', 'websocket-status'],
    start: "WebSocket connection to '",
    pattern: line("URL' failed"),
  },
  {
    speaker: 'firefox',
    codes: ['websocket-failed', 'websocket-status'],
    start: "Firefox can't establish a connection to the server at ",
    pattern: line('URL\\.(?=\\s|$)'),
  },
  {
    speaker: 'firefox',
    codes: ['corp'],
    start: 'The resource at "',
    header: CORP,
    pattern: line('URL" was blocked due to its Cross-Origin-Resource-Policy header'),
  },
  {
    speaker: 'firefox',
    codes: ['orb'],
    start: 'The resource at "',
    pattern: line('URL" was blocked by OpaqueResponseBlocking'),
  },
  {
    speaker: 'webkit',
    codes: ['corp'],
    start: 'Cancelled load to ',
    header: CORP,
    pattern: line("URL because it violates the resource's Cross-Origin-Resource-Policy"),
  },
  {
    speaker: 'chromium',
    codes: ['orb'],
    start: 'Cross-Origin Read Blocking (CORB) blocked cross-origin response ',
    pattern: line('URL with MIME type'),
  },
  {
    speaker: 'firefox',
    codes: ['mime-nosniff'],
    start: 'The resource from "',
    header: NOSNIFF,
    pattern: line('URL" was blocked due to MIME type'),
  },
  {
    speaker: 'chromium',
    codes: ['mime-nosniff'],
    start: "Refused to execute script from '",
    header: NOSNIFF,
    pattern: line("URL' because its MIME type"),
  },
  {
    speaker: 'chromium',
    codes: ['mime-nosniff'],
    start: "Refused to apply style from '",
    header: NOSNIFF,
    pattern: line("URL' because its MIME type"),
  },
  {
    speaker: 'webkit',
    codes: ['redirect-mode-error'],
    start: 'Not allowed to follow a redirection while loading ',
    header: 'Location',
    pattern: line('URL(?=\\s|$)'),
  },
  {
    speaker: 'chromium',
    codes: ['scheme-not-http'],
    start: 'Fetch API cannot load ',
    pattern: line('URL\\. URL scheme "[^"]{1,40}" is not supported'),
  },
  {
    speaker: 'webkit',
    codes: ['scheme-not-http'],
    start: 'Cross origin requests are only supported for HTTP',
    pattern: line(''),
  },
];

/**
 * Chromium's `CorsError`, as the tooltip of DevTools' status column and the Issues tab show it; with `Preflight` before the name
 * where the preflight failed. Those of Private Network Access are gone since Chromium 138.
 */
export const corsErrorNames: Codes = new Map<string, readonly ConsoleCode[]>([
  ['DisallowedByMode', ['mode-same-origin']],
  ['InvalidResponse', ['response-invalid']],
  ['WildcardOriginNotAllowed', ['acao-wildcard-credentials']],
  ['MissingAllowOriginHeader', ['acao-missing']],
  ['MultipleAllowOriginValues', ['acao-multiple-lines', 'acao-list']],
  ['InvalidAllowOriginValue', ['acao-invalid', 'acao-empty']],
  ['AllowOriginMismatch', ['acao-mismatch', 'acao-null-origin']],
  ['InvalidAllowCredentials', ['acac-not-true']],
  ['CorsDisabledScheme', ['redirect-scheme', 'scheme-not-http']],
  ['PreflightInvalidStatus', ['preflight-status']],
  ['PreflightDisallowedRedirect', ['preflight-redirect']],
  ['PreflightMissingAllowPrivateNetwork', ['preflight-private-network']],
  ['PreflightInvalidAllowPrivateNetwork', ['preflight-private-network']],
  ['PreflightMissingPrivateNetworkAccessId', ['private-network-identity']],
  ['PreflightMissingPrivateNetworkAccessName', ['private-network-identity']],
  ['InvalidAllowMethodsPreflightResponse', ['preflight-acam-syntax']],
  ['InvalidAllowHeadersPreflightResponse', ['preflight-acah-syntax']],
  ['MethodDisallowedByPreflightResponse', ['preflight-method']],
  ['HeaderDisallowedByPreflightResponse', ['preflight-header']],
  ['RedirectContainsCredentials', ['redirect-userinfo']],
  ['InsecurePrivateNetwork', ['insecure-private-network']],
  ['InsecureLocalNetwork', ['insecure-private-network']],
  ['InvalidPrivateNetworkAccess', ['target-address-space']],
  ['InvalidLocalNetworkAccess', ['target-address-space']],
  ['UnexpectedPrivateNetworkAccess', ['target-address-space']],
  ['PrivateNetworkAccessPermissionUnavailable', ['lna-permission-denied']],
  ['PrivateNetworkAccessPermissionDenied', ['lna-permission-denied']],
  ['LocalNetworkAccessPermissionDenied', ['lna-permission-denied']],
]);

/** What Firefox's network monitor shows in the column of the transferred size: its `BLOCKED_REASON_MESSAGES`. */
export const firefoxReasons: Codes = new Map<string, readonly ConsoleCode[]>([
  ['CORS disabled', ['cors-disabled']],
  ['CORS Failed', ['network-error', 'preflight-network']],
  ['CORS Not HTTP', ['scheme-not-http', 'redirect-scheme']],
  ['CORS Multiple Origin Not Allowed', ['acao-multiple-lines']],
  ['CORS Missing Allow Origin', ['acao-missing']],
  ['CORS No Allow Credentials', ['acao-wildcard-credentials']],
  ['CORS Allow Origin Not Matching Origin', ['acao-mismatch', 'acao-null-origin', 'acao-list']],
  ['CORS Missing Allow Credentials', ['acac-not-true']],
  ['CORS Origin Header Missing', ['origin-not-addable']],
  ['CORS External Redirect Not Allowed', ['preflight-redirect']],
  ['CORS Preflight Did Not Succeed', ['preflight-status']],
  ['CORS Invalid Allow Method', ['preflight-acam-syntax']],
  ['CORS Method Not Found', ['preflight-method']],
  ['CORS Invalid Allow Header', ['preflight-acah-syntax']],
  ['CORS Missing Allow Header', ['preflight-header']],
  ['Mixed Block', ['mixed-content']],
  ['Blocked By Extension', ['blocked-by-extension']],
]);

/** `(blocked:…)` of Chromium's status column, in lower case. */
export const blockedReasons: Codes = new Map<string, readonly ConsoleCode[]>([
  ['notsameorigin', ['corp']],
  ['notsamesite', ['corp']],
  ['corp-not-same-origin', ['corp']],
  ['corp-not-same-site', ['corp']],
  ['notsameoriginafterdefaultedtosameoriginbycoep', ['coep']],
  ['corp-not-same-origin-after-defaulted-to-same-origin-by-coep', ['coep']],
  ['coepframeresourceneedscoepheader', ['coep']],
  ['csp', ['csp']],
  ['mixed-content', ['mixed-content']],
  ['other', ['blocked-by-extension']],
  ['orb', ['orb']],
]);

/** Chromium's network errors that say more than that no connection came about; all others are `network-error`. */
export const netErrors: Codes = new Map<string, readonly ConsoleCode[]>([
  ['BLOCKED_BY_CLIENT', ['blocked-by-extension']],
  ['BLOCKED_BY_ADMINISTRATOR', ['blocked-by-admin']],
  ['BLOCKED_BY_CSP', ['csp']],
  ['BLOCKED_BY_ORB', ['orb']],
  ['BLOCKED_BY_RESPONSE', ['corp', 'coep']],
  ['BLOCKED_BY_RESPONSE.NotSameOrigin', ['corp']],
  ['BLOCKED_BY_RESPONSE.NotSameSite', ['corp']],
  ['BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep', ['coep']],
  ['BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS', ['lna-permission-denied']],
  ['BLOCKED_BY_PRIVATE_NETWORK_ACCESS_CHECKS', ['lna-permission-denied']],
  ['TOO_MANY_REDIRECTS', ['redirect-limit']],
  ['ABORTED', ['aborted']],
]);
