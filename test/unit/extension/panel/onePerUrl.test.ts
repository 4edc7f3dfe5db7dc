// Which calls a try begins with.
import { expect, it } from 'vitest';
import { onePerUrl } from '../../../../src/extension/panel/onePerUrl.ts';
import { callOf } from '../../rules/rule-case.ts';

const at = (id: string, path: string, method = 'GET') =>
  callOf({ url: `https://api.example.net${path}`, method, response: { status: 200 } }, id);

it('is one for each method and URL, whatever the query', () => {
  const calls = [at('a', '/x?1'), at('b', '/x?2'), at('c', '/x', 'POST'), at('d', '/y'), at('e', '/x')];
  expect(onePerUrl(calls).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
});

it('is two hundred at most', () => {
  expect(onePerUrl(Array.from({ length: 300 }, (_, index) => at(String(index), `/${index}`)))).toHaveLength(200);
});
