import type { Scenario } from '../../scenario.ts';

export default {
  id: 'null-sandbox-wildcard',
  title: 'A sandboxed frame asks, * is allowed',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '*'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', from: 'sandbox' },
  expect: {
    chromium: {
      outcome: 'readable',
      code: null,
      stage: null,
      cause: null,
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'readable',
      code: null,
      stage: null,
      cause: null,
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
