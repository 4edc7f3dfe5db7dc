import { spawn } from 'node:child_process';

/**
 * Kills the browser and removes its profile when this process is gone, however it went: the shell waits on a pipe
 * that only our death closes (exit handlers do not run after SIGKILL, nor after an unhandled SIGTERM).
 * Returns how to call it off.
 */
export function guard(pid: number | undefined, profile: string): () => void {
  const script = 'read -r word; [ "$word" = done ] || { kill -9 "$1"; sleep 1; rm -rf "$2"; } 2>/dev/null';
  const dog = spawn('sh', ['-c', script, 'watchdog', String(pid), profile], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true, // Ctrl+C reaches the whole process group
  });
  dog.unref();
  const pipe = dog.stdin;
  pipe?.on('error', () => {});
  if (pipe && 'unref' in pipe) (pipe as unknown as { unref(): void }).unref();
  return () => pipe?.end('done\n');
}
