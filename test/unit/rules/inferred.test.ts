// What is concluded, not seen, is never called certain.
import { expect, it } from 'vitest';
import type { BrowserName, HeaderList } from '../../../src/fetch/model.ts';
import { diagnose } from '../../../src/rules/diagnose.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { callOf } from './rule-case.ts';

function first(browser: BrowserName, headers: HeaderList) {
  const call = callOf({ browser, response: { status: 200, headers } });
  const [cause] = diagnose(call, judge(call, browser), browser);
  return [cause?.id, cause?.certainty];
}

it('lines that Firefox joined were perhaps one line', () => {
  expect(first('firefox', [['Access-Control-Allow-Origin', '*, *']])).toEqual(['duplicate-allow-origin', 'likely']);
});

it.each(['chromium', 'firefox'] as const)('lines seen apart are two, %s', (browser) => {
  const headers: HeaderList = [
    ['Access-Control-Allow-Origin', '*'],
    ['Access-Control-Allow-Origin', '*'],
  ];
  expect(first(browser, headers)).toEqual(['duplicate-allow-origin', 'certain']);
});
