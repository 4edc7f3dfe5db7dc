// One direction: engine/fetch → calls → rules → fixes → wire → { background, content, panel, popup, devtools }.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Zone → zones it may import. `.` names packages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'engine/fetch': [],
  'engine/calls': ['engine/fetch'],
  'engine/layers': ['engine/fetch', 'engine/calls'],
  'engine/rules': ['engine/fetch', 'engine/calls', 'engine/layers'],
  'engine/messages-in': ['engine/fetch', 'engine/calls', 'engine/rules'],
  'engine/fixes': ['engine/fetch', 'engine/calls', 'engine/layers', 'engine/rules'],
  engine: ['engine/fetch', 'engine/calls', 'engine/rules', 'engine/fixes'],
  wire: ['engine', 'engine/fetch', 'engine/calls', '.valibot'],
  har: ['wire', 'engine', 'engine/fetch', 'engine/calls', '.valibot', '.har-format'],
  cli: [
    'har',
    'engine',
    'engine/fetch',
    'engine/calls',
    'engine/rules',
    'engine/fixes',
    '.node:fs',
    '.node:stream',
    '.node:util',
  ],
  browser: ['wire', 'engine/fetch', 'engine/calls', 'engine/fixes', '.webextension-polyfill'],
  background: [
    'browser',
    'wire',
    'engine',
    'engine/fetch',
    'engine/calls',
    'engine/rules',
    'engine/fixes',
    '.webextension-polyfill',
  ],
  content: [],
  devtools: ['browser', 'wire', 'har', '.valibot'],
  ui: ['wire', 'engine/fetch', 'engine/calls', 'engine/rules', '.react', '.react-dom', '.zustand', '.lucide-react'],
  panel: [
    'ui',
    'engine/messages-in',
    'browser',
    'wire',
    'har',
    'engine',
    'engine/fetch',
    'engine/calls',
    'engine/layers',
    'engine/rules',
    'engine/fixes',
    '.react',
    '.react-dom',
    '.zustand',
    '.lucide-react',
    '.@tanstack',
    '.react-resizable-panels',
  ],
  popup: [
    'ui',
    'browser',
    'wire',
    'engine/fetch',
    'engine/calls',
    'engine/rules',
    '.react',
    '.react-dom',
    '.lucide-react',
  ],
};

const src = join(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

/** The zone a file belongs to: its folder, down to the first level of the engine. */
function zoneOf(file: string): string {
  const [first = '', second = ''] = dirname(file).split('/');
  return first === 'engine' && second !== '' ? `engine/${second}` : first;
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'/g),
  ].map(([, from, bare]) => from ?? bare ?? '');
}

function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return `.${specifier.split('/')[0]}`;
  return zoneOf(relative(src, join(src, dirname(file), specifier)));
}

describe('imports keep their direction', () => {
  it.each(files)('%s', (file) => {
    const zone = zoneOf(file);
    const allowed = [zone, ...(MAY_IMPORT[zone] ?? [])];
    const wrong = importsOf(file).filter((specifier) => {
      return !specifier.endsWith('.css') && !allowed.includes(targetOf(file, specifier));
    });
    expect(wrong).toEqual([]);
  });

  it('every folder is in the table', () => {
    expect([...new Set(files.map(zoneOf))].filter((zone) => MAY_IMPORT[zone] === undefined)).toEqual([]);
  });

  it('webextension-polyfill enters by one door', () => {
    const others = files.filter(
      (file) =>
        zoneOf(file) !== 'browser' &&
        /^import (?!type)[^;]*webextension-polyfill/m.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(others).toEqual([]);
  });
});
