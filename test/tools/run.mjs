// What the commands share: running programs, and knowing whether dist/ is up to date.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** Runs with our own input and output; returns the exit code. */
export function run(command, args, env = process.env) {
  const { status, signal, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env });
  if (error) throw new Error(`${command} could not be started: ${error.message}`);
  return status ?? (signal === 'SIGINT' ? 130 : 1);
}

export function build() {
  return run('npm', ['run', '--silent', 'build']);
}

/** Without the checks, which are for those who change the code. */
export function buildUnchecked() {
  const vite = (mode) =>
    run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn', '--mode', mode]);
  return run(process.execPath, ['test/tools/generate.mjs']) || vite('chrome') || vite('firefox');
}

/** The built extension of each browser is newer than everything it is made from. */
export function isBuilt() {
  const built = ['chrome', 'firefox'].map((name) => join(ROOT, 'dist', name, 'manifest.json'));
  if (!built.every(existsSync)) return false;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  const sources = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];
  return sources.every((path) => newest(join(ROOT, path)) < oldest);
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
