import { expect, it } from 'vitest';
import { decisionOf } from '../../../src/verdict/decision.ts';
import { callOf, type RuleCase } from '../rules/rule-case.ts';

const PLAIN = 'http://api.example.net/items';

it.each<[string, RuleCase, boolean]>([
  ['an https page asked for http', { url: PLAIN }, true],
  ['for this computer, which counts as secure', { url: 'http://localhost:3000/items' }, false],
  ['a page that came over http itself', { url: PLAIN, page: 'http://app.example.com' }, false],
  ['an image, which is upgraded', { url: PLAIN, type: 'image', mode: 'no-cors' }, false],
])('%s: %j', (_name, given, mixed) => {
  const decision = decisionOf(callOf({ ...given, error: null }), 'chromium');
  expect(decision.kind === 'failed' && decision.failure.code === 'mixed-content').toBe(mixed);
});
