// `npm run -s diagnose -- FILE.har`: brings in what a fresh checkout needs, then reads the file. Exit status as there.

import { join } from 'node:path';
import { ensureDependencies, ROOT } from './install.mjs';

try {
  ensureDependencies();
  const { register } = await import('tsx/esm/api');
  register();
  await import(join(ROOT, 'src/cli/cli.ts'));
} catch (error) {
  console.error(String(error.message).split('\n')[0]);
  process.exitCode = 2;
}
