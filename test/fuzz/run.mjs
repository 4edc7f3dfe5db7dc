// `npm run fuzz`: bundled as the extension is, so that what is slow is slow there too.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureDependencies, ROOT } from '../tools/install.mjs';

ensureDependencies();
const outDir = mkdtempSync(join(ROOT, 'node_modules/.fuzz-'));
try {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: join(ROOT, 'test/fuzz/fuzz.ts'), outDir, target: 'es2023', copyPublicDir: false },
  });
  const { status } = spawnSync(process.execPath, [join(outDir, 'fuzz.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(outDir, { recursive: true });
}
