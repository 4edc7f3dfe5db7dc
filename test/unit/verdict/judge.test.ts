import { expect, it } from 'vitest';
import { judge } from '../../../src/verdict/judge.ts';
import { callOf } from '../rules/rule-case.ts';

it('gives each browser its own verdict on one and the same call', () => {
  const headers = [['Access-Control-Allow-Origin', 'https://other.example']] as const;
  // From a file that does not say how the call ended: each browser's rules decide alone.
  const call = { ...callOf({ response: { status: 200, headers } }), recorded: 'silent' as const };
  const [first, second] = [judge(call, 'chromium'), judge(call, 'firefox')];
  expect([first.browserCode, second.browserCode]).toEqual(['AllowOriginMismatch', 'CORSAllowOriginNotMatchingOrigin']);
  expect(judge(call, 'chromium')).toBe(first);
  expect(judge(call, 'firefox')).toBe(second);
});
