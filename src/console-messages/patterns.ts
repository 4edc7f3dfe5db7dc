// The reasons browsers print, as data: how each begins, what it quotes, and which faults it may stand for. Quotation marks
// are straight here, as `parse.ts` makes them: who pastes may have got them in any form.

import type { FailureCode, Leg } from '../fetch/failure.ts';
import { ACAC, ACAH, ACAM, ACAO, ACAPN } from '../fetch/header-names.ts';
import type { ConsoleCode } from './console-code.ts';

export type Speaker = 'chromium' | 'firefox' | 'webkit';

export interface MessagePattern {
  readonly start: string;
  /** What follows the quoted value; null: it quotes nothing. */
  readonly end: string | null;
  readonly header: string | null;
  readonly quotes?: 'value' | 'origin' | 'method' | 'header' | 'url';
  /** null: the words themselves do not tell. */
  readonly leg?: Leg;
  codes(quoted: string): readonly ConsoleCode[];
}

const only = (...codes: readonly ConsoleCode[]) => ({ codes: () => codes });

export const chromiumPatterns: readonly MessagePattern[] = [
  { start: "No 'Access-Control-Allow-Origin' header is present", end: null, header: ACAO, ...only('acao-missing') },
  {
    start: "The 'Access-Control-Allow-Origin' header contains the invalid value '",
    end: "'.",
    header: ACAO,
    quotes: 'value',
    codes: (value) => (value === '' ? ['acao-empty', 'acao-invalid'] : ['acao-invalid']),
  },
  {
    start: "The 'Access-Control-Allow-Origin' header contains multiple values '",
    end: "', but only one is allowed",
    header: ACAO,
    quotes: 'value',
    ...only('acao-multiple-lines', 'acao-list'),
  },
  {
    start: "The 'Access-Control-Allow-Origin' header has a value '",
    end: "' that is not equal to the supplied origin",
    header: ACAO,
    quotes: 'value',
    ...only('acao-mismatch', 'acao-null-origin'),
  },
  {
    start: "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*'",
    end: null,
    header: ACAO,
    ...only('acao-wildcard-credentials'),
  },
  {
    start: "The value of the 'Access-Control-Allow-Credentials' header in the response is '",
    end: "' which must be 'true'",
    header: ACAC,
    quotes: 'value',
    ...only('acac-not-true'),
  },
  {
    start: 'Redirect is not allowed for a preflight request.',
    end: null,
    header: 'Location',
    leg: 'preflight',
    ...only('preflight-redirect'),
  },
  { start: 'It does not have HTTP ok status.', end: null, header: null, leg: 'preflight', ...only('preflight-status') },
  {
    start: 'Cannot parse Access-Control-Allow-Methods response header field',
    end: null,
    header: ACAM,
    leg: 'preflight',
    ...only('preflight-acam-syntax'),
  },
  {
    start: 'Cannot parse Access-Control-Allow-Headers response header field',
    end: null,
    header: ACAH,
    leg: 'preflight',
    ...only('preflight-acah-syntax'),
  },
  {
    start: 'Method ',
    end: ' is not allowed by Access-Control-Allow-Methods in preflight response',
    header: ACAM,
    quotes: 'method',
    leg: 'preflight',
    ...only('preflight-method'),
  },
  {
    start: 'Request header field ',
    end: ' is not allowed by Access-Control-Allow-Headers in preflight response',
    header: ACAH,
    quotes: 'header',
    leg: 'preflight',
    ...only('preflight-header'),
  },
  {
    start: 'Cross origin requests are only supported for protocol schemes: ',
    end: null,
    header: null,
    ...only('redirect-scheme', 'scheme-not-http'),
  },
  {
    start: "Redirect location '",
    end: "' contains a username and password",
    header: 'Location',
    quotes: 'url',
    ...only('redirect-userinfo'),
  },
  {
    start: "No 'Access-Control-Allow-Private-Network' header was present",
    end: null,
    header: ACAPN,
    leg: 'preflight',
    ...only('preflight-private-network'),
  },
  {
    start: "The 'Access-Control-Allow-Private-Network' header in the preflight response",
    end: null,
    header: ACAPN,
    leg: 'preflight',
    ...only('preflight-private-network'),
  },
  {
    start: "No 'Private-Network-Access-",
    end: "' header was present",
    header: null,
    quotes: 'header',
    leg: 'preflight',
    ...only('private-network-identity'),
  },
  {
    start: 'The request client is not a secure context and the resource is in more-private address space `',
    end: '`',
    header: null,
    ...only('insecure-private-network'),
  },
  {
    start: 'Request had no target IP address space, yet the resource is in address space `',
    end: '`',
    header: null,
    quotes: 'value',
    ...only('target-address-space'),
  },
  {
    start: 'Request had a target IP address space of `',
    end: '`',
    header: null,
    ...only('target-address-space'),
  },
  {
    start: 'Unable to ask for permission to access the `',
    end: '`',
    header: null,
    ...only('lna-permission-denied'),
  },
  {
    start: 'Cross origin requests are not allowed by request mode',
    end: null,
    header: null,
    ...only('mode-same-origin'),
  },
  { start: 'The response is invalid', end: null, header: null, ...only('response-invalid') },
  {
    start: 'Permission was denied for this request to access the `',
    end: '` address space',
    header: null,
    ...only('lna-permission-denied'),
  },
];

