// The npm packages of the servers under test, installed from test/servers/package-lock.json when they are missing.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const MODULES = join(import.meta.dirname, 'node_modules');

export function ensureModules(): void {
  const modified = (path: string) => (existsSync(path) ? statSync(path).mtimeMs : 0);
  const lock = modified(join(import.meta.dirname, 'package-lock.json'));
  if (modified(join(MODULES, '.package-lock.json')) >= lock) return;
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', words, { cwd: import.meta.dirname, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci failed in test/servers: ${stderr}`);
}
