// `npm run bench`, and `npm run bench -- panel` or `-- page`, `-- long` once the extension is built: bundled as the extension is. Run from
// its sources by tsx, every small function would be given its name each time it is made, which costs more than what is measured.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureDependencies, ROOT } from '../tools/install.mjs';

ensureDependencies();
const [asked] = process.argv.slice(2);
const name = ['panel', 'page', 'long'].includes(asked) ? asked : 'bench';
const outDir = mkdtempSync(join(ROOT, 'node_modules/.bench-'));
try {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: join(ROOT, `test/bench/${name}.ts`), outDir, target: 'es2023', copyPublicDir: false },
  });
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(outDir, `${name}.js`)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(outDir, { recursive: true });
}
