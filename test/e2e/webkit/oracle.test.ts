// Over the whole space of CORS: what we say that Safari does must be what WebKit does. See test/oracle.
import { expect, it } from 'vitest';
import { webkitQuirks } from '../../oracle/quirks.ts';
import { suiteFor } from '../../oracle/suite.ts';
import { runInWebKit } from '../../oracle/webkit.ts';
import { showWebKit, tallyWebKit } from '../../oracle/webkit-judgement.ts';
import { ensureWebKit } from '../../tools/install.mjs';

const binary = process.env.WEBKIT_PATH === '' ? null : ensureWebKit();

it.skipIf(binary === null)('agrees with WebKit on every case', { timeout: 300_000 }, async () => {
  const { seed, cases } = suiteFor(900);
  const runs = await runInWebKit(binary ?? '', cases);
  // A page that hangs would lose its cases without a word.
  expect(runs.length).toBe(cases.length);
  const result = tallyWebKit(seed, runs);
  console.log([result.line, ...result.listedLines].join('\n'));
  expect(result.disagreed.map(showWebKit).join('\n\n')).toBe('');
  expect(webkitQuirks.length).toBeLessThanOrEqual(10);
});
