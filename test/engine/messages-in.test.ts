// Every message that calls/messages.ts can print is read back to the fault it was printed for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { message } from '../../src/engine/calls/messages.ts';
import type { FailureCode } from '../../src/engine/fetch/failure.ts';
import { explain } from '../../src/engine/messages-in/explain.ts';
import { type Parsed, parseMessage } from '../../src/engine/messages-in/parse.ts';
import { plain } from '../../src/engine/rules/text.ts';
import { verdicts } from '../../src/engine/rules/verdicts/index.ts';
import { API, callOf, PAGE } from '../rules/case.ts';
import { failures } from '../rules/failures.ts';

const CODES = Object.keys(verdicts) as FailureCode[];

function printed(code: FailureCode, value: string, leg: 'request' | 'preflight', browser: 'chromium' | 'firefox') {
  const call = callOf({ method: 'PUT', preflight: { status: 204 }, response: { status: 200 } });
  return message(call, failures(code, { leg, hop: 0 }, value), browser);
}

describe('what we print is read back', () => {
  it.each(CODES)('%s', (code) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constant(''),
          fc.string({ unit: 'binary', maxLength: 30 }),
          fc.constant('https://other.example'),
          fc.constant('x'.repeat(9000)),
        ),
        fc.constantFrom('request' as const, 'preflight' as const),
        fc.constantFrom('chromium' as const, 'firefox' as const),
        (value, leg, browser) => {
          const text = printed(code, value, code.startsWith('preflight-') ? 'preflight' : leg, browser);
          if (text === null) return;
          const parsed = parseMessage(text);
          expect(parsed?.speaker).toBe(browser);
          expect(parsed?.codes).toContain(code);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('with address, origin, status and value', () => {
    expect(parseMessage(printed('acao-mismatch', 'https://other.example', 'preflight', 'chromium') ?? '')).toEqual({
      speaker: 'chromium',
      codes: ['acao-mismatch', 'acao-null-origin'],
      leg: 'preflight',
      url: API,
      redirectedFrom: null,
      origin: PAGE,
      status: null,
      header: 'Access-Control-Allow-Origin',
      quoted: 'https://other.example',
    });
    expect(parseMessage(printed('acao-missing', '', 'request', 'firefox') ?? '')).toEqual({
      speaker: 'firefox',
      codes: ['acao-missing'],
      leg: null,
      url: API,
      redirectedFrom: null,
      origin: null,
      status: 200,
      header: 'Access-Control-Allow-Origin',
      quoted: null,
    });
  });

  it('with the address it was redirected from', () => {
    const call = callOf({ redirects: [{ url: 'https://a.example/', status: 302 }], response: { status: 200 } });
    const text = message(call, failures('acao-missing', { leg: 'request', hop: 1 }), 'chromium') ?? '';
    expect(parseMessage(text)).toMatchObject({ url: API, redirectedFrom: 'https://a.example/', origin: PAGE });
  });
});

describe('Safari', () => {
  it.each([
    ['Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 404', 'acao-missing'],
    ['Preflight response is not successful. Status code: 405', 'preflight-status'],
    ['Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.', 'acao-wildcard-credentials'],
    ['Credentials flag is true, but Access-Control-Allow-Credentials is not "true".', 'acac-not-true'],
    ['Method PATCH is not allowed by Access-Control-Allow-Methods.', 'preflight-method'],
    ['Request header field X-Own is not allowed by Access-Control-Allow-Headers.', 'preflight-header'],
    ['Access-Control-Allow-Origin cannot contain more than one origin.', 'acao-list'],
  ])('%s', (line, code) => {
    const paste = `[Error] ${line}\n[Error] Fetch API cannot load ${API} due to access control checks.\n`;
    const parsed = parseMessage(paste);
    expect(parsed).toMatchObject({ speaker: 'webkit', url: API });
    expect(parsed?.codes[0]).toBe(code);
  });

  it('names origin and status', () => {
    const line = 'Origin null is not allowed by Access-Control-Allow-Origin. Status code: 404';
    expect(parseMessage(line)).toMatchObject({ origin: 'null', status: 404, url: null });
    expect(parseMessage(line)?.codes[0]).toBe('acao-null-origin');
  });
});

describe('other lines', () => {
  it.each([
    ['TypeError: Failed to fetch', 'chromium'],
    ['TypeError: NetworkError when attempting to fetch resource.', 'firefox'],
    ['TypeError: Load failed', 'webkit'],
  ])('%s says nothing of the reason', (line, speaker) => {
    expect(parseMessage(line)).toMatchObject({ speaker, codes: [] });
  });

  it('a policy of the page', () => {
    const line = `Refused to connect to '${API}' because it violates the following Content Security Policy directive: "connect-src 'self'".`;
    expect(parseMessage(line)).toMatchObject({ codes: ['csp'], url: API });
  });

  it.each(['', 'hello', 'Access to the building', 'Uncaught ReferenceError: x is not defined'])(
    'unknown: %s',
    (line) => {
      expect(parseMessage(line)).toBeNull();
    },
  );
});

describe('hostile pastes', () => {
  it.each([
    'x'.repeat(1_000_000),
    "Access to fetch at '".repeat(50_000),
    "' (redirected from '".repeat(50_000),
    `Access to fetch at '${"' from origin '".repeat(60_000)}' has been blocked by CORS policy: Method `,
    'Origin '.repeat(140_000),
    'Content-Security-Policy connect-src https://'.repeat(20_000),
  ])('of a megabyte end', (paste) => {
    const parsed = parseMessage(paste);
    if (parsed !== null) explain(parsed);
  });

  it('are explained at a readable length, whatever they quote', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CODES),
        fc.oneof(fc.string({ unit: 'binary' }), fc.constant('<b>'.repeat(4000))),
        (code, value) => {
          for (const browser of ['chromium', 'firefox'] as const) {
            const parsed = parseMessage(printed(code, value, 'request', browser) ?? '');
            if (parsed === null) continue;
            const { summary, action, unknown } = explain(parsed);
            for (const said of [summary, action, unknown]) {
              expect(plain(said)).not.toMatch(/undefined|\[object/);
              expect(plain(said).length).toBeLessThan(1500);
            }
          }
        },
      ),
    );
  });

  it('every code a message can stand for has words of its own', () => {
    const told = new Set<FailureCode>();
    for (const code of CODES) {
      for (const browser of ['chromium', 'firefox'] as const) {
        if (printed(code, 'x', code.startsWith('preflight-') ? 'preflight' : 'request', browser) !== null)
          told.add(code);
      }
    }
    const parsed: Parsed = {
      speaker: 'chromium',
      codes: ['acao-missing'],
      leg: 'request',
      url: API,
      redirectedFrom: null,
      origin: PAGE,
      status: 200,
      header: null,
      quoted: 'x',
    };
    const fallback = plain(explain({ ...parsed, codes: ['aborted'] }).summary);
    const network = new Set(['network-error', 'preflight-network', 'blocked-by-extension', 'redirect-limit']);
    for (const code of told) {
      const summary = plain(explain({ ...parsed, codes: [code] }).summary);
      expect(summary === fallback, code).toBe(network.has(code));
    }
  });
});
