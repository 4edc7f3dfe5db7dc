// Over the whole space of CORS: what we say of a call must be what Chromium itself says. See test/oracle.
import { expect, it } from 'vitest';
import { runInChromium } from '../../oracle/chromium.ts';
import { quirks } from '../../oracle/quirks.ts';
import { reproduction, suiteFor, tally } from '../../oracle/suite.ts';

const suite = suiteFor(1400);

it('draws every value of every dimension', () => {
  expect(new Set(suite.cases.map((test) => JSON.stringify(test))).size).toBe(suite.cases.length);
  if (suite.cases.length >= 1400) expect(suite.uncovered).toBe(0);
  expect(quirks.length).toBeLessThanOrEqual(10);
});

it('agrees with Chromium on every case', { timeout: 420_000 }, async () => {
  const result = tally('chromium', suite.seed, await runInChromium(suite.cases));
  console.log([result.line, ...result.listedLines].join('\n'));
  expect(result.disagreed.map((each) => reproduction('chromium', each)).join('\n\n')).toBe('');
});
