// `npm run -s diagnose`, as a shell or another program calls it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entry, har, recorded, reported } from '../har/files.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corscope-har-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...words: readonly string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['test/tools/diagnose.mjs', ...words],
      { maxBuffer: 1e8 },
      (_error, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
    );
  });
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

it('prints the report; exit status 1 when something is blocked', async () => {
  const text = recorded('chromium');
  const { status, stdout, stderr } = await run(file('chromium.har', text));
  expect([status, stderr]).toEqual([1, '']);
  expect(JSON.parse(stdout)).toEqual(await reported(text));
});

it('exit status 0 when nothing is', async () => {
  const answer = { 'Access-Control-Allow-Origin': '*' };
  const fine = file('fine.har', JSON.stringify(har({ name: 'WebInspector', version: '1' }, [entry({ answer })])));
  const { status, stdout } = await run(fine, '--format', 'text');
  expect(status).toBe(0);
  expect(stdout).toBe(
    'WebInspector 1: 1 entries, 1 cross-origin calls.\n\nREADABLE  GET https://api.example.net/items\n',
  );
});

it('as text and as Markdown with the proof and the notes of each call', async () => {
  const answer = { 'Access-Control-Allow-Origin': 'https://other.example' };
  const call = entry({ url: 'https://api.example.net/items?api_key=d41d8cd98f00b204', answer });
  const blocked = file('notes.har', JSON.stringify(har({ name: 'mitmproxy', version: '12' }, [call])));
  const proof = 'Response header of the request: Access-Control-Allow-Origin: https://other.example';
  const { calls } = JSON.parse((await run(blocked)).stdout);
  const { notes } = calls[0];
  expect(calls[0].causes[0].evidence).toContain(proof);
  expect(notes.length).toBeGreaterThan(0);
  const text = (await run(blocked, '--format', 'text')).stdout;
  const markdown = (await run(blocked, '--format', 'markdown')).stdout;
  expect(text).toContain(`    ${proof}\n`);
  expect(markdown).toContain(`\n- \`${proof}\`\n`);
  for (const { title } of notes) {
    expect(text).toContain(`  Worth knowing: ${title}.`);
    expect(markdown).toContain(`- ${title}.`);
  }
});

it('as Markdown: one part for each call that failed, with hostile values as code', async () => {
  const url = 'https://api.example.net/`](javascript:alert(1))<img src=x>?\u202e';
  const hostile = file('hostile.har', JSON.stringify(har({ name: '# [x](y) <b>', version: '' }, [entry({ url })])));
  const { status, stdout } = await run(hostile, '--format', 'markdown');
  expect(status).toBe(1);
  expect(stdout.split('\n')[0]).toBe('\\# \\[x\\](y) \\<b\\>: 1 entries, 1 cross-origin calls.');
  expect(stdout).toContain('`GET` ``https://api.example.net/`](javascript:alert(1))<img src=x>?\\u202e``: status 200');
});

it.each([
  [['/nowhere.har'], '/nowhere.har cannot be read as a HAR file: there is no such file.\n'],
  [['README.md'], 'README.md cannot be read as a HAR file: it is no JSON, which HAR files are.\n'],
  [['src'], 'src cannot be read as a HAR file: it is a folder.\n'],
  [[], 'usage: npm run -s diagnose -- FILE.har [--format json|text|markdown]\n'],
  [['a.har', '--format', 'toString'], 'usage: npm run -s diagnose -- FILE.har [--format json|text|markdown]\n'],
])('%j: exit status 2 and one sentence', async (words, sentence) => {
  expect(await run(...words)).toEqual({ status: 2, stdout: '', stderr: sentence });
});

// There, and not to be read from its beginning, not even by root.
it.runIf(process.platform === 'linux')(
  'the word of the file system, where it does not let the file be read',
  async () => {
    const stderr = '/proc/self/mem cannot be read as a HAR file: EIO: i/o error, read.\n';
    expect(await run('/proc/self/mem')).toEqual({ status: 2, stdout: '', stderr });
  },
);
