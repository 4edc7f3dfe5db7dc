// The simulator carries an imagined call through the same checks as a real one: what it says of a call that did happen must
// be that call's own verdict.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BrowserName, HeaderList } from '../../../src/fetch/model.ts';
import { judge } from '../../../src/verdict/judge.ts';
import {
  NOT_SEEN,
  parseHeaderLines,
  printHeaderLines,
  type SimulatedRequest,
  type SimulationResult,
  simulate,
  simulatedRequestOf,
} from '../../../src/verdict/simulate.ts';
import { namedCases } from '../rules/all-cases.ts';
import { allowed, callOf, PAGE, type RuleCase } from '../rules/rule-case.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const plain: SimulatedRequest = {
  page: PAGE,
  url: 'https://api.example.net/items',
  method: 'GET',
  headers: [],
  credentials: 'not-include',
  upload: false,
  preflight: { status: 204, headers: [] },
  response: { status: 200, headers: [] },
};

function simulated(given: Partial<SimulatedRequest>, browser: BrowserName = 'chromium'): SimulationResult {
  const found = simulate({ ...plain, ...given }, browser);
  if (found.kind === 'incomplete') throw new Error(`${found.field}: ${found.why}`);
  return found;
}

/** Calls of one hop that CORS alone decided: what the simulator is for. */
function isForSimulator(given: RuleCase): boolean {
  const { outcome, failure, missing } = judge(callOf(given), given.browser ?? 'chromium');
  const byCors = failure === null || /^(acao|acac|preflight-(status|redirect|ac|method|header))/.test(failure.code);
  const decided = (outcome === 'blocked' || outcome === 'readable') && missing === null;
  return decided && byCors && given.redirects === undefined && given.mode !== 'no-cors' && given.fromCache !== true;
}

// Only programs around a browser send `file://`, and no header can name it: the form does not take it.
const known = namedCases.filter(([, given]) => isForSimulator(given) && given.initiator !== 'file://');

describe('a call that did happen, imagined again, has its own verdict', () => {
  it.each(known)('%s', (_, given) => {
    const browser = given.browser ?? 'chromium';
    const call = callOf(given);
    const verdict = judge(call, browser);
    // A joined header is one line in the form: nobody can tell the lines apart.
    if (verdict.failure?.code === 'acao-multiple-lines' && verdict.failure.inferred) return;
    if (verdict.kind === 'preflight-cached') return;
    const again = simulate(simulatedRequestOf(call, verdict), browser);
    if (again.kind === 'incomplete') throw new Error(again.why);
    const { outcome, code, parameter, browserCode, stage } = again.verdict;
    expect({ outcome, code, parameter, browserCode, stage }).toEqual({
      outcome: verdict.outcome,
      code: verdict.code,
      parameter: verdict.parameter,
      browserCode: verdict.browserCode,
      stage: verdict.stage,
    });
  });
});

describe('a preflight is sent when the standard says so', () => {
  it.each<[string, Partial<SimulatedRequest>, readonly string[]]>([
    ['a plain GET', {}, []],
    ['PUT', { method: 'put' }, ['PUT']],
    ['patch in lower case stays as it is', { method: 'patch' }, ['patch']],
    ['a form', { method: 'POST', headers: [['Content-Type', 'text/plain;charset=utf-8']] }, []],
    ['JSON', { method: 'POST', headers: [['Content-Type', 'application/json']] }, ['content-type']],
    ['a value that was not seen', { headers: [['Accept', NOT_SEEN]] }, ['accept']],
    ['the own origin', { page: 'https://api.example.net/x', method: 'PUT' }, []],
    ['progress of an upload', { method: 'POST', upload: true }, ['upload']],
  ])('%s', (_, given, expected) => {
    for (const browser of BROWSERS) expect(simulated(given, browser).preflightFor).toEqual(expected);
  });

  it('and Chromium takes a few more headers for safe', () => {
    const given = { headers: [['DPR', '2']] as HeaderList };
    expect(simulated(given, 'chromium').preflightFor).toEqual([]);
    expect(simulated(given, 'firefox').preflightFor).toEqual(['dpr']);
  });
});

