// `npm run package`: the two store packages and the source they were made from.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ensureDependencies, ROOT } from './install.mjs';
import { build } from './run.mjs';

function git(...args) {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
}

/** Paths below a folder, sorted; without dot files, which are the bundler's own notes. */
function files(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

/** The same input gives the same bytes: names in order, every file as old as the commit. */
async function zip(folder, time) {
  const { zipSync } = await import('fflate'); // not there before ensureDependencies
  const entries = files(folder).map((path) => [path, [readFileSync(join(folder, path)), { mtime: time }]]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

async function main() {
  ensureDependencies();
  const built = build();
  if (built !== 0) return built;
  const { version } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
  const time = new Date(Number(git('log', '-1', '--format=%ct')) * 1000);
  for (const name of ['chrome', 'firefox']) {
    const file = `dist/corscope-${name}-${version}.zip`;
    writeFileSync(join(ROOT, file), await zip(join(ROOT, 'dist', name), time));
    console.log(file);
  }
  const source = `dist/corscope-source-${version}.zip`;
  git('archive', '--format=zip', `--prefix=corscope-${version}/`, `--output=${source}`, 'HEAD');
  console.log(source);
  if (git('status', '--porcelain') !== '') {
    console.error('corscope: there are changes that are not committed; the source package is of the last commit.');
  }
  return 0;
}

process.env.TZ = 'UTC'; // zip files keep local time

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