/** Firefox prints one text for every value that is not the page's origin. */
function notTheOrigin(value: string): readonly FailureCode[] {
  const all: readonly FailureCode[] = [
    'acao-mismatch',
    'acao-null-origin',
    'acao-list',
    'acao-multiple-lines',
    'acao-invalid',
    'acao-empty',
  ];
  const likeliest: FailureCode =
    value === ''
      ? 'acao-empty'
      : /[, ]/.test(value)
        ? 'acao-list'
        : URL.canParse(value)
          ? 'acao-mismatch'
          : 'acao-invalid';
  return [likeliest, ...all.filter((code) => code !== likeliest)];
}

export const firefoxPatterns: readonly MessagePattern[] = [
  {
    start: "CORS header 'Access-Control-Allow-Origin' missing",
    end: null,
    header: ACAO,
    ...only('acao-missing'),
  },
  {
    start: "Multiple CORS header 'Access-Control-Allow-Origin' not allowed",
    end: null,
    header: ACAO,
    ...only('acao-multiple-lines'),
  },
  {
    start: "CORS header 'Access-Control-Allow-Origin' does not match '",
    end: "')",
    header: ACAO,
    quotes: 'value',
    codes: notTheOrigin,
  },
  {
    start: "Credential is not supported if the CORS header 'Access-Control-Allow-Origin' is '*'",
    end: null,
    header: ACAO,
    ...only('acao-wildcard-credentials'),
  },
  {
    start: "expected 'true' in CORS header 'Access-Control-Allow-Credentials'",
    end: null,
    header: ACAC,
    ...only('acac-not-true'),
  },
  {
    start: 'CORS request external redirect not allowed',
    end: null,
    header: 'Location',
    leg: 'preflight',
    ...only('preflight-redirect'),
  },
  {
    start: 'CORS preflight response did not succeed',
    end: null,
    header: null,
    leg: 'preflight',
    ...only('preflight-status'),
  },
  {
    start: "invalid token '",
    end: "' in CORS header 'Access-Control-Allow-Methods'",
    header: ACAM,
    quotes: 'value',
    leg: 'preflight',
    ...only('preflight-acam-syntax'),
  },
  {
    start: "invalid token '",
    end: "' in CORS header 'Access-Control-Allow-Headers'",
    header: ACAH,
    quotes: 'value',
    leg: 'preflight',
    ...only('preflight-acah-syntax'),
  },
  {
    start: "Did not find method in CORS header 'Access-Control-Allow-Methods'",
    end: null,
    header: ACAM,
    leg: 'preflight',
    ...only('preflight-method'),
  },
  {
    start: "header '",
    end: "' is not allowed according to header 'Access-Control-Allow-Headers' from CORS preflight response",
    header: ACAH,
    quotes: 'header',
    leg: 'preflight',
    ...only('preflight-header'),
  },
  {
    start: "missing token '",
    end: "' in CORS header 'Access-Control-Allow-Headers'",
    header: ACAH,
    quotes: 'header',
    leg: 'preflight',
    ...only('preflight-header'),
  },
  {
    start: "missing token '",
    end: "' in CORS header 'Access-Control-Allow-Methods'",
    header: ACAM,
    quotes: 'method',
    leg: 'preflight',
    ...only('preflight-method'),
  },
  {
    start: 'When the `Access-Control-Allow-Headers` is `*`, the `',
    end: '` header is not covered',
    header: ACAH,
    quotes: 'header',
    leg: 'preflight',
    ...only('preflight-header'),
  },
  {
    start: 'CORS preflight channel did not succeed',
    end: null,
    header: null,
    leg: 'preflight',
    ...only('preflight-status'),
  },
  { start: 'CORS request not HTTP', end: null, header: null, ...only('scheme-not-http', 'redirect-scheme') },
  { start: 'CORS request not http', end: null, header: null, ...only('scheme-not-http', 'redirect-scheme') },
  {
    start: "CORS header 'Origin' cannot be added",
    end: null,
    header: 'Origin',
    ...only('origin-not-addable'),
  },
  { start: 'CORS disabled', end: null, header: null, ...only('cors-disabled') },
  {
    start: 'CORS request did not succeed',
    end: null,
    header: null,
    ...only(
      'network-error',
      'preflight-network',
      'blocked-by-extension',
      'redirect-scheme',
      'redirect-userinfo',
      'redirect-limit',
      'lna-permission-denied',
    ),
  },
];

