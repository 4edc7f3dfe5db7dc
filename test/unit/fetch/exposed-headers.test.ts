// After fetch/api/cors/cors-expose-star and cors-filtering of the Web Platform Tests.
import { expect, it } from 'vitest';
import { isExposed } from '../../../src/fetch/exposed-headers.ts';
import type { CredentialsMode } from '../../../src/fetch/model.ts';

it.each([
  ['Content-Type', null, 'include', true],
  ['X-Total-Count', null, 'not-include', false],
  ['X-Total-Count', 'x-total-count', 'include', true],
  ['X-Total-Count', 'ETag, X-Total-Count', 'not-include', true],
  ['X-Total-Count', '*', 'not-include', true],
  ['X-Total-Count', '*', 'include', false],
  ['*', '*', 'include', true],
  ['Set-Cookie', 'Set-Cookie', 'not-include', false],
  ['Set-Cookie', '*', 'not-include', false],
  ['X-A', 'X-A X-B', 'not-include', false],
] as const)('%s with Access-Control-Expose-Headers %j, %s: %s', (name, exposed, credentials, readable) => {
  const headers = exposed === null ? [] : ([['Access-Control-Expose-Headers', exposed]] as const);
  expect(isExposed(name, headers, credentials satisfies CredentialsMode)).toBe(readable);
});
