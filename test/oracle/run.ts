// npx tsx test/oracle/run.ts chromium|firefox ['CASE AS JSON']: one case, or without one the whole suite.
import type { Case } from './case.ts';
import { runInChromium } from './chromium.ts';
import { runInFirefox } from './firefox.ts';
import type { Judgement } from './judgement.ts';
import { reproduction, SEED, suiteFor, tally } from './suite.ts';

const [browser, json] = process.argv.slice(2);
if (browser !== 'chromium' && browser !== 'firefox') throw new Error('say chromium or firefox');
const suite = json === undefined ? suiteFor(300) : { seed: SEED, uncovered: 0, cases: [JSON.parse(json) as Case] };
const run = browser === 'chromium' ? runInChromium : runInFirefox;
const started = Date.now();
const judged = await run(suite.cases, (some: readonly Judgement[]) => {
  if (json === undefined) process.stderr.write(`${some.filter(({ differs }) => differs.length > 0).length} `);
});
const result = tally(browser, json === undefined ? suite.seed : null, judged);
for (const each of result.disagreed) console.log(reproduction(browser, each));
if (json !== undefined) console.log(JSON.stringify(judged, null, 2));
console.log(`${result.line}, ${Math.round((Date.now() - started) / 1000)} s`);
for (const each of result.listedLines) console.log(each);
process.exitCode = result.disagreed.length === 0 ? 0 : 1;
