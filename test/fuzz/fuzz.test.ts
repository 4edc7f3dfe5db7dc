// Twenty thousand cases of `npm run fuzz`, the same ones each time. No case is timed: machines differ.
import { expect, it } from 'vitest';
import { recorded } from '../unit/har/files.ts';
import { fuzz } from './engine.ts';
import { targets } from './targets.ts';

const seed = Number(process.env.FUZZ_SEED ?? 20261125);
const run = { seed, from: 0, cases: 20_000, limit: null, until: Number.POSITIVE_INFINITY, mostFailures: 3 };

it('nothing that comes from outside makes anything throw, or print half a character', {
  timeout: 600_000,
}, async () => {
  const { failing, cases } = await fuzz(targets({ hars: [recorded('chromium'), recorded('firefox')] }), run);
  const told = failing.map(({ target, index, what, stack }) => `${target}, case ${index}: ${what}\n${stack}`);
  expect(told, `FUZZ_SEED=${seed}`).toEqual([]);
  expect(cases).toBe(run.cases);
});
