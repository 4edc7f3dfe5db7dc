// One direction, from the standard up to the programs: see src/ARCHITECTURE.md.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Each floor may import from the floors named before it. */
const FLOORS: readonly (readonly [floor: string, zones: readonly string[]])[] = [
  ['standard', ['fetch']],
  ['words', ['text']],
  ['exchanges', ['network']],
  ['products', ['products']],
  ['verdict', ['verdict']],
  ['rules', ['rules']],
  ['fixes', ['fixes', 'console-messages']],
  ['files', ['schema', 'report', 'har']],
  ['programs', ['extension', 'cli']],
];

/** Within the extension: each part, and the parts it may import. */
const EXTENSION: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  browser: ['protocol'],
  content: ['protocol'],
  ui: ['protocol'],
  background: ['browser', 'protocol'],
  devtools: ['browser', 'protocol'],
  panel: ['ui', 'browser', 'protocol'],
  popup: ['ui', 'browser', 'protocol'],
};

/** Packages, and who may import them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  valibot: ['schema', 'har', 'protocol'],
  'har-format': ['har'],
  'webextension-polyfill': ['browser', 'background'],
  react: ['ui', 'panel', 'popup'],
  'react-dom': ['ui', 'panel', 'popup'],
  zustand: ['ui', 'panel'],
  'lucide-react': ['ui', 'panel', 'popup'],
  '@tanstack': ['panel'],
  'react-resizable-panels': ['panel'],
  'node:fs': ['cli'],
  'node:stream': ['cli'],
  'node:util': ['cli'],
};

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const sources = files.filter((file) => !file.endsWith('.d.ts'));
/** Folders of many files alike: what each exports is its default. */
const ALIKE = /^(?:rules\/(?:causes|notes|base)|fixes\/recipes)\//;

/** The zone a file belongs to: its first folder, or the file itself; in the extension, the part. */
function zoneOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'extension' ? second : first.replace(/\.tsx?$/, '');
}

const floorOf = (zone: string) =>
  FLOORS.findIndex(([, zones]) => zones.includes(zone in EXTENSION ? 'extension' : zone));

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return (
    [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'/g)]
      .map(([, from, bare]) => from ?? bare ?? '')
      // Of a stylesheet nothing is taken, of a script to register its file's name.
      .filter((specifier) => !specifier.endsWith('.css') && !specifier.endsWith('?script&iife'))
  );
}

/** The names a file exports, but for its default. */
function exportsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const declared =
    /^export (?:declare |abstract )*(?:async )?(?:function\*?|const|let|class|enum|interface|type) (?=\w)(\w+)/gm;
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = '']) => namesIn(list, -1));
  return [...new Set([...text.matchAll(declared)].map(([, name = '']) => name).concat(listed))];
}

/** The names of an `import` or `export` list; of `a as b` the first (0) or the last (-1). */
function namesIn(list: string, side: 0 | -1): readonly string[] {
  return list
    .split(',')
    .map(
      (item) =>
        item
          .trim()
          .replace(/^type /, '')
          .split(/ as /)
          .at(side) ?? '',
    )
    .filter((name) => name !== '');
}

/** The names a text takes from other files of ours. */
function importedIn(text: string): readonly string[] {
  const lists = [...text.matchAll(/^import (?:type )?(?:\w+, )?\{([^}]*)\} from '\./gm)];
  const namespaces = [...text.matchAll(/^import \* as (\w+) from '\./gm)];
  return [
    ...lists.flatMap(([, list = '']) => namesIn(list, 0)),
    ...namespaces.flatMap(([, namespace = '']) =>
      [...text.matchAll(new RegExp(`\\b${namespace}\\.(\\w+)`, 'g'))].map(([, name = '']) => name),
    ),
  ];
}

function targetOf(file: string, specifier: string): string {
  return relative(src, join(src, dirname(file), specifier));
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (from in EXTENSION && to in EXTENSION) return EXTENSION[from]?.includes(to) ?? false;
  return floorOf(to) < floorOf(from) || (floorOf(to) === floorOf(from) && from === 'har' && to !== 'har');
}

describe('imports keep their direction', () => {
  it.each(sources)('%s', (file) => {
    const zone = zoneOf(file);
    const wrong = importsOf(file).filter((specifier) => {
      if (specifier.startsWith('.')) return !mayImport(zone, zoneOf(targetOf(file, specifier)));
      return !(PACKAGES[specifier.split('/')[0] ?? '']?.includes(zone) ?? false);
    });
    expect(wrong).toEqual([]);
  });

  it('every folder has its floor', () => {
    expect([...new Set(sources.map(zoneOf))].filter((zone) => floorOf(zone) < 0)).toEqual([]);
  });

  it('webextension-polyfill enters by one door', () => {
    const others = sources.filter(
      (file) =>
        zoneOf(file) !== 'browser' &&
        /^import (?!type)[^;]*webextension-polyfill/m.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(others).toEqual([]);
  });

  it('runs in no circle, types included', () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => targetOf(file, specifier)),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file)) return;
      done.add(file);
      for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('gives no two files one name', () => {
    const names = sources.map((file) => file.replace(/^.*\/|\.tsx?$/g, '').toLowerCase());
    // The note of this id stands in reports that people keep, beside the cause of the same mistake.
    const twice = new Set(['index', 'content-type-without-body']);
    expect(names.filter((name, index) => !twice.has(name) && names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('exports', () => {
  it('are of one name in one file only', () => {
    const homes = new Map<string, string[]>();
    for (const file of sources.filter((each) => !ALIKE.test(each))) {
      for (const name of exportsOf(file)) homes.set(name, [...(homes.get(name) ?? []), file]);
    }
    expect([...homes].filter(([, several]) => several.length > 1)).toEqual([]);
  });

  it('are used by another file', () => {
    const tests = readdirSync(join(src, '../test'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join('../test', file));
    const imported = new Set(
      [...sources, ...tests].flatMap((file) => importedIn(readFileSync(join(src, file), 'utf8'))),
    );
    // What a recipe's text exports is the reader's.
    const unused = sources
      .filter((file) => !file.startsWith('fixes/recipes/'))
      .flatMap((file) =>
        exportsOf(file)
          .filter((name) => !imported.has(name))
          .map((name) => `${file}: ${name}`),
      );
    expect(unused).toEqual([]);
  });
});
