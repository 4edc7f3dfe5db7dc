// Scenarios that differ in the value of Access-Control-Allow-Origin only, which both browsers repeat.
import type { MeasuredCode } from '../../browser-codes.ts';
import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

interface WrongOrigin {
  readonly id: string;
  readonly title: string;
  /** The value of Access-Control-Allow-Origin. */
  readonly origin: string;
  readonly code: MeasuredCode;
  /** Rule id of the first cause. */
  readonly cause: string;
}

export function wrongOrigin({ id, title, origin, code, cause }: WrongOrigin): Scenario {
  return {
    id,
    title,
    host: 'api',
    replies: { GET: json({ origin }) },
    action: { kind: 'fetch' },
    expect: blocked({ code, cause, parameter: origin }),
  };
}
