import type { Scenario } from '../../scenario.ts';

export default {
  id: 'nosniff-script',
  title: 'A script with a content type that is none',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Content-Type', 'text/plain'],
        ['X-Content-Type-Options', 'nosniff'],
      ],
      body: '1',
    },
  },
  action: { kind: 'script' },
  expect: {
    // Its protection against foreign content looks first.
    chromium: {
      outcome: 'failed',
      code: 'orb',
      stage: 'neighbour',
      cause: 'orb',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'mime-nosniff',
      stage: 'neighbour',
      cause: 'mime-nosniff',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
