import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-403',
  title: 'A WebSocket answered with 403',
  host: 'api',
  replies: { GET: { status: 403, body: 'no' } },
  action: { kind: 'websocket' },
  expect: {
    chromium: {
      outcome: 'failed',
      code: 'websocket-failed',
      stage: null,
      cause: 'websocket-not-opened',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'websocket-status',
      stage: 'neighbour',
      cause: 'websocket-origin-refused',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
