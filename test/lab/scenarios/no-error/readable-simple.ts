import type { Scenario } from '../../scenario.ts';

export default {
  id: 'readable-simple',
  title: 'A simple call that works',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Vary', 'Origin'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
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
