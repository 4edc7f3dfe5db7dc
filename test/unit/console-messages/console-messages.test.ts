// Every message that verdict/console-line can print is read back to the fault it was printed for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/console-messages/explain.ts';
import { type Parsed, parseMessage, parseMessages } from '../../../src/console-messages/parse.ts';
import type { FailureCode } from '../../../src/fetch/failure.ts';
import { baseRules } from '../../../src/rules/base-rules.ts';
import { plain } from '../../../src/text/text.ts';
import { consoleMessage } from '../../../src/verdict/console-line/console-line.ts';
import { cpuOf } from '../../support/cpu.ts';
import { failures } from '../rules/failures.ts';
import { API, callOf, PAGE } from '../rules/rule-case.ts';

const CODES = Object.keys(baseRules) as FailureCode[];

function message(text: string): Parsed | null {
  const pasted = parseMessage(text);
  if (pasted !== null && pasted.kind !== 'message') throw new Error(`taken for ${pasted.kind}: ${text}`);
  return pasted;
}

function messages(text: string): readonly Parsed[] {
  return parseMessages(text).flatMap((pasted) => (pasted.kind === 'message' ? [pasted] : []));
}

function printed(code: FailureCode, value: string, leg: 'request' | 'preflight', browser: 'chromium' | 'firefox') {
  const call = callOf({ method: 'PUT', preflight: { status: 204 }, response: { status: 200 } });
  return consoleMessage(call, failures(code, { leg, hop: 0 }, value), browser);
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
          const parsed = message(text);
          expect(parsed?.speaker).toBe(browser);
          expect(parsed?.codes).toContain(code);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('with address, origin, status and value', () => {
    expect(parseMessage(printed('acao-mismatch', 'https://other.example', 'preflight', 'chromium') ?? '')).toEqual({
      kind: 'message',
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
      kind: 'message',
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
    const text = consoleMessage(call, failures('acao-missing', { leg: 'request', hop: 1 }), 'chromium') ?? '';
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
    const parsed = message(paste);
    expect(parsed).toMatchObject({ speaker: 'webkit', url: API });
    expect(parsed?.codes[0]).toBe(code);
  });

  it('names origin and status', () => {
    const line = 'Origin null is not allowed by Access-Control-Allow-Origin. Status code: 404';
    expect(parseMessage(line)).toMatchObject({ origin: 'null', status: 404, url: null });
    expect(message(line)?.codes[0]).toBe('acao-null-origin');
  });
});

describe('other lines', () => {
  it.each([
    ['TypeError: Failed to fetch', 'Failed to fetch'],
    ['TypeError: NetworkError when attempting to fetch resource.', 'NetworkError when attempting to fetch resource'],
    ['TypeError: Load failed', 'Load failed'],
    ['AxiosError {message: "Network Error", code: "ERR_NETWORK"}', 'Network Error'],
    ['Http failure response for (unknown url): 0 Unknown Error', '0 Unknown Error'],
    ['TypeError: Network request failed', 'Network request failed'],
    ['ClientException: XMLHttpRequest error., uri=https://api.example.net/items', 'XMLHttpRequest error'],
  ])('%s says nothing of the reason', (line, text) => {
    expect(parseMessage(line)).toMatchObject({ kind: 'page-error', text, status: null });
  });

  it('an error of a library names its address', () => {
    expect(parseMessage('Http failure response for https://api.example.net/items: 0 Unknown Error')).toMatchObject({
      kind: 'page-error',
      url: 'https://api.example.net/items',
    });
  });

  it('a policy of the page', () => {
    const line = `Refused to connect to '${API}' because it violates the following Content Security Policy directive: "connect-src 'self'".`;
    expect(parseMessage(line)).toMatchObject({ codes: ['csp'], url: API });
  });

  it.each([
    [
      'chromium',
      'mixed-content',
      "Mixed Content: The page at 'https://app.example.com/?it's' was loaded over HTTPS, but requested an insecure resource 'http://api.example.net/items'. This request has been blocked; the content must be served over HTTPS.",
    ],
    [
      'chromium',
      'mixed-content',
      "fetch.js:3 Mixed Content: The page at 'https://app.example.com/' was loaded over HTTPS, but requested an insecure XMLHttpRequest endpoint 'http://api.example.net/items'. This request has been blocked; the content must be served over HTTPS.",
    ],
    [
      'chromium',
      'upgraded-to-https',
      "Mixed Content: The page at 'https://app.example.com/' was loaded over HTTPS, but requested an insecure element 'http://api.example.net/items'. This request was automatically upgraded to HTTPS, For more information see https://blog.chromium.org/2019/10/no-more-mixed-messages-about-https.html",
    ],
    ['firefox', 'mixed-content', 'Blocked loading mixed active content “http://api.example.net/items” fetch.js:3:1'],
    [
      'firefox',
      'upgraded-to-https',
      'Content-Security-Policy: Upgrading insecure request ‘http://api.example.net/items’ to use ‘https’',
    ],
    [
      'webkit',
      'mixed-content',
      '[blocked] The page at https://app.example.com/ requested insecure content from http://api.example.net/items. This content was blocked and must be served over HTTPS.',
    ],
  ])('http asked by an https page: %s, %s', (speaker, code, line) => {
    expect(parseMessages(line)).toMatchObject([{ speaker, codes: [code], url: 'http://api.example.net/items' }]);
  });

  it('a WebSocket that is not encrypted', () => {
    const line =
      "Mixed Content: The page at 'https://app.example.com/' was loaded over HTTPS, but attempted to connect to the insecure WebSocket endpoint 'ws://api.example.net/live'. This request has been blocked; this endpoint must be available over WSS.";
    expect(parseMessage(line)).toMatchObject({ codes: ['mixed-content'], url: 'ws://api.example.net/live' });
  });

  it.each(['', 'hello', 'Access to the building', 'Uncaught ReferenceError: x is not defined'])(
    'unknown: %s',
    (line) => {
      expect(parseMessage(line)).toBeNull();
    },
  );
});

describe('several messages in one paste', () => {
  const missing = printed('acao-missing', '', 'request', 'chromium') ?? '';
  const mismatch = printed('acao-mismatch', 'https://other.example', 'preflight', 'chromium') ?? '';

  it('of Chrome, with stack traces, source links and what it adds', () => {
    const paste = `index.html:1 ${missing}
app.js:12  GET ${API} net::ERR_FAILED 200 (OK)
load @ app.js:12
app.js:14 Uncaught (in promise) TypeError: Failed to fetch
    at load (app.js:12:9)
index.html:1 ${mismatch}
(index):1 ${missing}`;
    expect(messages(paste).map(({ codes }) => codes[0])).toEqual(['acao-missing', 'acao-mismatch']);
  });

  it('of Firefox: what it says of the call after its preflight is no second thing', () => {
    const paste = `${printed('preflight-status', '', 'preflight', 'firefox')} [Learn More] app.js:3:5
Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${API}. (Reason: CORS request did not succeed). Status code: (null).
Uncaught (in promise) TypeError: NetworkError when attempting to fetch resource.`;
    expect(messages(paste).map(({ codes }) => codes[0])).toEqual(['preflight-status']);
  });

  it('of two browsers', () => {
    const paste = `${printed('acac-not-true', 'x', 'request', 'firefox')}\n${missing}`;
    expect(messages(paste).map(({ speaker }) => speaker)).toEqual(['firefox', 'chromium']);
  });

  it('what an application writes before it is not taken for it', () => {
    const [parsed] = parseMessages(`Access to the building denied. ${missing}`);
    expect(parsed).toMatchObject({ codes: ['acao-missing'], url: API, origin: PAGE });
  });

  it('are as many as a person reads', () => {
    const paste = Array.from({ length: 50 }, (_, index) => missing.replace(API, `${API}/${index}`)).join('\n');
    expect(parseMessages(paste)).toHaveLength(10);
  });
});

describe('hostile pastes', () => {
  it.each([
    'x'.repeat(1_000_000),
    "Access to fetch at '".repeat(50_000),
    "' (redirected from '".repeat(50_000),
    `Access to fetch at '${"' from origin '".repeat(60_000)}' has been blocked by CORS policy: Method `,
    'Origin '.repeat(140_000),
    'Content-Security-Policy connect-src https://'.repeat(20_000),
    'Mixed Content: The page at '.repeat(40_000),
    `Mixed Content: The page at ${" insecure 'http://".repeat(50_000)}`,
    '[blocked] The page at  requested insecure content from http://'.repeat(20_000),
  ])('of a megabyte end soon', async (paste) => {
    const work = await cpuOf(() => {
      for (const parsed of parseMessages(paste)) explain(parsed);
    });
    expect(work).toBeLessThan(3000);
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
      kind: 'message',
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
    const fallback = plain(explain({ ...parsed, codes: ['network-error'] }).summary);
    const network = new Set(['network-error', 'preflight-network']);
    for (const code of told) {
      const summary = plain(explain({ ...parsed, codes: [code] }).summary);
      expect(summary === fallback, code).toBe(network.has(code));
    }
  });
});
