// What a page is asked to call again: the same call as far as it is known, and no word of it invented in silence.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, comparedCall, planResend } from '../../../src/fixes/resend.ts';
import { plain } from '../../../src/text/text.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { allowed, callOf, type RuleCase } from '../rules/rule-case.ts';

const blocked: RuleCase = { response: { status: 200 } };
const readable: RuleCase = { response: { status: 200, headers: allowed }, error: null };

function of(given: RuleCase, withCredentials = false) {
  const call = callOf(given);
  return planResend(call, judge(call, 'chromium'), withCredentials);
}

function can(given: RuleCase, withCredentials = false) {
  const found = of(given, withCredentials);
  if (found?.kind !== 'can') throw new Error(JSON.stringify(found));
  return found;
}

describe('the call', () => {
  it('is the same, where everything is known', () => {
    expect(can({ ...blocked, url: 'https://api.example.net/items?page=2' })).toEqual({
      kind: 'can',
      again: {
        origin: 'https://app.example.com',
        url: 'https://api.example.net/items?page=2',
        method: 'GET',
        headers: [],
        mode: 'cors',
        credentials: 'same-origin',
      },
      acts: false,
      differs: [],
    });
  });

  it('has stand-ins for what was never sent, and says so', () => {
    const found = can({
      method: 'PUT',
      requestHeaders: { Authorization: 'x', 'Content-Type': 'application/json', 'X-App': '1' },
      preflight: { status: 404 },
    });
    expect(found.again.method).toBe('PUT');
    expect(Object.fromEntries(found.again.headers)).toEqual({
      authorization: 'corscope-test',
      'content-type': 'application/json',
      'x-app': 'corscope-test',
    });
    expect(found.acts).toBe(true);
    expect(found.differs.map((each) => plain(each))).toEqual([
      'It has no body: CORScope does not keep what pages send.',
      'Made up, because CORScope does not know or keep it: the value of authorization, content-type and x-app. The server may respond differently.',
    ]);
  });

  it('begins where the call began, before its redirects', () => {
    const found = can({ redirects: [{ url: 'https://old.example.org/', status: 302, headers: allowed }], ...blocked });
    expect(found.again.url).toBe('https://old.example.org/');
  });

  it('has credentials when they were seen, or when the reader says so', () => {
    expect(can({ ...blocked, credentials: 'include' }).again.credentials).toBe('include');
    expect(can(blocked, true).again.credentials).toBe('include');
  });

  it('is made with fetch() for a file that the page embeds', () => {
    const found = can({ ...blocked, type: 'image' });
    expect(found.differs.map((each) => plain(each))).toEqual(['It is made with fetch() this time.']);
  });
});

describe('not made again', () => {
  it.each([
    ['a worker', { ...blocked, frameId: -1 }],
    ['a WebSocket', { ...blocked, mode: 'websocket', type: 'websocket', url: 'wss://api.example.net/' }],
    ['a URL that is not known as a whole', { ...blocked, url: 'https://api.example.net/?token=1234' }],
  ] satisfies [string, RuleCase][])('%s', (_name, given) => {
    expect(of(given)?.kind).toBe('cannot');
  });
});

describe('what came of it', () => {
  function words(before: RuleCase, after: RuleCase, more: { readonly tried?: boolean } = {}) {
    const was = callOf(before);
    const is = { ...callOf(after), ...more };
    const title = ({ response }: RuleCase) =>
      response?.headers === undefined ? 'No Access-Control-Allow-Origin header' : '';
    return plain(
      comparedCall(
        { verdict: judge(was, 'chromium'), title: title(before) },
        { call: is, verdict: judge(is, 'chromium'), title: title(after) },
      ),
    );
  }

  it.each([
    ['mended', blocked, readable, 'Readable now: the server allows it. The server responded with 200.'],
    [
      'nothing has changed',
      blocked,
      blocked,
      'Still blocked, for the same reason: No Access-Control-Allow-Origin header. The server responded with 200.',
    ],
    [
      'another fault',
      blocked,
      { error: 'net::ERR_CONNECTION_REFUSED' },
      'Still failing, but for another reason now: No Access-Control-Allow-Origin header.',
    ],
    ['as before', readable, readable, 'Readable, as before. The server responded with 200.'],
    ['worse', readable, blocked, 'Now blocked: No Access-Control-Allow-Origin header. The server responded with 200.'],
  ] satisfies [string, RuleCase, RuleCase, string][])('%s', (_name, before, after, wanted) => {
    expect(words(before, after)).toBe(wanted);
  });

  it('is no credit to the server while a fix is tried', () => {
    expect(words(blocked, readable, { tried: true })).toContain('a fix is being tried');
  });

  it('lists what CORS looks at and what is not as before', () => {
    const before = { preflight: { status: 404, headers: [['Server', 'x']] as const }, method: 'PUT' };
    const after = { ...readable, method: 'PUT', preflight: { status: 204, headers: allowed } };
    expect(changes(callOf(before), callOf(after))).toEqual([
      { what: 'preflight status', before: '404', after: '204' },
      { what: 'preflight access-control-allow-origin', before: null, after: 'https://app.example.com' },
      { what: 'preflight server', before: 'x', after: null },
      { what: 'status', before: null, after: '200' },
      { what: 'access-control-allow-origin', before: null, after: 'https://app.example.com' },
    ]);
  });
});

it('asks for nothing a browser would not take as values', () => {
  const name = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.webUrl(), name, fc.dictionary(name, fc.string()), (url, method, requestHeaders) => {
      const found = of({ url, method, requestHeaders, ...blocked });
      if (found?.kind !== 'can') return;
      // It crosses into the page as data.
      expect(JSON.parse(JSON.stringify(found.again))).toEqual(found.again);
      for (const [each] of found.again.headers) expect(each).toMatch(/^[!#$%&'*+.^_`|~\w-]+$/);
    }),
  );
});