/** They stand in a line of their own, the URL in the next one. */
export const webkitPatterns: readonly MessagePattern[] = [
  {
    start: 'Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true',
    end: null,
    header: ACAO,
    ...only('acao-wildcard-credentials'),
  },
  {
    start: 'Access-Control-Allow-Origin cannot contain more than one origin',
    end: null,
    header: ACAO,
    ...only('acao-list', 'acao-multiple-lines'),
  },
  {
    start: 'Credentials flag is true, but Access-Control-Allow-Credentials is not "true"',
    end: null,
    header: ACAC,
    ...only('acac-not-true'),
  },
  {
    start: 'Preflight response is not successful',
    end: null,
    header: null,
    leg: 'preflight',
    ...only('preflight-status', 'preflight-redirect'),
  },
  {
    start: 'Method ',
    end: ' is not allowed by Access-Control-Allow-Methods.',
    header: ACAM,
    quotes: 'method',
    leg: 'preflight',
    ...only('preflight-method'),
  },
  {
    start: 'Request header field ',
    end: ' is not allowed by Access-Control-Allow-Headers.',
    header: ACAH,
    quotes: 'header',
    leg: 'preflight',
    ...only('preflight-header'),
  },
  {
    start: 'Origin ',
    end: ' is not allowed by Access-Control-Allow-Origin.',
    header: ACAO,
    quotes: 'origin',
    ...only('acao-missing', 'acao-mismatch', 'acao-null-origin', 'acao-invalid', 'acao-empty'),
  },
  {
    start: 'due to access control checks.',
    end: null,
    header: null,
    ...only('network-error', 'preflight-network', 'acao-missing'),
  },
];

/** What the page's script is told, by browsers and by libraries: the same for every reason. */
export const pageErrors: readonly string[] = [
  'Failed to fetch',
  'NetworkError when attempting to fetch resource',
  'Load failed',
  // Axios, Angular, React Native and the fetch polyfill, Dart
  'Network Error',
  'ERR_NETWORK',
  '0 Unknown Error',
  'Network request failed',
  'XMLHttpRequest error',
  // Synchronous XMLHttpRequest, dynamic import
  'A network error occurred',
  "Failed to execute 'send' on 'XMLHttpRequest'",
  'error loading dynamically imported module',
  'Importing a module script failed',
];
