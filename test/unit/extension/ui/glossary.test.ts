// What the panel explains of the standard's terms: once a view, and only notes that exist.
import { expect, it } from 'vitest';
import { explainedTerms, noteTerms, termsIn } from '../../../../src/extension/ui/glossary.ts';
import { notes } from '../../../../src/rules/note-registry.ts';

it('marks the first use of each term, in the order of the sentence', () => {
  const sentence = 'A preflight asks for the origin; other origins, credentials and preflights follow.';
  const found = explainedTerms(sentence, new Set()).map(({ name, start, end }) => [name, sentence.slice(start, end)]);
  expect(found).toEqual([
    ['preflight', 'preflight'],
    ['origin', 'origin'],
    ['credentials', 'credentials'],
  ]);
  expect(explainedTerms(sentence, new Set(['origin', 'preflight', 'credentials']))).toEqual([]);
});

it('looks at words, not at values', () => {
  expect([...termsIn([['Sent to ', { code: 'https://origin.example' }, ' with credentials.']], new Set())]).toEqual([
    'credentials',
  ]);
});

it('knows only notes that exist', () => {
  const ids = new Set<string>(notes.map(({ id }) => id));
  expect(Object.keys(noteTerms).filter((id) => !ids.has(id))).toEqual([]);
});
