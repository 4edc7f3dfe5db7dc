import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE, renderPage } from '../../tools/causes-page.ts';

it('CAUSES.md is up to date: `npm run generate` writes it', async () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(await renderPage());
});
