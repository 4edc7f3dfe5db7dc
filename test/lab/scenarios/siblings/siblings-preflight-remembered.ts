import type { Scenario } from '../../scenario.ts';

export default {
  id: 'siblings-preflight-remembered',
  title: 'The preflight is remembered, and only it allows the page',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', 'PUT'],
        ['Access-Control-Max-Age', '600'],
      ],
    },
    PUT: { body: '[]' },
  },
  before: { kind: 'fetch', method: 'PUT' },
  action: { kind: 'fetch', method: 'PUT' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'headers-only-on-cached-preflight',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    // Firefox forgets a permission as soon as an answer is refused, and asks again (measured).
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'headers-only-on-preflight',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
