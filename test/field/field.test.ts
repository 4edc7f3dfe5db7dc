import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerTo, differences, type FieldCase } from './field-case.ts';

const files = readdirSync(new URL('./cases', import.meta.url)).filter((name) => name.endsWith('.ts'));
const collections = await Promise.all(
  files.map(async (name) => {
    const { default: cases }: { default: readonly FieldCase[] } = await import(`./cases/${name}`);
    return { name, cases };
  }),
);
const all = collections.flatMap(({ cases }) => cases);

describe.each(collections)('$name', ({ cases }) => {
  it.each(cases)('$id: $truth', async (given) => {
    const wrong = differences(given, await answerTo(given));
    if (given.open === undefined) expect(wrong).toEqual([]);
    else expect(wrong).not.toEqual([]);
  });
});

it('no two cases have one name', () => {
  const ids = all.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
