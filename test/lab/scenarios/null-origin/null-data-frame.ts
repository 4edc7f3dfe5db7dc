import type { Scenario } from '../../scenario.ts';

export default {
  id: 'null-data-frame',
  title: "A data: frame asks, the page's origin is allowed",
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', from: 'data-frame' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-null-origin',
      stage: 'response',
      cause: 'null-origin-sandbox',
      browserCode: 'AllowOriginMismatch',
      parameter: '{page}',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-null-origin',
      stage: 'response',
      cause: 'null-origin-sandbox',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: '{page}',
    },
  },
} satisfies Scenario;
