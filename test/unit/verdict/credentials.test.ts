// Where the credentials mode decides which fault the browser names first: both lines, and what settles it.
import { describe, expect, it } from 'vitest';
import type { Call, LearntCredentials } from '../../../src/network/call.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { createCredentialsMemory } from '../../../src/verdict/likely-credentials.ts';
import { callOf, type RuleCase } from '../rules/rule-case.ts';

/** A preflight with two faults: any origin, and no method. */
const twoFaults: RuleCase = {
  method: 'PUT',
  preflight: { status: 204, headers: [['Access-Control-Allow-Origin', '*']] },
  credentials: 'unknown',
};
const WITHOUT = 'MethodDisallowedByPreflightResponse';
const WITH = 'PreflightWildcardOriginNotAllowed';

function verdictWith(credentials: LearntCredentials | undefined) {
  return judge({ ...callOf(twoFaults), credentials }, 'chromium');
}

describe('a preflight with two faults', () => {
  it('names the fault that stands either way, and tells the other line', () => {
    const { browserCode, alternatives, credentials } = verdictWith(undefined);
    expect([browserCode, credentials.mode]).toEqual([WITHOUT, 'unknown']);
    expect(alternatives).toEqual([
      { browserCode: WITH, message: expect.stringContaining("must not be the wildcard '*'") },
    ]);
  });

  it.each<[LearntCredentials, string, string, number]>([
    [{ mode: 'include', from: 'page' }, WITH, 'include', 0],
    [{ mode: 'not-include', from: 'page' }, WITHOUT, 'not-include', 0],
    [{ mode: 'include', from: 'reader' }, WITH, 'include', 0],
    [{ mode: 'include', from: 'element' }, WITH, 'include', 0],
    // Likely is not seen: the other line stays beside it.
    [{ mode: 'include', from: 'other-calls' }, WITH, 'unknown', 1],
    [{ mode: 'not-include', from: 'other-calls' }, WITHOUT, 'unknown', 1],
  ])('%o: %s', (learnt, code, mode, others) => {
    const { browserCode, alternatives, credentials } = verdictWith(learnt);
    expect([browserCode, credentials.mode, alternatives.length]).toEqual([code, mode, others]);
  });

  it('one fault either way has one line', () => {
    const call = callOf({ ...twoFaults, preflight: { status: 404, headers: [] } });
    expect(judge(call, 'chromium').alternatives).toEqual([]);
  });
});

it('cookies to the page’s own origin say nothing of the hop that follows', () => {
  const page = 'https://app.example.com';
  const call = callOf({
    page,
    redirects: [{ url: `${page}/go`, status: 302, headers: [['Location', 'https://api.example.net/items']] }],
    response: { status: 200, headers: [] },
    credentials: 'unknown',
  });
  const [first, ...rest] = call.hops;
  if (first === undefined) throw new Error('no hop');
  const own = { ...first, request: { ...first.request, requestHeaders: [['Cookie', '…']] as const } };
  expect(judge({ ...call, hops: [own, ...rest] }, 'chromium').credentials.mode).toBe('unknown');
});

describe('calls like it', () => {
  const at = (source: string, mode?: 'include' | 'not-include', url = 'https://api.example.net/items'): Call => ({
    ...callOf({ ...twoFaults, url, source }),
    id: `${source} ${mode}`,
    ...(mode === undefined ? {} : { credentials: { mode, from: 'page' } }),
  });

  it('speak for a call of the same line, then for one to the same server', () => {
    const memory = createCredentialsMemory('chromium');
    memory.note(at('https://app.example.com/a.js:1', 'include'));
    expect(memory.likely(at('https://app.example.com/a.js:1'))).toBe('include');
    expect(memory.likely(at('https://app.example.com/b.js:2'))).toBe('include');
    expect(memory.likely(at('https://app.example.com/b.js:2', undefined, 'https://other.example/items'))).toBeNull();
  });

  it('say nothing where they differ, but their own line does', () => {
    const memory = createCredentialsMemory('chromium');
    memory.note(at('https://app.example.com/a.js:1', 'include'));
    memory.note(at('https://app.example.com/b.js:2', 'not-include'));
    expect(memory.likely(at('https://app.example.com/c.js:3'))).toBeNull();
    expect(memory.likely(at('https://app.example.com/a.js:1'))).toBe('include');
  });

  it('say nothing of a call that is known itself', () => {
    const memory = createCredentialsMemory('chromium');
    memory.note(at('https://app.example.com/a.js:1', 'include'));
    expect(memory.likely(at('https://app.example.com/a.js:1', 'not-include'))).toBeNull();
  });
});
