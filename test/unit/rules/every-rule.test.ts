// Every rule: has cases, speaks where it should, is silent where it should, and says it in words people can read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure, FailureCode } from '../../../src/fetch/failure.ts';
import type { Call } from '../../../src/network/call.ts';
import { baseRules } from '../../../src/rules/base-rules.ts';
import { causes } from '../../../src/rules/cause-registry.ts';
import { type Cause, diagnose } from '../../../src/rules/diagnose.ts';
import { inOrder } from '../../../src/rules/priority.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { plain, type Text } from '../../../src/text/text.ts';
import { judge } from '../../../src/verdict/judge.ts';
import type { Verdict } from '../../../src/verdict/verdict.ts';
import { defaultExports } from '../../support/default-exports.ts';
import { allCases } from './all-cases.ts';
import { failures } from './failures.ts';
import { callOf, type RuleCase } from './rule-case.ts';

const CAUSES = new URL('../../../src/rules/causes/', import.meta.url);
const bases = Object.values(baseRules);
const rules: readonly Rule[] = [...causes, ...bases];
const byId = new Map(rules.map((rule) => [rule.id, rule]));

describe.each([...allCases])('%s', (id, { speaks, silent, certainty = 'certain' }) => {
  it('belongs to a rule', () => expect(byId.has(id)).toBe(true));

  it.each(Object.entries(speaks))('speaks: %s', (_, given) => {
    const [first] = diagnosed(given);
    expect(first?.id).toBe(id);
    expect(first?.certainty).toBe(given.certainty ?? certainty);
    readable(first);
  });

  it.each(Object.entries(silent))('is silent: %s', (_, given) => {
    expect(diagnosed(given).map((cause) => cause.id)).not.toContain(id);
  });
});

describe('the set of rules', () => {
  it('has one file for each cause, named after it', () => {
    const files = defaultExports(CAUSES);
    expect(causes.map(({ id }) => id)).toEqual(files);
  });

  it('lets each rule speak before the ones it beats', () => {
    const order = inOrder(rules).map(({ id }) => id);
    for (const { id, beats = [] } of rules) {
      for (const beaten of beats)
        expect(order.indexOf(id), `${id} before ${beaten}`).toBeLessThan(order.indexOf(beaten));
    }
  });

  it('has no id twice', () => expect(byId.size).toBe(rules.length));

  it.each(causes.map((rule) => [rule.id] as const))('%s has cases', (id) => {
    const own = allCases.get(id);
    expect(Object.keys(own?.speaks ?? {})).not.toHaveLength(0);
    expect(Object.keys(own?.silent ?? {})).not.toHaveLength(0);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is well-formed', (id, rule) => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(rule.title.split(/\s+/).length).toBeLessThanOrEqual(5);
    expect(new URL(rule.link).protocol).toBe('https:');
    for (const beaten of rule.beats ?? []) expect(byId.has(beaten), beaten).toBe(true);
  });

  it.each(Object.entries(baseRules))('%s has a base rule that always speaks of it', (code, rule) => {
    expect(rule.explains).toContain(code);
    expect(rule.certainty).toBe('certain');
    expect(rule.priority).toBe('check');
    for (const call of [simple, preflighted, nobody]) {
      for (const browser of ['chromium', 'firefox'] as const) {
        for (const leg of code.startsWith('preflight-')
          ? (['preflight'] as const)
          : (['request', 'preflight'] as const)) {
          const verdict = verdictOf(call, failures(code as FailureCode, { leg, hop: 0 }));
          expect(
            rule.diagnose({ failure: verdict.failure as Failure, call, verdict, browser, siblings: [] }) === null,
          ).toBe(false);
          diagnose(call, verdict, browser).forEach(readable);
          expect(diagnose(call, verdict, browser)).not.toHaveLength(0);
        }
      }
    }
  });

  it('says nothing where nothing failed', () => {
    expect(diagnose(simple, { ...judge(simple, 'chromium'), failure: null }, 'chromium')).toEqual([]);
  });
});

