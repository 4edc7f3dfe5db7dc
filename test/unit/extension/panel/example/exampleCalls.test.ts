// The example: four classic failures, each of which the panel explains with a different cause.
import { expect, it } from 'vitest';
import { exampleCalls } from '../../../../../src/extension/panel/example/exampleCalls.ts';
import { diagnose } from '../../../../../src/rules/diagnose.ts';
import { judge } from '../../../../../src/verdict/judge.ts';

const calls = exampleCalls(1_000_000);

it('are four that fail, and one that does not', () => {
  expect(
    calls.map((call) => {
      const verdict = judge(call, 'chromium');
      return [verdict.outcome, diagnose(call, verdict, 'chromium', calls)[0]?.id ?? null];
    }),
  ).toEqual([
    ['blocked', 'route-without-cors-headers'],
    ['blocked', 'preflight-not-found'],
    ['blocked', 'wildcard-with-credentials'],
    ['blocked', 'authorization-not-listed'],
    ['readable', null],
  ]);
});

it('have ids of their own, and follow one another in time', () => {
  expect(calls.map(({ id }) => id)).toEqual(['example-1', 'example-2', 'example-3', 'example-4', 'example-5']);
  const starts = calls.map(({ hops }) => hops[0]?.request.startedAt ?? 0);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(starts[0]).toBeGreaterThanOrEqual(1_000_000);
});
