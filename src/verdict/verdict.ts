import type { Check } from '../fetch/check.ts';
import type { Failure, FailureCode, Stage } from '../fetch/failure.ts';
import type { CredentialsMode } from '../fetch/model.ts';

export type Outcome = 'readable' | 'blocked' | 'failed' | 'opaque' | 'aborted' | 'pending' | 'undetermined';

/** What the call was, before anything went wrong. */
export type Kind =
  | 'simple'
  | 'preflighted'
  | 'preflight-cached'
  | 'no-cors'
  | 'same-origin'
  | 'websocket'
  | 'not-fetch'
  | 'unknown';

export interface Credentials {
  readonly mode: CredentialsMode | 'unknown';
  /** How we know: `seen` in a header of the request, `inferred` from what the browser decided, `unknown`. */
  readonly how: 'seen' | 'inferred' | 'unknown';
  /** One clause of plain words, e.g. "the request carried a Cookie header". */
  readonly why: string;
  /** Where the mode is unknown: the one that calls like this one speak for. Absent: nothing does. */
  readonly likely?: CredentialsMode | undefined;
}

/** What a browser prints: its own name for the fault, and the text. Both null: nothing. */
export interface PrintedLine {
  readonly browserCode: string | null;
  readonly message: string | null;
}

export interface Verdict {
  readonly outcome: Outcome;
  readonly kind: Kind;
  /** The decisive fault: the one the browser stopped at. null when nothing failed, or nothing is known. */
  readonly failure: Failure | null;
  readonly code: FailureCode | null;
  readonly stage: Stage | null;
  readonly parameter: string | null;
  readonly credentials: Credentials;
  readonly browserCode: string | null;
  readonly message: string | null;
  /**
   * Where the credentials mode is unknown and decides which line the browser prints: the line of the other mode. [] when it is
   * known, or makes no difference.
   */
  readonly alternatives: readonly PrintedLine[];
  /** All steps in the browser's own order; the first one not passed is the decisive one. */
  readonly checks: readonly Check[];
  /** What would fail next once the decisive fault is mended, in order. */
  readonly alsoFails: readonly Failure[];
  /** The origin the response is compared with: the Origin header as sent, or as computed. */
  readonly origin: string | null;
  /** For `undetermined`: what we would need to see. */
  readonly missing: string | null;
}
