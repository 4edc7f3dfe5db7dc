// The exchanges of a call, as the proof lists them.
import { expect, it } from 'vitest';
import { stepsOf } from '../../../../../src/extension/panel/details/steps.ts';
import { allowed, callOf } from '../../../rules/rule-case.ts';

const outline = (...given: Parameters<typeof callOf>) => stepsOf(callOf(...given)).map(({ kind, key }) => [kind, key]);
const redirects = (count: number) =>
  Array.from({ length: count }, () => ({ url: 'https://api.example.net/loop', status: 302, headers: allowed }));

it('are in the order they happened', () => {
  expect(outline({ method: 'PUT', preflight: { status: 204, headers: allowed }, redirects: redirects(1) })).toEqual([
    ['exchange', 'request-0'],
    ['exchange', 'preflight-1'],
    ['exchange', 'request-1'],
  ]);
});

it('of four hops are all there', () => {
  expect(outline({ redirects: redirects(3), response: { status: 200 } })).toHaveLength(4);
});

it('of a loop are the first and the last, and how many more there were', () => {
  const steps = stepsOf(callOf({ redirects: redirects(20), response: { status: 200 } }));
  expect(steps.map(({ key }) => key)).toEqual(['request-0', 'request-1', 'left-out', 'request-20']);
  expect(steps[2]).toEqual({ kind: 'left-out', key: 'left-out', hops: 18, status: 302 });
});

it('of redirects with different statuses name none', () => {
  const mixed = redirects(6).map((each, index) => ({ ...each, status: index === 3 ? 307 : 302 }));
  expect(stepsOf(callOf({ redirects: mixed, response: { status: 200 } }))[2]).toMatchObject({ hops: 4, status: null });
});
