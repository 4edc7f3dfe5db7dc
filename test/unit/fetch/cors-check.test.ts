import { expect, it } from 'vitest';
import { corsCheck } from '../../../src/fetch/cors-check.ts';
import type { CredentialsMode, Header } from '../../../src/fetch/model.ts';

const origin = 'https://a.example';
const place = { leg: 'request', hop: 0 } as const;

function codes(
  acao: string | string[] | null,
  credentials: CredentialsMode,
  acac: string | null = null,
  from = origin,
) {
  const lines = acao === null ? [] : [acao].flat();
  const headers: Header[] = lines.map((value) => ['Access-Control-Allow-Origin', value]);
  if (acac !== null) headers.push(['access-control-allow-credentials', acac]);
  return corsCheck({ status: 200, headers }, { origin: from, credentials }, place).failures.map(({ code }) => code);
}

// After cors/origin.htm and cors/credentials-flag.htm of the Web Platform Tests.
it.each([
  [null, 'acao-missing'],
  ['', 'acao-empty'],
  ['*', undefined],
  ['https://a.example', undefined],
  [['*', '*'], 'acao-multiple-lines'],
  [['https://a.example', 'https://a.example'], 'acao-multiple-lines'],
  ['*, *', 'acao-list'],
  ['*,', 'acao-list'],
  ['https://a.example, https://b.example', 'acao-list'],
  ['https://a.example https://b.example', 'acao-list'],
  ['https://a.example/', 'acao-mismatch'],
  ['https://a.example:443', 'acao-mismatch'],
  ['HTTPS://a.example', 'acao-mismatch'],
  ['http://a.example', 'acao-mismatch'],
  ['https://*.example', 'acao-mismatch'],
  ['localhost:3000', 'acao-mismatch'],
  ['*://a.example', 'acao-invalid'],
  ['http://*', 'acao-mismatch'],
  ['null', 'acao-mismatch'],
  ['a.example', 'acao-invalid'],
  ['true', 'acao-invalid'],
  ['"*"', 'acao-invalid'],
])('without credentials, Access-Control-Allow-Origin %j → %s', (acao, code) => {
  expect(codes(acao, 'not-include')[0]).toBe(code);
});

it.each([
  ['*', 'true', ['acao-wildcard-credentials']],
  ['*', null, ['acao-wildcard-credentials', 'acac-not-true']],
  [origin, 'true', []],
  [origin, null, ['acac-not-true']],
  [origin, 'True', ['acac-not-true']],
  [origin, '1', ['acac-not-true']],
  [origin, 'true, true', ['acac-not-true']],
  [null, null, ['acao-missing', 'acac-not-true']],
])('with credentials, %j and Access-Control-Allow-Credentials %j → %j', (acao, acac, expected) => {
  expect(codes(acao, 'include', acac)).toEqual(expected);
});

it.each([
  ['null', []],
  ['*', []],
  ['https://a.example', ['acao-null-origin']],
  ['NULL', ['acao-invalid']],
  [null, ['acao-missing']],
])('from an opaque origin, %j → %j', (acao, expected) => {
  expect(codes(acao, 'not-include', null, 'null')).toEqual(expected);
});
