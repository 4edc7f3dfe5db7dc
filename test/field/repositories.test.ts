import { describe, expect, it } from 'vitest';
import { chooseRecipe } from '../../src/fixes/choose-recipe.ts';
import { openHar } from '../../src/har/open-har.ts';
import { decodeText } from '../../src/har/read/decode-text.ts';
import { diagnose } from '../../src/rules/diagnose.ts';
import { judge } from '../../src/verdict/judge.ts';
import { type FieldEntry, harOf } from './field-case.ts';
import { type Repository, repositories } from './repositories.ts';
import { callFrom, neverSent, preflight } from './sent-headers.ts';

function entriesOf(given: Repository, { preflight: asked, response }: Repository['before']): readonly FieldEntry[] {
  const { method, url, headers = {}, credentials } = given;
  const origin = new URL(given.page).origin;
  const names = Object.keys(headers)
    .map((name) => name.toLowerCase())
    .filter((name) => name !== 'accept')
    .sort();
  const list = names.length === 0 ? null : names.join(',');
  const cookie = credentials === undefined ? {} : { Cookie: 'session=1' };
  return [
    ...(asked === undefined ? [] : [preflight(origin, method, url, list, asked)]),
    response === undefined
      ? neverSent(method, url)
      : { method, url, sent: callFrom(origin, url, { ...headers, ...cookie }), ...response },
  ];
}

/** A response that the browser kept from the page ends with its error. */
function refused(entries: readonly FieldEntry[]): readonly FieldEntry[] {
  return entries.map((entry, index) =>
    index === entries.length - 1 ? { ...entry, error: 'net::ERR_FAILED' as const } : entry,
  );
}

async function read(page: string, entries: readonly FieldEntry[]) {
  const opened = await openHar(decodeText(new Blob([harOf({ page, entries })]).stream()));
  if (opened.kind !== 'opened') throw new Error(opened.reason);
  const { calls, recorder } = opened.har;
  const call = calls.at(-1);
  if (call === undefined) throw new Error('no call');
  const verdict = judge(call, recorder.browser);
  const [cause] = diagnose(call, verdict, recorder.browser, calls);
  return { outcome: verdict.outcome, cause: cause?.id, recipe: chooseRecipe(call, verdict, cause)?.id ?? null };
}

describe.each(repositories)('$repository', (given) => {
  it('was blocked, and its server told or not', async () => {
    const { cause, chosen: recipe } = given;
    const found = await read(given.page, refused(entriesOf(given, given.before)));
    expect(found).toEqual({ outcome: 'blocked', cause, recipe });
  });

  it('is readable with what was printed', async () => {
    expect((await read(given.page, entriesOf(given, given.after))).outcome).toBe('readable');
  });
});

it('no recipe was for another server', () => {
  expect(repositories.filter(({ chosen, pasted }) => chosen !== null && chosen !== pasted)).toEqual([]);
  expect(new Set(repositories.map(({ repository }) => repository)).size).toBe(repositories.length);
});
