// What the page's Content-Security-Policy stopped: which list, which call, in what words.
import { describe, expect, it } from 'vitest';
import { cspViolation, isStoppedAtRedirect, resourceTypeOf } from '../../../src/network/csp-violation.ts';
import { diagnose } from '../../../src/rules/diagnose.ts';
import { plain } from '../../../src/text/text.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { callOf, type RuleCase } from '../rules/rule-case.ts';

describe('the list that was broken', () => {
  it.each([
    ['connect-src', "connect-src 'self'; img-src *", 'connect-src', "'self'"],
    ['connect-src', "img-src *; default-src 'self' https://cdn.example", 'default-src', "'self' https://cdn.example"],
    ['script-src-elem', "script-src 'nonce-abc123' 'self'", 'script-src', "'nonce-…' 'self'"],
    ['worker-src', "child-src 'none'; script-src 'self'", 'child-src', "'none'"],
    ['connect-src', "Connect-Src 'none'; connect-src *", 'connect-src', "'none'"],
    ['font-src', '', 'font-src', ''],
  ])('%s of %j', (directive, policy, from, sources) => {
    expect(cspViolation(directive, policy)).toEqual({ directive, from, sources });
  });

  it('is kept short', () => {
    expect(cspViolation('img-src', `img-src ${'https://a.example '.repeat(5000)}`).sources).toHaveLength(1000);
  });
});

it.each([
  ['connect-src', 'https://a.example/', 'xmlhttprequest'],
  ['connect-src', 'wss://a.example/', 'websocket'],
  ['style-src-elem', 'https://a.example/', 'stylesheet'],
  ['img-src', 'https://a.example/', 'image'],
  ['worker-src', 'https://a.example/', 'script'],
])('%s of %s is about a %s', (directive, url, type) => {
  expect(resourceTypeOf(directive, url)).toBe(type);
});

const list = cspViolation('connect-src', "default-src 'self'");
const stopped = (given: RuleCase) => ({ ...callOf(given), policy: list });

it('a call that was never sent: what to add where', () => {
  const call = stopped({ error: '' });
  const verdict = judge(call, 'chromium');
  expect(verdict).toMatchObject({
    outcome: 'failed',
    code: 'csp',
    stage: 'neighbour',
    browserCode: null,
    message: null,
  });
  const [cause] = diagnose(call, verdict, 'chromium');
  expect([cause?.id, cause?.owner, cause?.certainty]).toEqual(['csp', 'page', 'certain']);
  expect(plain(cause?.summary ?? [])).toBe(
    "Not a CORS problem: the page’s own Content-Security-Policy (default-src 'self') does not list https://api.example.net, so the browser never sent the call.",
  );
  expect(cause?.fix).toBe('Add https://api.example.net to connect-src of the page’s policy');
});

it('a redirect: the server to add is the one it leads to', () => {
  const call = stopped({
    browser: 'firefox',
    error: 'NS_ERROR_UNEXPECTED',
    response: { status: 302, headers: [['Location', 'https://other.example/x']] },
  });
  const verdict = judge(call, 'firefox');
  expect(verdict).toMatchObject({ outcome: 'failed', code: 'csp', browserCode: 'CORSDidNotSucceed2' });
  expect(plain(diagnose(call, verdict, 'firefox')[0]?.summary ?? [])).toBe(
    "Not a CORS problem: the page’s own Content-Security-Policy (default-src 'self') does not list https://other.example, so the browser did not follow the redirect.",
  );
});

describe('the call whose redirect was stopped', () => {
  const response = { status: 302, headers: [['Location', 'https://other.example/x']] } as const;
  const url = 'https://api.example.net/items';

  it('began at the URL the browser names', () => {
    expect(isStoppedAtRedirect(callOf({ response }), url)).toBe(true);
    expect(isStoppedAtRedirect(callOf({ response }), 'https://other.example/x')).toBe(false);
  });

  it('is no call that was answered, and none that is explained already', () => {
    expect(isStoppedAtRedirect(callOf({ response: { status: 200 } }), url)).toBe(false);
    expect(isStoppedAtRedirect(callOf({}), url)).toBe(false);
    expect(isStoppedAtRedirect(stopped({ response }), url)).toBe(false);
  });
});
