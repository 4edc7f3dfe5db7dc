// `npm run bench`: bundled as the extension is. Run from its sources by tsx, every small function would be given its name
// each time it is made, which costs more than what is measured.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureDependencies, ROOT } from '../tools/install.mjs';

ensureDependencies();
const outDir = mkdtempSync(join(ROOT, 'node_modules/.bench-'));
try {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: join(ROOT, 'test/bench/bench.ts'), outDir, target: 'es2023', copyPublicDir: false },
  });
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(outDir, 'bench.js')], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(outDir, { recursive: true });
}
