// `npm run pictures`: panel and popup as they look in both browsers, for a person to look at. `-- --browser chromium`,
// `-- --only problems,help` and `-- --keep` (also renews the pictures of the README and the stores) may follow.
import { ensureChromium, ensureDependencies, ensureFirefox } from '../tools/install.mjs';
import { buildUnchecked, isBuilt, run } from '../tools/run.mjs';

function main(words) {
  ensureDependencies();
  const env = { ...process.env, CHROMIUM_PATH: ensureChromium(), FIREFOX_PATH: ensureFirefox() };
  const built = isBuilt() ? 0 : buildUnchecked();
  return built !== 0 ? built : run(process.execPath, ['--import', 'tsx', 'test/pictures/pictures.ts', ...words], env);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