describe('values from strangers', () => {
  const evil = [
    '<img src=x onerror=alert(1)>',
    '`$' + '{1}`',
    '"\'\\',
    '\u0000\u202e\ud800',
    '\n\r\t',
    'ä🙂'.repeat(50),
    'x'.repeat(65536),
  ];
  const hostile = fc.oneof(fc.constantFrom(...evil), fc.string({ unit: 'binary', maxLength: 40 }), fc.webUrl());

  it('never make a rule throw or speak at length', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(baseRules) as FailureCode[])),
        hostile,
        hostile,
        hostile,
        fc.constantFrom('request', 'preflight'),
        fc.nat(2),
        (code, value, origin, url, leg, hop) => {
          const call = callOf({
            url,
            method: value.slice(0, 200),
            initiator: origin,
            documentUrl: value,
            preflight: {
              status: 200,
              headers: [
                ['Allow', value],
                ['Access-Control-Allow-Origin', value],
              ],
            },
            response: {
              status: 500,
              headers: [
                ['Location', value],
                ['access-control-allow-origin', origin],
              ],
            },
            redirects: [{ url: value, status: 302 }],
          });
          const failure = failures(code, { leg, hop }, value, origin);
          const verdict = { ...verdictOf(call, failure), origin };
          const args = { failure, call, verdict, browser: 'firefox' as const, siblings: [call] };
          for (const rule of rules) rule.diagnose(args);
          for (const cause of diagnose(call, verdict, 'firefox', [call])) {
            expect(plain(cause.summary).length).toBeLessThan(700);
            expect(plain(cause.action).length).toBeLessThan(1600);
            expect(cause.fix.length).toBeLessThan(160);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

function diagnosed(given: RuleCase): readonly Cause[] {
  const call = callOf(given);
  const browser = given.browser ?? 'chromium';
  const siblings = (given.siblings ?? []).map((each, index) => callOf(each, `sibling ${index}`));
  return diagnose(call, judge(call, browser), browser, siblings);
}

const simple = callOf({ response: { status: 200 } });
const nobody = callOf({ initiator: 'null', documentUrl: null, method: 'PUT', preflight: { status: 204 } });
const preflighted = callOf({ method: 'PUT', preflight: { status: 204 } });

function verdictOf(call: Call, failure: Failure): Verdict {
  return { ...judge(call, 'chromium'), failure, code: failure.code };
}

const FORBIDDEN =
  /\b(simply|just|obviously|easy|easily|you forgot|your fault|wrongly|CORS error|simple request|disable[- ]web[- ]security)\b|Allow-Origin: null|\b(to|origin|allow) null\b|undefined|\[object/i;

function readable(cause: Cause | undefined): void {
  expect(cause).toBeDefined();
  if (cause === undefined) return;
  const { summary, action, fix, id, evidence } = cause;
  expect(words(summary), `${id}: ${plain(summary)}`).toBeLessThanOrEqual(40);
  expect(fix.split(/\s+/).length, `${id}: ${fix}`).toBeLessThanOrEqual(12);
  for (const own of [ownWords(summary), ownWords(action), plain(summary), plain(action), fix]) {
    if (!cause.id.includes('placeholder')) expect(own).not.toMatch(FORBIDDEN);
    expect(own.trim()).not.toBe('');
  }
  for (const own of [ownWords(summary), ownWords(action), fix]) expect(own).not.toMatch(/ {2}| [.,;:]|\.\./);
  if (id !== 'no-cors-opaque') expect(plain(action)).not.toMatch(/no-cors/);
  expect(plain(summary)).toMatch(/[.]$/);
  expect(evidence.length).toBeGreaterThan(0);
  // What browsers no longer ask for is named where this one asked for it, and nowhere else.
  if (cause?.id !== 'private-network-not-allowed') expect(JSON.stringify(cause)).not.toMatch(/Private-Network/);
}

/** A quoted value counts as one word, however long. */
function words(text: Text): number {
  return ownWords(text)
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;
}

function ownWords(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : 'X')).join('');
}
