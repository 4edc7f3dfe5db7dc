// `npm start`: from a fresh checkout to the extension at work. `--headless` and `--browser firefox` may follow `--`.
import { ensureChromium, ensureDependencies, ensureFirefox } from './install.mjs';
import { buildUnchecked, isBuilt, run } from './run.mjs';

function main(words) {
  const firefox = words.includes('firefox') || words.includes('--browser=firefox');
  ensureDependencies();
  const env = firefox
    ? { ...process.env, FIREFOX_PATH: ensureFirefox() }
    : { ...process.env, CHROMIUM_PATH: ensureChromium() };
  const built = isBuilt() ? 0 : buildUnchecked();
  if (built !== 0) return built;
  // Ctrl+C is for the browser's own side; this process only waits for it.
  process.on('SIGINT', () => {});
  return run(process.execPath, ['--import', 'tsx', 'test/tools/start.ts', ...words], env);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
