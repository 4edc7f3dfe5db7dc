import type { FailureCode } from '../fetch/failure.ts';

/**
 * What a console message may stand for: a failure, or what only the console tells, since no request is sent and no event
 * reaches an extension.
 */
export type ConsoleCode = FailureCode | ConsoleOnlyCode;

type ConsoleOnlyCode =
  | 'scheme-not-http'
  | 'origin-not-addable'
  | 'cors-disabled'
  | 'upgraded-to-https'
  | 'mode-same-origin'
  | 'response-invalid'
  // Private Network Access, as Chromium printed it before version 138
  | 'insecure-private-network'
  | 'private-network-identity'
  | 'target-address-space';
