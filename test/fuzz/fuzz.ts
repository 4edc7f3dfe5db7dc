// `npm run fuzz -- --cases N --seed S`: as many cases as one likes, each of them in time. `--from N --cases 1` carries out
// one case alone; `--seconds N` ends the run after that time; further words are HAR files to begin with.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import chromium from '../unit/har/recorded/chromium.har?raw';
import firefox from '../unit/har/recorded/firefox.har?raw';
import { fuzz } from './engine.ts';
import { targets } from './targets.ts';

/** Of one case: anything longer is felt. */
const LIMIT_MS = 50;

const number = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  options: { cases: number, seed: number, from: number, seconds: number, failures: number },
  allowPositionals: true,
});
const numberOf = (text: string | undefined, otherwise: number) => (text === undefined ? otherwise : Number(text));
const seed = numberOf(values.seed, Date.now() % 1_000_000);
const cases = numberOf(values.cases, 100_000);
const from = numberOf(values.from, 0);
const all = targets({ hars: [chromium, firefox, ...positionals.map((file) => readFileSync(file, 'utf8'))] });

console.log(`seed ${seed}, ${cases} cases`);
const begun = Date.now();
const run = { seed, until: Number.POSITIVE_INFINITY, mostFailures: numberOf(values.failures, 10) };
// What is run for the first time is slow for that alone.
await fuzz(all, { ...run, from: 0, cases: 2000, limit: null });
const until = begun + numberOf(values.seconds, 1e9) * 1000;
const ran = await fuzz(all, { ...run, from, cases, limit: LIMIT_MS, until });
for (const { target, index, what, stack } of ran.failing) {
  console.log(
    `\n${target}, case ${index}: ${what}\n${stack}\nagain: npm run fuzz -- --seed ${seed} --from ${index} --cases 1`,
  );
}
for (const [name, { cases: count, ms }] of ran.byTarget) {
  console.log(
    `${name.padEnd(14)} ${String(count).padStart(8)} cases ${(ms / Math.max(1, count)).toFixed(2).padStart(8)} ms each`,
  );
}
const { target, index, ms } = ran.slowest;
console.log(`slowest: ${target}, case ${index}, ${ms.toFixed(1)} ms`);
console.log(
  `${ran.cases} cases, ${ran.failing.length} failed, seed ${seed}, ${((Date.now() - begun) / 1000).toFixed(0)} s`,
);
process.exitCode = ran.failing.length === 0 ? 0 : 1;
