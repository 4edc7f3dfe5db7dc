// Every header that the code reads is on the list of those whose value is kept, or only its presence is asked for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as headerNames from '../../../../src/fetch/header-names.ts';
import { products } from '../../../../src/products/products.ts';
import type { Product } from '../../../../src/products/signature.ts';
import { redactionKind } from '../../../../src/text/redaction/header-allow-list.ts';

/** Read for a value that our own mark is as good as: that there is one. */
const PRESENCE = new Set(['sec-websocket-accept']);

const SRC = join(import.meta.dirname, '../../../../src');
// get(headers, 'X'), header(found, 'X'), headerOf(answer, 'X'), values(headers, 'X'), says(found, 'X', /…/), but not
// has() and carries(), which ask for presence; and the tables of names beside values.
const READ =
  /\b(?:get|values|responseHeader|headerIn|headerMatches)\(\s*[^'"()]*(?:\([^'"()]*\)[^'"()]*)*,\s*'([A-Za-z][\w-]*)'/g;
const TABLE = /\bname: '([A-Za-z][\w-]*)', value: \//g;
const LISTED = /for \(const name of \[([^\]]*)\]\)/g;
const CONSTANT = /\b(?:get|values|responseHeader|headerIn)\(\s*[^'"]*?,\s*(AC[A-Z]{2})\b/g;
const CONSTANTS: Readonly<Record<string, string>> = headerNames;

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
    expect(redactionKind(name) !== null || PRESENCE.has(name)).toBe(true);
  });

  const signs = (products as readonly Product[]).flatMap(({ id, signatures: signs }) =>
    signs.flatMap((sign) => ('header' in sign && sign.value !== undefined ? [[sign.header, id] as const] : [])),
  );

  it.each(signs)('%s, by which %s is told', (name) => expect(redactionKind(name)).not.toBeNull());
});
