// A rule that throws is never silent, and silences no other.
import { expect, it } from 'vitest';
import type { Call } from '../../../src/network/call.ts';
import { RULE_ERROR } from '../../../src/rules/broken-rule.ts';
import { diagnose } from '../../../src/rules/diagnose.ts';
import { findNotes } from '../../../src/rules/find-notes.ts';
import { plain } from '../../../src/text/text.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { callOf } from './rule-case.ts';

/** Whoever asks about the other calls breaks off. */
const unreadable = new Proxy<Call[]>([], {
  get: () => {
    throw new Error('no \ud800 calls');
  },
});

const blocked = callOf({ response: { status: 200 } });

it('the other rules still speak, and what failed is said behind them', () => {
  const verdict = judge(blocked, 'chromium');
  const told = diagnose(blocked, verdict, 'chromium', unreadable);
  const [first] = diagnose(blocked, verdict, 'chromium');
  expect(told[0]?.id).toBe(first?.id);
  const failed = told.filter(({ id }) => id === RULE_ERROR);
  expect(failed).toHaveLength(1);
  expect(told.at(-1)?.id).toBe(RULE_ERROR);
  expect(plain(failed[0]?.summary ?? [])).toMatch(/broke off at this call in [a-z-]+.* \(no \ufffd calls\)/);
});

it('so with what is worth knowing', () => {
  const call = callOf({
    error: null,
    response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://app.example.com']] },
  });
  const told = findNotes(call, judge(call, 'chromium'), 'chromium', unreadable);
  expect(told.some(({ id }) => id === RULE_ERROR)).toBe(true);
});

it('nothing is said where nothing failed', () => {
  expect(diagnose(blocked, judge(blocked, 'chromium'), 'chromium').map(({ id }) => id)).not.toContain(RULE_ERROR);
});
