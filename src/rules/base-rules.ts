// One base rule for every way a call can fail: it restates the failed check when no cause is known.
import type { FailureCode } from '../fetch/failure.ts';
import aborted from './base/aborted.ts';
import acacNotTrue from './base/acac-not-true.ts';
import acaoEmpty from './base/acao-empty.ts';
import acaoInvalid from './base/acao-invalid.ts';
import acaoList from './base/acao-list.ts';
import acaoMismatch from './base/acao-mismatch.ts';
import acaoMissing from './base/acao-missing.ts';
import acaoMultipleLines from './base/acao-multiple-lines.ts';
import acaoNullOrigin from './base/acao-null-origin.ts';
import acaoWildcardCredentials from './base/acao-wildcard-credentials.ts';
import blockedByAdmin from './base/blocked-by-admin.ts';
import blockedByExtension from './base/blocked-by-extension.ts';
import coep from './base/coep.ts';
import corp from './base/corp.ts';
import csp from './base/csp.ts';
import httpStatus from './base/http-status.ts';
import lnaPermissionDenied from './base/lna-permission-denied.ts';
import mimeNosniff from './base/mime-nosniff.ts';
import mixedContent from './base/mixed-content.ts';
import networkError from './base/network-error.ts';
import okOpaque from './base/ok-opaque.ts';
import orb from './base/orb.ts';
import preflightAcahSyntax from './base/preflight-acah-syntax.ts';
import preflightAcamSyntax from './base/preflight-acam-syntax.ts';
import preflightHeader from './base/preflight-header.ts';
import preflightMethod from './base/preflight-method.ts';
import preflightNetwork from './base/preflight-network.ts';
import preflightPrivateNetwork from './base/preflight-private-network.ts';
import preflightRedirect from './base/preflight-redirect.ts';
import preflightStatus from './base/preflight-status.ts';
import redirectLimit from './base/redirect-limit.ts';
import redirectModeError from './base/redirect-mode-error.ts';
import redirectScheme from './base/redirect-scheme.ts';
import redirectUserinfo from './base/redirect-userinfo.ts';
import trackingProtection from './base/tracking-protection.ts';
import unknownBlocked from './base/unknown-blocked.ts';
import websocketAnswer from './base/websocket-answer.ts';
import websocketFailed from './base/websocket-failed.ts';
import websocketRedirect from './base/websocket-redirect.ts';
import websocketStatus from './base/websocket-status.ts';
import type { BaseRule } from './base-rule.ts';

/** A failure without one does not compile. */
export const baseRules: { readonly [C in FailureCode]: BaseRule } = {
  'acao-missing': acaoMissing,
  'acao-empty': acaoEmpty,
  'acao-multiple-lines': acaoMultipleLines,
  'acao-list': acaoList,
  'acao-invalid': acaoInvalid,
  'acao-mismatch': acaoMismatch,
  'acao-null-origin': acaoNullOrigin,
  'acao-wildcard-credentials': acaoWildcardCredentials,
  'acac-not-true': acacNotTrue,
  'preflight-network': preflightNetwork,
  'preflight-redirect': preflightRedirect,
  'preflight-status': preflightStatus,
  'preflight-private-network': preflightPrivateNetwork,
  'preflight-acam-syntax': preflightAcamSyntax,
  'preflight-acah-syntax': preflightAcahSyntax,
  'preflight-method': preflightMethod,
  'preflight-header': preflightHeader,
  'redirect-userinfo': redirectUserinfo,
  'redirect-scheme': redirectScheme,
  'redirect-limit': redirectLimit,
  'redirect-mode-error': redirectModeError,
  'network-error': networkError,
  'lna-permission-denied': lnaPermissionDenied,
  corp: corp,
  coep: coep,
  orb: orb,
  csp: csp,
  'websocket-status': websocketStatus,
  'websocket-redirect': websocketRedirect,
  'websocket-answer': websocketAnswer,
  'websocket-failed': websocketFailed,
  'mime-nosniff': mimeNosniff,
  'mixed-content': mixedContent,
  'http-status': httpStatus,
  'blocked-by-extension': blockedByExtension,
  'blocked-by-admin': blockedByAdmin,
  'tracking-protection': trackingProtection,
  aborted: aborted,
  'unknown-blocked': unknownBlocked,
  'ok-opaque': okOpaque,
};
