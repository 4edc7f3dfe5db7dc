// The npm packages of the servers under test, installed from test/servers/package-lock.json when they are missing.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const MODULES = join(import.meta.dirname, 'node_modules');
/** Angular wants versions of its own of what others share. */
export const ANGULAR = join(import.meta.dirname, 'angular/node_modules');

/** What is built before it runs, and platforms for functions. */
export const PLATFORMS = join(import.meta.dirname, 'platforms/node_modules');

export function ensureModules(): void {
  for (const folder of ['', 'angular', 'platforms']) ensureIn(join(import.meta.dirname, folder));
}

function ensureIn(folder: string): void {
  const modified = (path: string) => (existsSync(path) ? statSync(path).mtimeMs : 0);
  if (modified(join(folder, 'node_modules/.package-lock.json')) >= modified(join(folder, 'package-lock.json'))) return;
  // Not `npm ci`: it refuses a lock file without the platforms whose binaries the registry at hand does not carry.
  const words = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm install failed in ${folder}: ${stderr}`);
}
