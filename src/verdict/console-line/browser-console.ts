import type { Failure } from '../../fetch/failure.ts';
import type { Call } from '../../network/call.ts';

/** What one browser says of a failure. */
export interface BrowserConsole {
  /** Its own name for it; null: it raises no CORS error. */
  code(failure: Failure): string | null;
  /** The header name, method or value it names. */
  parameter(failure: Failure): string | null;
  /** The line it prints; null: none that speaks of CORS. */
  message(call: Call, failure: Failure): string | null;
}
