// What the README says of the recipes is what their data says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recipesByUse } from '../../src/fixes/choose-recipe.ts';

const README = join(import.meta.dirname, '../../README.md');
const words = {
  here: 'run here on the real server',
  'not-run-here': 'not run here',
} as const;

function tableOf(text: string): readonly (readonly string[])[] {
  const [, table = ''] = text.split('<!-- recipes -->');
  const rows = table.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

it('lists every recipe, and whether its text was tried', () => {
  const kinds = { policy: 'server', proxy: 'development proxy' } as const;
  const expected = recipesByUse.map(({ title, kind, proven }) => [title, kinds[kind], words[proven]]);
  expect(tableOf(readFileSync(README, 'utf8'))).toEqual(expected);
});
