// Every note: has cases, speaks where it should, is silent where it should, and never changes the verdict.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNotes, type NoteOnCall } from '../../../../src/rules/find-notes.ts';
import type { Note } from '../../../../src/rules/note.ts';
import { notes } from '../../../../src/rules/note-registry.ts';
import { plain, type Text } from '../../../../src/text/text.ts';
import { judge } from '../../../../src/verdict/judge.ts';
import { defaultExports } from '../../../support/default-exports.ts';
import { callOf } from '../rule-case.ts';
import { type NoteCase, type NoteCases, noteCallOf } from './note-case.ts';

const FILES = new URL('../../../../src/rules/notes/', import.meta.url);
const modules = import.meta.glob<NoteCases>(['./*.ts', '!./*.test.ts', '!./note-case.ts'], {
  eager: true,
  import: 'default',
});
const cases = new Map(Object.entries(modules).map(([file, found]) => [file.slice(2, -3), found]));
const all: readonly Note[] = notes;

describe.each([...cases])('%s', (id, { speaks, silent }) => {
  it.each(Object.entries(speaks))('speaks: %s', (_, given) => {
    const found = remarked(given).find((each) => each.id === id);
    expect(found).toBeDefined();
    if (found !== undefined) wellSaid(found);
  });

  it.each(Object.entries(silent))('is silent: %s', (_, given) => {
    expect(remarked(given).map((each) => each.id)).not.toContain(id);
  });
});

describe('the set of notes', () => {
  it('has one file for each note, named after it', () => {
    expect(all.map(({ id }) => id).sort()).toEqual(defaultExports(FILES));
  });

  it('has cases for each note, and no others', () => {
    expect([...cases.keys()].sort()).toEqual(all.map(({ id }) => id).sort());
    for (const { speaks, silent } of cases.values()) {
      expect(Object.keys(speaks)).not.toHaveLength(0);
      expect(Object.keys(silent)).not.toHaveLength(0);
    }
  });

  it.each(all.map((note) => [note.id, note] as const))('%s is well-formed', (id, note) => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(note.title.split(/\s+/).length).toBeLessThanOrEqual(5);
    expect(new URL(note.link).protocol).toBe('https:');
  });

  it('says nothing about a plain readable call', () => {
    const given = { error: null, response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] } } as const;
    expect(remarked(given)).toEqual([]);
  });
});

const EVIL = ['<img src=x onerror=alert(1)>', '"\'\\', '\u0000\u202e\ud800', '\n\r\t', ';;==,,', 'x'.repeat(65536)];
const hostile = fc.oneof(fc.constantFrom(...EVIL), fc.string({ unit: 'binary', maxLength: 40 }), fc.webUrl());
const NAMES = [
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
  'Access-Control-Max-Age',
  'Set-Cookie',
  'Vary',
  'Link',
  'Server-Timing',
];

describe('values from strangers', () => {
  it('never make a note throw or speak at length', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (value, origin, url) => {
        const headers = NAMES.map((name) => [name, value] as const);
        const call = callOf({
          url,
          initiator: origin,
          documentUrl: value,
          error: null,
          preflight: { status: 204, headers },
          response: { status: 401, headers },
        });
        const other = { ...call, id: 'other', initiator: value };
        for (const credentials of ['include', 'not-include'] as const) {
          const verdict = { ...judge(call, 'chromium'), outcome: 'readable' as const };
          const told = { ...verdict, credentials: { ...verdict.credentials, mode: credentials } };
          for (const note of all) note.examine({ call, verdict: told, browser: 'chromium', siblings: [other] });
          for (const { summary, action } of findNotes(call, told, 'chromium', [other])) {
            expect(plain(summary).length).toBeLessThan(900);
            expect(plain(action).length).toBeLessThan(900);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

function remarked(given: NoteCase): readonly NoteOnCall[] {
  const call = noteCallOf(given, 'call');
  const browser = given.browser ?? 'chromium';
  const siblings = (given.siblings ?? []).map((each, index) => noteCallOf(each, `sibling ${index}`));
  return findNotes(call, judge(call, browser), browser, siblings);
}

const FORBIDDEN =
  /\b(simply|just|obviously|easy|easily|you forgot|your fault|wrongly|CORS error)\b|undefined|\[object/i;

function wellSaid({ summary, action, id }: NoteOnCall): void {
  expect(words(summary), `${id}: ${plain(summary)}`).toBeLessThanOrEqual(40);
  for (const said of [summary, action]) {
    expect(plain(said)).toMatch(/[.]$/);
    expect(ownWords(said)).not.toMatch(FORBIDDEN);
    expect(ownWords(said)).not.toMatch(/ {2}| [.,;:]|\.\./);
  }
}

function words(text: Text): number {
  return ownWords(text)
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;
}

function ownWords(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : 'X')).join('');
}
