import { expect, it } from 'vitest';
import { toldVerdict } from '../../../../../src/extension/panel/details/toldVerdict.ts';
import { policyFor } from '../../../../../src/fixes/policy/required.ts';
import type { Call } from '../../../../../src/network/call.ts';
import { judge } from '../../../../../src/verdict/judge.ts';
import { callOf } from '../../../rules/rule-case.ts';

const call: Call = callOf({
  method: 'PUT',
  preflight: { status: 204, headers: [['Access-Control-Allow-Origin', '*']] },
  credentials: 'unknown',
});
const likely: Call = { ...call, credentials: { mode: 'include', from: 'other-calls' } };
const seen: Call = { ...call, credentials: { mode: 'not-include', from: 'page' } };

it.each<[string, Call, boolean | null, 'include' | 'not-include']>([
  ['nothing is known', call, null, 'not-include'],
  ['the reader says so', call, true, 'include'],
  ['calls like it were made so, as the sentence says', likely, null, 'include'],
  ['the reader knows better than calls like it', likely, false, 'not-include'],
  ['what was seen counts more', seen, true, 'not-include'],
])('%s', (_name, each, told, mode) => {
  const verdict = toldVerdict(judge(each, 'chromium'), told);
  expect(verdict.credentials.mode).toBe(mode);
  expect(policyFor([each], [verdict], 'chromium').credentials).toBe(mode === 'include');
});

it('headers for a call that was likely made with credentials allow them', () => {
  expect(policyFor([likely], [judge(likely, 'chromium')], 'chromium').credentials).toBe(true);
});
