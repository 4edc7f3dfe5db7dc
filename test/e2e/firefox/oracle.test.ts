// Over the whole space of CORS: what we say of a call must be what Firefox itself says. See test/oracle.
import { expect, it } from 'vitest';
import { runInFirefox } from '../../oracle/firefox.ts';
import { quirks } from '../../oracle/quirks.ts';
import { reproduction, suiteFor, tally } from '../../oracle/suite.ts';

const suite = suiteFor(800);

// Every value of every dimension is drawn in Chromium's longer run of the same cases.
it('draws each case once', () => {
  expect(new Set(suite.cases.map((test) => JSON.stringify(test))).size).toBe(suite.cases.length);
  expect(quirks.length).toBeLessThanOrEqual(10);
});

it('agrees with Firefox on every case', { timeout: 300_000 }, async () => {
  const result = tally('firefox', suite.seed, await runInFirefox(suite.cases));
  console.log([result.line, ...result.listedLines].join('\n'));
  expect(result.disagreed.map((each) => reproduction('firefox', each)).join('\n\n')).toBe('');
});
