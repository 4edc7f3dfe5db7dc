// One base rule for every way a call can fail: it restates the failed check when no cause is known.
import type { FailureCode } from '../../fetch/failure.ts';
import type { Rule } from '../rule.ts';
import * as allowOrigin from './base-allow-origin.ts';
import * as neighbours from './base-neighbours.ts';
import * as preflight from './base-preflight.ts';
import * as redirect from './base-redirect.ts';
import * as websocket from './base-websocket.ts';

/** A failure no rule explains does not compile. */
export const baseRules: { readonly [C in FailureCode]: Rule } = {
  'acao-missing': allowOrigin.corsHeadersMissing,
  'acao-empty': allowOrigin.allowOriginEmpty,
  'acao-multiple-lines': allowOrigin.duplicateAllowOrigin,
  'acao-list': allowOrigin.allowOriginList,
  'acao-invalid': allowOrigin.allowOriginInvalid,
  'acao-mismatch': allowOrigin.allowOriginOtherSite,
  'acao-null-origin': allowOrigin.nullOrigin,
  'acao-wildcard-credentials': allowOrigin.wildcardWithCredentials,
  'acac-not-true': allowOrigin.allowCredentialsMissing,
  'preflight-network': preflight.preflightConnectionLost,
  'preflight-redirect': preflight.preflightRedirect,
  'preflight-status': preflight.preflightStatusRefused,
  'preflight-acam-syntax': preflight.allowMethodsSyntax,
  'preflight-acah-syntax': preflight.allowHeadersSyntax,
  'preflight-method': preflight.methodNotListed,
  'preflight-header': preflight.requestHeaderNotListed,
  'redirect-userinfo': redirect.redirectUserinfo,
  'redirect-scheme': redirect.redirectScheme,
  'redirect-limit': redirect.redirectLimit,
  'redirect-mode-error': redirect.redirectModeError,
  'network-error': neighbours.networkError,
  'lna-permission-denied': neighbours.localNetworkAccess,
  corp: neighbours.corpBlocked,
  coep: neighbours.coep,
  orb: neighbours.orbBlocked,
  csp: neighbours.csp,
  'websocket-status': websocket.websocketRefused,
  'websocket-redirect': websocket.websocketRedirected,
  'websocket-answer': websocket.websocketAnswerIncomplete,
  'websocket-failed': websocket.websocketNotOpened,
  'mime-nosniff': neighbours.mimeNosniff,
  'http-status': neighbours.httpStatus,
  'blocked-by-extension': neighbours.blockedByExtension,
  'blocked-by-admin': neighbours.blockedByAdmin,
  'tracking-protection': neighbours.trackingProtection,
  aborted: neighbours.aborted,
  'unknown-blocked': neighbours.unknownBlock,
  'ok-opaque': neighbours.noCorsOpaque,
};
