// What a fresh checkout needs, brought in by the commands themselves. Node's own modules only: this file runs before
// node_modules exists.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `npm ci` when node_modules is missing or older than package-lock.json. */
export function ensureDependencies() {
  const stamp = modified(join(ROOT, 'node_modules/.package-lock.json'));
  if (stamp !== null && stamp >= (modified(join(ROOT, 'package-lock.json')) ?? 0)) return;
  say('installing packages (npm ci)');
  const done = quietly('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT });
  if (!done.ok) throw new Error(`npm ci failed in ${ROOT}:\n${done.output}`);
}

/** Path of a Chromium that loads unpacked extensions. */
export function ensureChromium() {
  // Google's own builds ignore --load-extension since 137, so they come last and only as a wish of CHROMIUM_PATH.
  const found = wanted('CHROMIUM_PATH') ?? find(['chromium', 'chromium-browser']) ?? downloadedChromium();
  if (found) return found;
  if (installDebian('chromium')) return find(['chromium']) ?? fail(CHROMIUM_HELP);
  say('downloading Chromium (npx playwright install chromium)');
  quietly('npx', ['playwright', 'install', 'chromium'], { cwd: ROOT });
  return downloadedChromium() ?? fail(CHROMIUM_HELP);
}

/** Path of a stock Firefox. */
export function ensureFirefox() {
  const names = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
  const found = wanted('FIREFOX_PATH') ?? find(names);
  if (found) return found;
  if (installDebian('firefox-esr') || installDebian('firefox')) return find(names) ?? fail(FIREFOX_HELP);
  return fail(FIREFOX_HELP);
}

/** Path of WebKit's small browser, with what shows it where there is no display; null, said in one line, where it cannot be had. */
export function ensureWebKit() {
  const found = wanted('WEBKIT_PATH') ?? miniBrowser();
  const shown = hasDisplay() || find(['xvfb-run']) !== null;
  if (found && shown) return found;
  const packages = [...(found ? [] : ['webkit2gtk-driver']), ...(shown ? [] : ['xvfb', 'xauth'])];
  if (packages.every((name) => installDebian(name)) && miniBrowser() !== null) return found ?? miniBrowser();
  process.stderr.write(
    'corscope: WebKit is not installed here (Debian: webkit2gtk-driver, xvfb and xauth), so Safari is not compared.\n',
  );
  return null;
}

/** Debian keeps it beside the library, under the machine's architecture. */
function miniBrowser() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const paths = folders.flatMap((folder) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join('/usr/lib', folder, name, 'MiniBrowser')),
  );
  return paths.find(executable) ?? null;
}

/** A program, or another file, of a Debian package, e.g. `ensureDebian('nginx', '/usr/sbin/nginx')`. */
export function ensureDebian(name, path) {
  if (existsSync(path)) return path;
  if (installDebian(name) && existsSync(path)) return path;
  return fail(`${path} is missing: install the package ${name} (apt-get install ${name}).`);
}

/** Whether a window can be shown. */
export function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const CHROMIUM_HELP =
  'No Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its executable.';
const FIREFOX_HELP =
  'No Firefox found: install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its executable.';

/** Where `npx playwright install` puts it; null when it is not there (or playwright itself is not yet). */
function downloadedChromium() {
  const script = "import('playwright').then(({ chromium }) => console.log(chromium.executablePath()))";
  const { ok, output } = quietly(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT });
  const path = output.trim();
  return ok && path && executable(path) ? path : null;
}

/** The executable an environment variable names; a wrong name is an error, not a reason to take another browser. */
function wanted(variable) {
  const path = process.env[variable];
  if (!path) return null;
  return executable(path) ? path : fail(`${variable} is set to ${path}, which is not an executable file.`);
}

function find(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const paths = names.flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))));
  return paths.find(executable) ?? null;
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** True when the package is there afterwards; false when this machine cannot or may not do it. */
function installDebian(name) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const root = process.getuid?.() === 0;
  if (!root && !quietly('sudo', ['-n', 'true']).ok) return false;
  say(`installing ${name} (apt-get)`);
  // Another apt-get may be at work, e.g. at the start of a fresh machine: wait for its lock instead of failing.
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300'];
  const run = (...args) => {
    const [command = '', ...rest] = [...(root ? [] : ['sudo', '-n']), ...apt, ...args];
    return quietly(command, rest, { timeout: 900_000 });
  };
  // The lists' own lock is not covered by that option in older apt versions, hence the second try.
  if (!run('update').ok) run('update');
  const done = run('install', '-y', '--no-install-recommends', name);
  if (!done.ok) say(`apt-get could not install ${name}: ${done.output.trim().split('\n').at(-1)}`);
  return done.ok;
}

function quietly(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}` };
}

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : null;
}

/** On stderr, so that no output meant for a program is disturbed. */
function say(text) {
  process.stderr.write(`corscope: ${text} …\n`);
}

function fail(sentence) {
  throw new Error(sentence);
}
