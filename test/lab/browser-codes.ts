// What the browsers themselves call each failure, as measured in both. Never taken from src: a test that asks the code
// under test for the answer compares it with itself.
import type { FailureCode, Stage } from '../../src/fetch/failure.ts';
import type { BrowserName } from '../../src/fetch/model.ts';

/** Chromium: the corsError of the DevTools protocol. Firefox: the category of its console message. null: it raises none. */
interface Measured extends Readonly<Record<BrowserName, string | null>> {
  /** Where the failure is met, unless a scenario says otherwise. */
  readonly stage: Stage | null;
}

export const BROWSER_CODES = {
  // The CORS check of an answer
  'acao-missing': { stage: 'response', chromium: 'MissingAllowOriginHeader', firefox: 'CORSMissingAllowOrigin2' },
  'acao-empty': { stage: 'response', chromium: 'InvalidAllowOriginValue', firefox: 'CORSAllowOriginNotMatchingOrigin' },
  'acao-multiple-lines': {
    stage: 'response',
    chromium: 'MultipleAllowOriginValues',
    firefox: 'CORSMultipleAllowOriginNotAllowed',
  },
  'acao-list': {
    stage: 'response',
    chromium: 'MultipleAllowOriginValues',
    firefox: 'CORSAllowOriginNotMatchingOrigin',
  },
  'acao-invalid': {
    stage: 'response',
    chromium: 'InvalidAllowOriginValue',
    firefox: 'CORSAllowOriginNotMatchingOrigin',
  },
  'acao-mismatch': { stage: 'response', chromium: 'AllowOriginMismatch', firefox: 'CORSAllowOriginNotMatchingOrigin' },
  'acao-null-origin': {
    stage: 'response',
    chromium: 'AllowOriginMismatch',
    firefox: 'CORSAllowOriginNotMatchingOrigin',
  },
  'acao-wildcard-credentials': {
    stage: 'response',
    chromium: 'WildcardOriginNotAllowed',
    firefox: 'CORSNotSupportingCredentials',
  },
  'acac-not-true': { stage: 'response', chromium: 'InvalidAllowCredentials', firefox: 'CORSMissingAllowCredentials' },

  // The preflight
  'preflight-network': { stage: 'preflight', chromium: null, firefox: 'CORSDidNotSucceed2' },
  'preflight-redirect': {
    stage: 'preflight',
    chromium: 'PreflightDisallowedRedirect',
    firefox: 'CORSExternalRedirectNotAllowed',
  },
  'preflight-status': {
    stage: 'preflight',
    chromium: 'PreflightInvalidStatus',
    firefox: 'CORSPreflightDidNotSucceed3',
  },
  'preflight-acam-syntax': {
    stage: 'preflight',
    chromium: 'InvalidAllowMethodsPreflightResponse',
    firefox: 'CORSInvalidAllowMethod',
  },
  'preflight-acah-syntax': {
    stage: 'preflight',
    chromium: 'InvalidAllowHeadersPreflightResponse',
    firefox: 'CORSInvalidAllowHeader',
  },
  'preflight-method': {
    stage: 'preflight',
    chromium: 'MethodDisallowedByPreflightResponse',
    firefox: 'CORSMethodNotFound',
  },
  'preflight-header': {
    stage: 'preflight',
    chromium: 'HeaderDisallowedByPreflightResponse',
    firefox: 'CORSMissingAllowHeaderFromPreflight2',
  },

  // Redirects
  'redirect-userinfo': { stage: 'redirect', chromium: 'RedirectContainsCredentials', firefox: 'CORSDidNotSucceed2' },
  'redirect-scheme': { stage: 'redirect', chromium: 'CorsDisabledScheme', firefox: 'CORSRequestNotHttp' },
  'redirect-limit': { stage: 'redirect', chromium: null, firefox: 'CORSDidNotSucceed2' },
  'redirect-mode-error': { stage: 'redirect', chromium: null, firefox: null },

  // Not CORS
  'network-error': { stage: 'network', chromium: null, firefox: 'CORSDidNotSucceed2' },
  aborted: { stage: 'network', chromium: null, firefox: null },
  corp: { stage: 'neighbour', chromium: null, firefox: null },
  coep: { stage: 'neighbour', chromium: null, firefox: null },
  orb: { stage: 'neighbour', chromium: null, firefox: null },
  'mime-nosniff': { stage: 'neighbour', chromium: null, firefox: null },
  csp: { stage: 'neighbour', chromium: null, firefox: null },
  'ok-opaque': { stage: null, chromium: null, firefox: null },

  // WebSockets
  'websocket-status': { stage: 'neighbour', chromium: null, firefox: null },
  'websocket-redirect': { stage: 'neighbour', chromium: null, firefox: null },
  'websocket-failed': { stage: null, chromium: null, firefox: null },
} as const satisfies Partial<Record<FailureCode, Measured>>;

/** The failures that the lab has seen in both browsers. */
export type MeasuredCode = keyof typeof BROWSER_CODES;

export function measured(code: MeasuredCode): Measured {
  return BROWSER_CODES[code];
}

/** Chromium writes `Preflight` before the name of a failure of the CORS check that it meets at the preflight. */
export function browserCode(browser: BrowserName, code: MeasuredCode, stage: Stage | null): string | null {
  const { [browser]: name, stage: usual } = measured(code);
  const atPreflight = browser === 'chromium' && stage === 'preflight' && usual === 'response';
  return atPreflight && name !== null ? `Preflight${name}` : name;
}
