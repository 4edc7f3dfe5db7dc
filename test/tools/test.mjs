// `npm test`: everything from a fresh checkout to one line of numbers. Words after `--` go to vitest.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, ensureFirefox, ensureWebKit, ROOT } from './install.mjs';
import { build, run } from './run.mjs';

const RESULTS = join(ROOT, 'test/.cache/results.json');

/** Names given with --project; none means all. */
function projects(words) {
  return words.flatMap((word, index) => {
    if (word === '--project') return [words[index + 1] ?? ''];
    return word.startsWith('--project=') ? [word.slice('--project='.length)] : [];
  });
}

function wants(words, name) {
  const chosen = projects(words);
  return chosen.length === 0 || chosen.includes(name);
}

/** Recipes are taken from the panel in Chromium, so the servers' tests need it too. */
function needsChromium(words) {
  return wants(words, 'chromium') || wants(words, 'servers');
}

/** The browsers' tests read their paths from the environment, so that nothing is looked for twice. */
function environment(words) {
  const env = { ...process.env };
  if (needsChromium(words)) env.CHROMIUM_PATH = ensureChromium();
  if (wants(words, 'firefox')) env.FIREFOX_PATH = ensureFirefox();
  // Empty: its tests are skipped.
  if (wants(words, 'webkit')) env.WEBKIT_PATH = ensureWebKit() ?? '';
  return env;
}

/** vitest counts a file that could not be loaded as no test at all; here it is one failure. */
function summary(exitCode) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  try {
    const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
    const broken = results.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
    );
    passed = results.numPassedTests;
    failed = results.numFailedTests + broken.length;
    skipped = results.numPendingTests + results.numTodoTests;
  } catch {
    // No results: vitest ended before it wrote them.
  }
  // An error outside of any test must not read as success.
  if (exitCode !== 0 && failed === 0) failed = 1;
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function main(words) {
  mkdirSync(join(ROOT, 'test/.cache'), { recursive: true });
  rmSync(RESULTS, { force: true });
  ensureDependencies();
  const env = environment(words);
  const needsBuild = needsChromium(words) || wants(words, 'firefox');
  const built = needsBuild ? build() : 0;
  if (built !== 0) return built;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  return run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...words], env);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
console.log(summary(process.exitCode));
