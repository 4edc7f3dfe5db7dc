// `npm run new -- cause ID --family FAMILY` (or note, recipe, scenario): writes its files to fill in, and registers it.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ensureDependencies, ROOT } from './install.mjs';
import { run } from './run.mjs';

function filesIn(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

async function main(words) {
  ensureDependencies();
  const { register } = await import('tsx/esm/api');
  register();
  const { newFiles } = await import('./new-files.ts');
  for (const { path, text } of newFiles(words, filesIn)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text, { flag: 'wx' });
    console.log(`wrote ${path}: fill in what it marks with TODO`);
  }
  return run(process.execPath, ['test/tools/generate.mjs']);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