describe('outcomes', () => {
  it.each<[string, Partial<SimulatedRequest>, string, string | null]>([
    ['nothing allowed', {}, 'blocked', 'acao-missing'],
    ['allowed', { response: { status: 200, headers: allowed } }, 'readable', null],
    ['an error that is allowed', { response: { status: 500, headers: allowed } }, 'readable', null],
    ['the own origin', { page: 'https://api.example.net' }, 'readable', null],
    [
      'a page without origin',
      { page: 'null', response: { status: 200, headers: allowed } },
      'blocked',
      'acao-null-origin',
    ],
    [
      '* with credentials',
      { credentials: 'include', response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] } },
      'blocked',
      'acao-wildcard-credentials',
    ],
    [
      'a preflight that fails',
      { method: 'PUT', preflight: { status: 404, headers: allowed }, response: { status: 200, headers: allowed } },
      'blocked',
      'preflight-status',
    ],
    [
      'a redirect with a password',
      { response: { status: 302, headers: [...allowed, ['Location', 'https://a:b@x.example/']] } },
      'blocked',
      'redirect-userinfo',
    ],
  ])('%s', (_, given, outcome, code) => {
    for (const browser of BROWSERS) {
      const { verdict } = simulated(given, browser);
      expect([verdict.outcome, verdict.code]).toEqual([outcome, code]);
    }
  });

  it('a redirect that is allowed leads on', () => {
    const given = { response: { status: 302, headers: [...allowed, ['Location', '/next']] as HeaderList } };
    for (const browser of BROWSERS) {
      expect(simulated(given, browser).follows).toBe('https://api.example.net/next');
      expect(simulated(given, browser).verdict.outcome).toBe('pending');
    }
  });

  it('headers browsers let no page set are left out', () => {
    const found = simulated({
      headers: [
        ['Origin', 'https://evil.example'],
        ['Cookie', 'a=b'],
      ],
    });
    expect(found.ignored).toEqual(['Origin', 'Cookie']);
    expect(found.verdict.origin).toBe(PAGE);
    expect(found.verdict.credentials.mode).toBe('not-include');
  });
});

it.each<[Partial<SimulatedRequest>, string]>([
  [{ page: 'app.example.com' }, 'page'],
  [{ url: '/items' }, 'url'],
  [{ url: 'ftp://x/' }, 'url'],
  [{ url: 'http://' }, 'url'],
  [{ method: '' }, 'method'],
  [{ method: 'A B' }, 'method'],
  [{ method: 'trace' }, 'method'],
  [{ preflight: { status: Number.NaN, headers: [] } }, 'preflight-status'],
  [{ response: { status: 99, headers: [] } }, 'response-status'],
])('what cannot be judged yet says which field: %j', (given, field) => {
  expect(simulate({ ...plain, ...given }, 'chromium')).toMatchObject({ kind: 'incomplete', field });
});

describe('header lines', () => {
  it('are taken as typed, and wrong ones are counted', () => {
    expect(parseHeaderLines('A: b\r\n\n  c :  d: e  \nno colon\n: x\nA:')).toEqual({
      headers: [
        ['A', 'b'],
        ['c', 'd: e'],
        ['A', ''],
      ],
      wrong: [4, 5],
    });
  });

  it('nothing throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.integer(), fc.string(), (text, url, status, page) => {
        const { headers } = parseHeaderLines(text);
        expect(parseHeaderLines(printHeaderLines(headers)).headers).toEqual(headers);
        for (const browser of BROWSERS) {
          const asked = { ...plain, url, page, method: text, headers, response: { status, headers } };
          expect(['incomplete', 'simulated']).toContain(simulate(asked, browser).kind);
          expect(simulate({ ...plain, headers, response: { status: 200, headers } }, browser).kind).toBe('simulated');
        }
      }),
    );
  });
});
