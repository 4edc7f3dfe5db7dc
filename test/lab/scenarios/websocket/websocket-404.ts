import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-404',
  title: 'A WebSocket answered with 404',
  host: 'api',
  replies: { GET: { status: 404, body: 'no' } },
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
      cause: 'websocket-not-found',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
