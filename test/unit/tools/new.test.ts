// `npm run new`: which files it writes, what it refuses, and that nothing it wrote passes for done.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FilesIn, newFiles } from '../../tools/new-files.ts';
import { templates } from '../../tools/new-templates.ts';

const ROOT = join(import.meta.dirname, '../../..');

const TREE = [
  'src/rules/rule.ts',
  'src/extension/panel/CallTable.tsx',
  'src/rules/causes/method/method-lower-case.ts',
  'src/rules/causes/cache/shared-cache.ts',
  'src/rules/notes/max-age-zero.ts',
  'src/fixes/recipes/nginx.ts',
  'test/lab/scenarios/hidden-error/error-404.ts',
  'test/unit/rules/notes/note-case.ts',
];
const filesIn: FilesIn = (folder) => TREE.filter((path) => path.startsWith(`${folder}/`));

const written = (command: string) => newFiles(command.split(' '), filesIn);

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'cause new-thing --family method': [
    'src/rules/causes/method/new-thing.ts',
    'test/unit/rules/causes/method/new-thing.ts',
  ],
  'note new-thing': ['src/rules/notes/new-thing.ts', 'test/unit/rules/notes/new-thing.ts'],
  'recipe new-thing': ['src/fixes/recipes/new-thing.ts', 'test/unit/fixes/recipes/new-thing.test.ts'],
  'scenario new-thing --family=hidden-error': ['test/lab/scenarios/hidden-error/new-thing.ts'],
};

describe.each(Object.entries(COMMANDS))('%s', (command, paths) => {
  const files = written(command);

  it('has a source file and its cases, each where its kind is kept', () => {
    expect(files.map(({ path }) => path)).toEqual(paths);
    expect(files[0]?.text).toContain("  id: 'new-thing',\n");
    expect(files[0]?.text).toMatch(/^export default\b/m);
  });

  it.each(files.map(({ path, text }) => [path, text] as const))('%s is to be filled in', (_, text) => {
    expect(text).toContain('TODO');
  });

  it.each(files.map(({ path, text }) => [path, text] as const))(
    '%s is code that Biome leaves as it is',
    (path, text) => {
      const program = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
      // Without --write it calls every text from stdin wrong.
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [program, 'check', '--write', `--stdin-file-path=${path}`],
        { cwd: ROOT, input: text, encoding: 'utf8' },
      );
      expect(status, stderr).toBe(0);
      expect(stdout).toBe(text);
    },
  );

  it.each(files.map(({ path, text }) => [path, text] as const))('%s imports files that exist', (path, text) => {
    const own = files.map((file) => join(ROOT, file.path));
    for (const [, from = ''] of text.matchAll(/ from '(\.[^']+)'/g)) {
      const target = join(ROOT, path, '..', from);
      expect(own.includes(target) || existsSync(target), from).toBe(true);
    }
  });
});

describe('is refused, with what to do instead:', () => {
  it.each([
    ['', /^Say what to write/],
    ['cause', /^Say what to write/],
    ['note one two', /^Say what to write/],
    ['note new-thing --colour red', /^Say what to write/],
    ['cause new-thing --family', /^Say what to write/],
    ['rule new-thing', /choose one of cause, note, recipe, scenario/],
    ['toString new-thing', /choose one of cause, note, recipe, scenario/],
    ['cause new-thing', /add --family and one of cache, method\.$/],
    ['cause new-thing --family methods', /no family "methods": add --family and one of cache, method\.$/],
    ['cause new-thing --family ../notes', /no family/],
    ['scenario new-thing', /one of hidden-error\.$/],
    ['note new-thing --family method', /leave out --family/],
    ['recipe new-thing --family method', /leave out --family/],
    ['note max-age-zero', /taken by src\/rules\/notes\/max-age-zero\.ts: choose another ID/],
    ['cause method-lower-case --family cache', /taken by src\/rules\/causes\/method\/method-lower-case\.ts/],
    ['cause cors-headers-missing --family cache', /taken by a rule in src\/rules\/base/],
    ['note nginx', /taken by src\/fixes\/recipes\/nginx\.ts/],
    ['recipe rule', /taken by src\/rules\/rule\.ts/],
    ['recipe call-table', /taken by src\/extension\/panel\/CallTable\.tsx/],
    ['note note-case', /taken by test\/unit\/rules\/notes\/note-case\.ts/],
    ['scenario error-404 --family hidden-error', /taken by test\/lab\/scenarios/],
    ['scenario error404 --family hidden-error', /taken by test\/lab\/scenarios\/hidden-error\/error-404\.ts/],
  ])('%s', (command, sentence) => {
    expect(() => written(command)).toThrow(sentence);
  });

  it.each(['New', 'new_thing', '9lives', 'new--thing', 'new-', '../x', 'new.ts', "x'", 'ä'])('the ID %s', (id) => {
    for (const kind of ['note', 'recipe']) expect(() => newFiles([kind, id], filesIn)).toThrow(/cannot be an ID/);
    for (const [kind, family] of [
      ['cause', 'method'],
      ['scenario', 'hidden-error'],
    ] as const) {
      expect(() => newFiles([kind, id, '--family', family], filesIn)).toThrow(/cannot be an ID/);
    }
  });
});

it('an ID may have digits', () => {
  expect(written('cause http2-and-3 --family cache')[0]?.path).toBe('src/rules/causes/cache/http2-and-3.ts');
});

it('nothing in the tree is left to fill in', () => {
  const folders = [
    ...Object.values(templates).map(({ folder }) => folder),
    'test/unit/rules/causes',
    'test/unit/rules/notes',
    'test/unit/fixes',
  ];
  const begun = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((path) => path.endsWith('.ts') && readFileSync(join(ROOT, path), 'utf8').includes('TODO')),
  );
  expect(begun).toEqual([]);
});
