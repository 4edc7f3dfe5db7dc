// Where the browsers differ, as data. Seen in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50 (2026-11).
import type { Engine } from './model.ts';

export type PreflightStep =
  | 'cors-check'
  | 'not-redirected'
  | 'ok-status'
  | 'private-network'
  | 'allow-methods-syntax'
  | 'allow-headers-syntax'
  | 'method-allowed'
  | 'header-allowed';

export interface BrowserProfile {
  /** The order in which a preflight's answer is judged; the first failed step is the one reported. */
  readonly preflightOrder: readonly PreflightStep[];
  /** Request headers this browser counts as CORS-safelisted beyond the standard's five, with the values it accepts. */
  readonly extraSafelist: ReadonlyMap<string, RegExp>;
  /** The largest number it takes in a safelisted Range. (Measured.) */
  readonly largestRange: bigint;
  /** Does it apply the standard's limit of 1024 bytes to all safelisted values together? */
  readonly totalSafelistLimit: boolean;
  /** Seconds a preflight's answer lives: without Access-Control-Max-Age, at most, and with an unreadable one. */
  readonly maxAge: { readonly fallback: number; readonly cap: number; readonly unreadable: number };
  /** Errors in onErrorOccurred that mean "the CORS protocol said no", and hide which rule. */
  readonly refusalErrors: ReadonlySet<string>;
  /** Errors that mean the page (or a navigation) gave up. */
  readonly abortErrors: ReadonlySet<string>;
  /** In which states of a request its preflight may still begin: events come in another order in each browser (measured). */
  readonly preflightFollows: ReadonlySet<string>;
  /** Does a preflight carry Sec-Fetch-Storage-Access when its request has credentials? (Measured.) */
  readonly preflightShowsCredentials: boolean;
  /**
   * Do only a document's requests to their first URL carry it? (Measured: Firefox sends none from workers, none with
   * keepalive, and none after a redirect.)
   */
  readonly onlyFirstShowsCredentials: boolean;
  /** The network error of a preflight that redirects to what is no URL; null: a redirect like any other. (Measured.) */
  readonly invalidLocationError: string | null;
  /** Is a preflight that a redirect brings back to the page's own origin spared the CORS check? (Measured.) */
  readonly ownPreflightUnchecked: boolean;
  /**
   * The error of a preflight whose redirect was never to be followed, as the call's redirect mode is `error` or `manual`: it
   * is judged by its status then. null: no difference. (Measured.)
   */
  readonly unwantedRedirectError: string | null;
  /** Does an empty Location redirect a preflight, to itself? (Measured.) */
  readonly emptyLocationRedirects: boolean;
  /** Does webRequest show repeated header lines as one value, joined with a comma? (Measured.) */
  readonly joinsLines: boolean;
  /** Header names that it knows, lower case: of several that are missing it names one of these first. (Measured.) */
  readonly namedFirst: ReadonlySet<string>;
  /** Are fonts fetched with CORS? (WebKit does not, measured: a font without any CORS header is shown.) */
  readonly fontsUseCors: boolean;
  /** Is the unit of a safelisted Range compared without its case? (Measured.) */
  readonly anyCaseRange: boolean;
  /** Does onCompleted prove that the page could read the response? (Not in Firefox, measured.) */
  readonly completedMeansPassed: boolean;
}

const any = /^/;
const number = /^\d+(\.\d+)?$/;
const integer = /^\d+$/;

const chromiumSafelist = new Map<string, RegExp>([
  ['device-memory', number],
  ['dpr', number],
  ['downlink', number],
  ['width', integer],
  ['viewport-width', integer],
  ['rtt', integer],
  ['ect', /^(slow-2g|2g|3g|4g)$/],
  ['save-data', /^on$/i],
  ['intervention', any],
]);

