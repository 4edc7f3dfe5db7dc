import type { FailureCode } from '../fetch/failure.ts';

/**
 * What a console message may stand for: a failure, or what only the console tells, since no request is sent and no event
 * reaches an extension.
 */
export type ConsoleCode =
  | FailureCode
  | 'scheme-not-http'
  | 'origin-not-addable'
  | 'cors-disabled'
  | 'mixed-content'
  | 'upgraded-to-https';
