// What a scenario expects of both browsers. They mostly agree, but for their own names for a failure (browser-codes.ts).
import type { Stage } from '../../src/fetch/failure.ts';
import type { BrowserName } from '../../src/fetch/model.ts';
import type { Outcome } from '../../src/verdict/verdict.ts';
import { browserCode, type MeasuredCode, measured } from './browser-codes.ts';
import type { Expected } from './scenario.ts';

type Both = Readonly<Record<BrowserName, Expected>>;

/** What is different in one browser. Another code brings its own stage, and the browser's name for it. */
type Difference = Partial<Omit<Expected, 'code'>> & { readonly code?: MeasuredCode };

interface Failure {
  readonly code: MeasuredCode;
  /** Rule id of the first cause. */
  readonly cause: string;
  /** Default: the usual one of the code. */
  readonly stage?: Stage;
  /** What both browsers name. What only one of them names belongs to its difference. */
  readonly parameter?: string;
  readonly chromium?: Difference;
  readonly firefox?: Difference;
}

export const blocked = (failure: Failure): Both => both('blocked', failure);
export const failed = (failure: Failure): Both => both('failed', failure);
export const aborted = (failure: Failure): Both => both('aborted', failure);
export const opaque = (failure: Failure): Both => both('opaque', failure);

/** Nothing is wrong. */
export function readable(): Both {
  const expected: Expected = {
    outcome: 'readable',
    code: null,
    stage: null,
    cause: null,
    browserCode: null,
    parameter: null,
  };
  return { chromium: expected, firefox: expected };
}

function both(outcome: Outcome, { chromium = {}, firefox = {}, ...failure }: Failure): Both {
  return {
    chromium: expectedOf('chromium', outcome, failure, chromium),
    firefox: expectedOf('firefox', outcome, failure, firefox),
  };
}

function expectedOf(browser: BrowserName, outcome: Outcome, failure: Failure, difference: Difference): Expected {
  const code = difference.code ?? failure.code;
  const stage = difference.stage ?? failure.stage ?? measured(code).stage;
  return {
    outcome,
    code,
    stage,
    cause: failure.cause,
    browserCode: browserCode(browser, code, stage),
    parameter: failure.parameter ?? null,
    ...difference,
  };
}
