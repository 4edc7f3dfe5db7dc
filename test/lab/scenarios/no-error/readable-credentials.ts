import type { Scenario } from '../../scenario.ts';

export default {
  id: 'readable-credentials',
  title: 'A call with cookies that works',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{origin}'],
        ['Access-Control-Allow-Credentials', 'true'],
        ['Vary', 'Origin'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', credentials: 'include' },
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
