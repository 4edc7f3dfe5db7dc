// WebKit's own small browser (WebKitGTK), steered by the pages it is given: its console comes on stderr, line by line.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { hasDisplay } from '../../tools/install.mjs';
import { guard } from './watchdog.ts';

export interface WebKit {
  /** Ends the browser; whatever it still prints is dropped. */
  close(): Promise<void>;
  /** Resolves when the process is gone, however it went. */
  readonly exited: Promise<void>;
}

/** `line`: told of each line of the page's console as it is printed (`CONSOLE LOG …`, `CONSOLE SECURITY ERROR …`). */
export function launchWebKit(binary: string, url: string, line: (text: string) => void): WebKit {
  const profile = mkdtempSync(join(tmpdir(), 'corscope-webkit-'));
  // Not in private mode: then the console is not written out (measured).
  const args = ['--enable-write-console-messages-to-stdout=true', '--ignore-tls-errors', url];
  const env = {
    ...process.env,
    HOME: profile,
    // As root in a container there is no user namespace for the sandbox, and no graphics card either.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const command = hasDisplay() ? [binary, ...args] : ['xvfb-run', '-a', binary, ...args];
  const [program = '', ...rest] = command;
  // A group of its own: xvfb-run leaves its children behind when it alone is killed.
  const child: ChildProcess = spawn(program, rest, { stdio: ['ignore', 'ignore', 'pipe'], env, detached: true });
  const release = guard(child.pid, profile);
  if (child.stderr) createInterface({ input: child.stderr }).on('line', line);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    exited,
    close: async () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
      await exited;
      release();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
