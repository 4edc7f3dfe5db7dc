import { expect, it } from 'vitest';
import { browserProfiles } from '../../../src/fetch/browser-profiles.ts';
import { isSafelistedHeader, unsafeHeaderNames } from '../../../src/fetch/safelist.ts';

// [name, value, safe in Chromium, safe in Firefox]
it.each([
  ['Accept', '*/*', true, true],
  ['Accept', '*/*;q="x"', false, false],
  ['Accept', 'a'.repeat(128), true, true],
  ['Accept', 'a'.repeat(129), false, false],
  ['Accept-Language', 'en-US,en;q=0.5', true, true],
  ['Accept-Language', 'en_US', false, false],
  ['Content-Type', 'text/plain;charset=UTF-8', true, true],
  ['Content-Type', 'TEXT/PLAIN', true, true],
  ['Content-Type', 'application/json', false, false],
  ['Content-Type', 'text/plain;a="b"', false, false],
  ['Content-Type', 'application/json, text/plain', false, false],
  ['Range', 'bytes=0-99', true, true],
  ['Range', 'bytes=0-', true, true],
  ['Range', 'bytes=-5', false, false],
  ['Range', 'bytes=5-1', false, false],
  ['Range', 'bytes=0-1,3-4', false, false],
  ['Range', `bytes=${'9'.repeat(60)}-`, false, false],
  ['Range', 'bytes=9223372036854775806-', true, true],
  ['Range', 'bytes=9223372036854775807-', false, true],
  ['Range', 'bytes=0-18446744073709551615', false, true],
  ['Range', 'bytes=0-18446744073709551616', false, false],
  ['Save-Data', 'on', true, false],
  ['Save-Data', 'ON', true, false],
  ['DPR', '2', true, false],
  ['DPR', 'x', false, false],
  ['Last-Event-ID', '1', false, false],
  ['X-A', '', false, false],
] as const)('%s: %s', (name, value, chromium, firefox) => {
  expect([
    isSafelistedHeader(name, value, browserProfiles.chromium),
    isSafelistedHeader(name, value, browserProfiles.firefox),
  ]).toEqual([chromium, firefox]);
});

it('names are lower case, sorted, unique; the browser’s own headers do not count', () => {
  const names = unsafeHeaderNames(
    [
      ['X-B', '1'],
      ['Authorization', '[not kept]'],
      ['x-b', '2'],
      ['Origin', 'null'],
      ['Sec-Fetch-Mode', 'cors'],
      ['User-Agent', 'x'],
      ['Accept', '*/*'],
    ],
    browserProfiles.chromium,
  );
  expect(names).toEqual(['authorization', 'x-b']);
});
