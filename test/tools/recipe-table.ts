// The README's table of the recipes, as their data say it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recipesByUse } from '../../src/fixes/choose-recipe.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const MARK = '<!-- recipes -->';
const KINDS = { policy: 'server', proxy: 'development proxy' } as const;
const PROOFS = { here: 'run here on the real server', 'not-run-here': 'not run here' } as const;

function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const [first = '', ...others] = rows.map((row) => line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))));
  return [first, line(widths.map((width) => '-'.repeat(width))), ...others].join('');
}

const text = readFileSync(README, 'utf8');
const [before, , after, ...more] = text.split(MARK);
if (before === undefined || after === undefined || more.length > 0) {
  throw new Error(`README.md must have ${MARK} before and after its table of recipes, and nowhere else.`);
}
const rows = recipesByUse.map(({ title, kind, proven }) => [title, KINDS[kind], PROOFS[proven]]);
const made = `${before}${MARK}\n\n${table([['recipe', 'for', 'proof'], ...rows])}\n${MARK}${after}`;
if (made !== text) {
  writeFileSync(README, made);
  console.log('wrote README.md');
}
