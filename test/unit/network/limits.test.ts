// What is kept of a request that any page can make as large as it likes.
import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/network/call.ts';
import { applyEvent } from '../../../src/network/call-tracker.ts';
import { bytesOf, isCutShort, limitedCall, limitedUrl } from '../../../src/network/limits.ts';
import { noCalls } from '../../../src/network/tracked-calls.ts';
import type { RequestInfo, WebRequestEvent } from '../../../src/network/web-request-event.ts';
import { callOf } from '../rules/rule-case.ts';

const MEGABYTE = 1024 * 1024;
const long = (end: string) => `https://api.example.net/data?q=${'ä🙂'.repeat(MEGABYTE / 4)}${end}`;

describe('URLs', () => {
  it('stay as they are up to eight thousand characters', () => {
    const url = `https://api.example.net/${'a'.repeat(8000)}`;
    expect(limitedUrl(url)).toBe(url);
    expect(isCutShort(url)).toBe(false);
  });

  it('are cut, visibly and whole; equal ones stay equal, and others others', () => {
    const cut = limitedUrl(long('a'));
    expect(cut.length).toBeLessThanOrEqual(8192);
    expect(cut).toMatch(/^https:\/\/api\.example\.net\/data\?q=.*…\[\d+-characters-not-kept-[0-9a-f]{8}\]$/u);
    expect(cut.isWellFormed()).toBe(true);
    expect(isCutShort(cut)).toBe(true);
    expect(limitedUrl(long('a'))).toBe(cut);
    expect(limitedUrl(long('b'))).not.toBe(cut);
    expect(limitedUrl(cut)).toBe(cut);
  });
});

function told(part: Partial<RequestInfo> & { readonly kind: 'started' | 'sent' | 'answered' }): WebRequestEvent {
  return {
    requestId: '1',
    url: long('a'),
    method: 'GET',
    type: 'xmlhttprequest',
    tabId: 1,
    frameId: 0,
    documentId: 'd',
    documentUrl: long('page'),
    initiator: 'https://app.example.com',
    at: 1,
    status: 200,
    headers: [
      ['Access-Control-Allow-Headers', Array.from({ length: 20_000 }, (_, index) => `x-name-${index}`).join(', ')],
      ['X-Long', 'a'.repeat(MEGABYTE)],
    ],
    fromCache: false,
    ip: null,
    ...part,
  } as WebRequestEvent;
}

describe('what comes in as events', () => {
  it('is cut before it is compared: all events of one request find one another, and so do redirects back', () => {
    const calls = noCalls();
    for (const kind of ['started', 'sent', 'answered'] as const) applyEvent(calls, told({ kind }), 'chromium', 1);
    applyEvent(calls, told({ kind: 'started', url: long('b'), at: 2 }), 'chromium', 1);
    const [call, ...others] = [...calls.byId.values()];
    expect(others).toEqual([]);
    expect(call?.hops.map(({ request }) => request.url)).toEqual([limitedUrl(long('a')), limitedUrl(long('b'))]);
    expect(call?.documentUrl).toBe(limitedUrl(long('page')));
    expect(call === undefined ? 0 : bytesOf(call)).toBeLessThan(200_000);
    expect(call && limitedCall(call)).toEqual(call);
  });
});

describe('lists', () => {
  /** A preflight that asks for a little more than is kept. */
  const asking = (separator: string): Call => {
    const names = Array.from({ length: 1383 }, (_, index) => `x-${index}`).join(separator);
    const call = callOf({ preflight: { status: 204 } });
    return {
      ...call,
      hops: call.hops.map(({ preflight, request }) => ({
        preflight: preflight && { ...preflight, requestHeaders: [['Access-Control-Request-Headers', names]] },
        request,
      })),
    };
  };

  it.each([[','], [', ']])('are not longer for being cut, whatever separates their items: %j', (separator) => {
    const whole = asking(separator);
    const kept = limitedCall(whole);
    expect(bytesOf(kept)).toBeLessThanOrEqual(bytesOf(whole));
    expect(bytesOf(kept)).toBeLessThan(25_000);
    expect(limitedCall(kept)).toEqual(kept);
  });

  it.each([
    [200, true],
    [201, false],
  ])('methods of %d characters are kept as they stand: %s', (length, is) => {
    const listed = `GET, ${'M'.repeat(length)}, PUT`;
    const call = callOf({ response: { status: 200, headers: [['Access-Control-Allow-Methods', listed]] } });
    const kept = limitedCall(call);
    expect(JSON.stringify(kept) === JSON.stringify(call)).toBe(is);
    expect(limitedCall(kept)).toEqual(kept);
  });
});

it('bytesOf grows with what is in a call', () => {
  const small = callOf({ response: { status: 200 } });
  const large = callOf({ response: { status: 200, headers: [['Server', 'ab '.repeat(500)]] } });
  expect(bytesOf(large) - bytesOf(small)).toBeGreaterThan(2500);
});
