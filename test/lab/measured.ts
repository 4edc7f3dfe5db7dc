import type { Expected, Scenario } from './scenario.ts';
import type { Lab } from './server.ts';

/** What a browser can be asked for; code, stage and cause are ours. */
export type Measured = Pick<Expected, 'outcome' | 'browserCode' | 'parameter'>;

/** What page/run.js resolves to. */
export interface PageResult {
  readonly settled: 'resolved' | 'rejected' | 'load' | 'error';
  readonly status: number | null;
  readonly type: string | null;
  readonly error: string | null;
}

export type Measure = (lab: Lab, scenarios: readonly Scenario[], report: Report) => Promise<void>;
export type Report = (scenario: Scenario, measured: Measured) => void;

/** The outcome in our words; `corsError`: the browser named a fault in the CORS protocol. */
export function outcomeOf(result: PageResult, corsError: boolean): Measured['outcome'] {
  if (result.settled === 'resolved' || result.settled === 'load')
    return result.type === 'opaque' || result.type === 'opaqueredirect' ? 'opaque' : 'readable';
  if (result.error?.startsWith('AbortError')) return 'aborted';
  return corsError ? 'blocked' : 'failed';
}
