// Every header that the code reads is on the list of those whose value is kept, or only its presence is asked for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers } from '../../../../src/products/products.ts';
import type { Layer } from '../../../../src/products/signature.ts';
import { keptOf } from '../../../../src/text/redaction/header-allow-list.ts';

/** Read for a value that our own mark is as good as: that there is one. */
const PRESENCE = new Set(['sec-websocket-accept']);

const SRC = join(import.meta.dirname, '../../../../src');
// get(headers, 'X'), header(found, 'X'), headerOf(answer, 'X'), values(headers, 'X'), says(found, 'X', /…/), but not
// has() and carries(), which ask for presence; and the tables of names beside values.
const READ = /\b(?:get|values|header|headerOf|says)\(\s*[^'"()]*(?:\([^'"()]*\)[^'"()]*)*,\s*'([A-Za-z][\w-]*)'/g;
const TABLE = /\bname: '([A-Za-z][\w-]*)', value: \//g;
const LISTED = /for \(const name of \[([^\]]*)\]\)/g;
const CONSTANT = /\b(?:get|values|header|headerOf)\(\s*[^'"]*?,\s*(AC[A-Z]{2})\b/g;
const CONSTANTS: Readonly<Record<string, string>> = {
  ACAO: 'access-control-allow-origin',
  ACAC: 'access-control-allow-credentials',
  ACAM: 'access-control-allow-methods',
  ACAH: 'access-control-allow-headers',
};

const CORE = ['fetch', 'text', 'network', 'products', 'verdict', 'rules', 'console-messages', 'fixes', 'schema', 'har'];

const read = CORE.flatMap((zone) =>
  readdirSync(join(SRC, zone), { recursive: true, encoding: 'utf8' })
    // Recipes print programs that read headers of their own.
    .filter((file) => file.endsWith('.ts') && !file.includes('recipes/') && !file.endsWith('print.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(SRC, zone, file), 'utf8');
      const listed = [...text.matchAll(LISTED)].flatMap(([, names = '']) =>
        [...names.matchAll(/'([A-Z][\w-]*)'/g)].map(([, name = '']) => name),
      );
      const constants = [...text.matchAll(CONSTANT)].map(([, name = '']) => CONSTANTS[name] ?? name);
      const named = [READ, TABLE].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
      return [...named, ...listed, ...constants].map((name): [string, string] => [name.toLowerCase(), file]);
    }),
);

describe('headers whose value is read', () => {
  it('are found at all', () => {
    const names = new Set(read.map(([name]) => name));
    for (const name of [
      'origin',
      'location',
      'www-authenticate',
      'x-cache',
      'x-vercel-error',
      'sb-error-code',
      'date',
    ]) {
      expect(names).toContain(name);
    }
  });

  it.each(read)('%s (%s)', (name) => {
    expect(keptOf(name) !== null || PRESENCE.has(name)).toBe(true);
  });

  const signs = (layers as readonly Layer[]).flatMap(({ id, signs }) =>
    signs.flatMap((sign) => ('header' in sign && sign.value !== undefined ? [[sign.header, id] as const] : [])),
  );

  it.each(signs)('%s, by which %s is told', (name) => expect(keptOf(name)).not.toBeNull());
});
