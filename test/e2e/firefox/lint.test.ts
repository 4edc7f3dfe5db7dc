// What addons.mozilla.org would say about the add-on: nothing.
import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';

interface Lint {
  readonly errors: readonly unknown[];
  readonly warnings: readonly unknown[];
}

function lint(folder: string): Promise<Lint> {
  const args = ['lint', '-s', folder, '--output', 'json', '--no-config-discovery'];
  return new Promise((resolve, reject) => {
    // It ends with an error code when it finds errors; what it printed says more.
    execFile('node_modules/.bin/web-ext', args, { maxBuffer: 1 << 24 }, (error, printed) => {
      const start = printed.indexOf('{');
      if (start < 0) reject(error ?? new Error(`web-ext lint printed no JSON: ${printed}`));
      else resolve(JSON.parse(printed.slice(start)) as Lint);
    });
  });
}

it('passes web-ext lint without an error or a warning', async () => {
  const { errors, warnings } = await lint('dist/firefox');
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
});
