// Who answered: every layer by its sign and by nothing else, in the order in which a request meets them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/engine/calls/judge.ts';
import { whoAnswered } from '../../src/engine/fixes/who-answered.ts';
import { layersOf } from '../../src/engine/layers/answered.ts';
import { layers } from '../../src/engine/layers/known.ts';
import { diagnose } from '../../src/engine/rules/diagnose.ts';
import { plain } from '../../src/engine/rules/text.ts';
import { callOf, type RuleCase } from '../rules/case.ts';
import { type Answer, cases } from './cases.ts';

function seen({ url, headers = [] }: Answer) {
  const given: RuleCase = { response: { status: 200, headers }, ...(url === undefined ? {} : { url }) };
  return layersOf(callOf(given).hops[0]?.request ?? null);
}

describe.each(layers.map((layer) => [layer.id, layer] as const))('%s', (id, layer) => {
  it('is told by its sign, and by nothing like it', () => {
    expect(seen(cases[id].is).map((each) => each.id)).toContain(id);
    expect(seen(cases[id].isNot).map((each) => each.id)).not.toContain(id);
  });

  it('has signs that a lower-case name can match', () => {
    for (const sign of layer.signs) if ('header' in sign) expect(sign.header).toBe(sign.header.toLowerCase());
  });
});

it('is certain of names, and says likely of habits', () => {
  const certainty = (answer: Answer) => seen(answer).map((each) => each.certainty);
  expect(certainty({ headers: [['Server', 'nginx']] })).toEqual(['certain']);
  expect(certainty({ headers: [['Set-Cookie', 'csrftoken=[redacted]']] })).toEqual(['likely']);
  expect(certainty({ headers: [['X-Runtime', '0.01']] })).toEqual(['likely']);
});

it('never fails, whatever a server sends', () => {
  const value = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value)), value, (headers, url) => {
      expect(Array.isArray(seen({ headers, url }))).toBe(true);
    }),
  );
});

describe('in words', () => {
  function words(given: RuleCase): readonly string[] {
    const call = callOf(given);
    return whoAnswered(call, judge(call, 'chromium')).map((each) => plain(each.words));
  }
  const nginx = ['Server', 'nginx/1.27.1'] as const;
  const express = ['X-Powered-By', 'Express'] as const;

  it('from the inside out', () => {
    expect(words({ response: { status: 200, headers: [express, nginx, ['CF-RAY', '1-FRA']] } })).toEqual([
      'The request was answered by Express, behind nginx and Cloudflare.',
    ]);
  });

  it('leaves room for what does not name itself', () => {
    expect(words({ response: { status: 200, headers: [nginx] } })).toEqual([
      'The request was answered by nginx or by something behind it that does not name itself.',
    ]);
    expect(words({ response: { status: 200 } })).toEqual([]);
  });

  it('tells a preflight that did not get as far as the request', () => {
    const given: RuleCase = {
      method: 'PUT',
      preflight: {
        status: 204,
        headers: [nginx, ['Access-Control-Allow-Origin', '*'], ['Access-Control-Allow-Methods', 'PUT']],
      },
      response: { status: 200, headers: [nginx, express] },
    };
    expect(words(given)).toEqual([
      'The preflight was answered by nginx or by something behind it that does not name itself. The answer to the preflight shows no sign of Express: it may never have got that far.',
      'The request was answered by Express, behind nginx.',
    ]);
  });
});

it('says which of two layers to take a header out of', () => {
  const call = callOf({
    response: {
      status: 200,
      headers: [
        ['Server', 'nginx'],
        ['X-Powered-By', 'Express'],
        ['Access-Control-Allow-Origin', '*'],
        ['Access-Control-Allow-Origin', 'https://app.example.com'],
      ],
    },
  });
  const [cause] = diagnose(call, judge(call, 'chromium'), 'chromium');
  expect(cause?.id).toBe('duplicate-wildcard-and-origin');
  expect(plain(cause?.action ?? [])).toContain('take it out of nginx');
});
