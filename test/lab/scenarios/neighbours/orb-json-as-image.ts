import type { Scenario } from '../../scenario.ts';

export default {
  id: 'orb-json-as-image',
  title: 'JSON where the page wants an image',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Content-Type', 'application/json'],
        ['X-Content-Type-Options', 'nosniff'],
      ],
      body: '{"a":1}',
    },
  },
  action: { kind: 'img' },
  expect: {
    chromium: { outcome: 'failed', code: 'orb', stage: 'neighbour', cause: 'orb', browserCode: null, parameter: null },
    firefox: { outcome: 'failed', code: 'orb', stage: 'neighbour', cause: 'orb', browserCode: null, parameter: null },
  },
} satisfies Scenario;
