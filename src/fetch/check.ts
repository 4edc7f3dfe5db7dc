import type { Place } from './failure.ts';

export type CheckId =
  | 'request-answered'
  | 'not-redirected'
  | 'allow-origin'
  | 'allow-credentials'
  | 'ok-status'
  | 'private-network'
  | 'allow-methods-syntax'
  | 'allow-headers-syntax'
  | 'method-allowed'
  | 'header-allowed'
  | 'redirect-location'
  | 'file-status'
  | 'neighbour';

/**
 * One step of the standard, carried out: what the browser wanted, what it found. `null` in `found` means the header was
 * absent. Steps behind the first failed one are judged too ("would fail next"), where they can be.
 */
export interface Check extends Place {
  readonly id: CheckId;
  readonly passed: boolean;
  /** The response header compared, in its usual casing; null where it is a status or an event. */
  readonly header: string | null;
  readonly wanted: string;
  readonly found: string | null;
}