/** All of them, in the order in which they are shown. */
export const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** Header names that WebKit writes in this case, whatever the page wrote; those that a page may send. (Measured.) */
export const webkitHeaderNames = [
  'Accept',
  'Accept-Language',
  'Accept-Ranges',
  'Access-Control-Allow-Origin',
  'Age',
  'Authorization',
  'Cache-Control',
  'Clear-Site-Data',
  'Content-Disposition',
  'Content-Encoding',
  'Content-Language',
  'Content-Location',
  'Content-Range',
  'Content-Security-Policy',
  'Content-Type',
  'Cross-Origin-Embedder-Policy',
  'Default-Style',
  'ETag',
  'Expires',
  'Icy-Metadata',
  'Icy-MetaInt',
  'If-Match',
  'If-Modified-Since',
  'If-None-Match',
  'If-Range',
  'If-Unmodified-Since',
  'Last-Event-ID',
  'Last-Modified',
  'Link',
  'Location',
  'Ping-From',
  'Ping-To',
  'Pragma',
  'Range',
  'Referrer-Policy',
  'Refresh',
  'Report-To',
  'Service-Worker-Allowed',
  'Service-Worker-Navigation-Preload',
  'SourceMap',
  'Timing-Allow-Origin',
  'Upgrade-Insecure-Requests',
  'User-Agent',
  'Vary',
  'X-Content-Type-Options',
  'X-Frame-Options',
  'X-SourceMap',
  'X-Temp-Tablet',
  'X-XSS-Protection',
];

export const browserProfiles: { readonly [engine in Engine]: BrowserProfile } = {
  chromium: {
    // A redirect reaches the preflight loader before any header is looked at.
    preflightOrder: [
      'not-redirected',
      'cors-check',
      'ok-status',
      'private-network',
      'allow-methods-syntax',
      'allow-headers-syntax',
      'method-allowed',
      'header-allowed',
    ],
    extraSafelist: chromiumSafelist,
    largestRange: 2n ** 63n - 2n,
    totalSafelistLimit: true,
    maxAge: { fallback: 5, cap: 7200, unreadable: 5 },
    refusalErrors: new Set(['net::ERR_FAILED']),
    abortErrors: new Set(['net::ERR_ABORTED']),
    preflightFollows: new Set(['started']),
    preflightShowsCredentials: false,
    onlyFirstShowsCredentials: false,
    invalidLocationError: 'net::ERR_INVALID_REDIRECT',
    ownPreflightUnchecked: false,
    unwantedRedirectError: null,
    emptyLocationRedirects: false,
    joinsLines: false,
    namedFirst: new Set(),
    fontsUseCors: true,
    anyCaseRange: false,
    completedMeansPassed: true,
  },
  firefox: {
    // The CORS check sits outside the preflight listener, so it also sees the redirect's own answer.
    preflightOrder: [
      'cors-check',
      'not-redirected',
      'ok-status',
      'allow-methods-syntax',
      'method-allowed',
      'allow-headers-syntax',
      'header-allowed',
    ],
    extraSafelist: new Map(),
    largestRange: 2n ** 64n - 1n,
    totalSafelistLimit: false,
    maxAge: { fallback: 5, cap: 86400, unreadable: 0 },
    refusalErrors: new Set(['NS_ERROR_DOM_BAD_URI', 'NS_ERROR_UNEXPECTED', 'NS_ERROR_NET_ON_RECEIVING_FROM']),
    // The second: a player, or an image shown before, has all that it needs (measured).
    abortErrors: new Set(['NS_BINDING_ABORTED', 'NS_ERROR_PARSED_DATA_CACHED']),
    preflightFollows: new Set(['started', 'sent']),
    preflightShowsCredentials: true,
    onlyFirstShowsCredentials: true,
    invalidLocationError: 'NS_ERROR_CORRUPTED_CONTENT',
    ownPreflightUnchecked: true,
    unwantedRedirectError: 'NS_ERROR_DOM_BAD_URI',
    emptyLocationRedirects: true,
    joinsLines: true,
    namedFirst: new Set(),
    fontsUseCors: true,
    anyCaseRange: false,
    completedMeansPassed: false,
  },
  // Never the browser that is watched: its rules say what Safari makes of a call that another browser made.
  webkit: {
    preflightOrder: [
      'not-redirected',
      'ok-status',
      'cors-check',
      'allow-methods-syntax',
      'allow-headers-syntax',
      'method-allowed',
      'header-allowed',
    ],
    extraSafelist: new Map(),
    largestRange: 2n ** 64n - 1n,
    totalSafelistLimit: false,
    maxAge: { fallback: 5, cap: 600, unreadable: 5 },
    refusalErrors: new Set(['Load failed']),
    abortErrors: new Set(),
    preflightFollows: new Set(['started']),
    preflightShowsCredentials: false,
    onlyFirstShowsCredentials: false,
    invalidLocationError: null,
    ownPreflightUnchecked: false,
    unwantedRedirectError: null,
    emptyLocationRedirects: false,
    joinsLines: false,
    namedFirst: new Set(webkitHeaderNames.map((name) => name.toLowerCase())),
    fontsUseCors: false,
    anyCaseRange: true,
    completedMeansPassed: true,
  },
};
