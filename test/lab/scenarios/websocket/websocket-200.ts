import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-200',
  title: 'A WebSocket answered with 200',
  host: 'api',
  replies: { GET: { status: 200, body: 'no' } },
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
      cause: 'websocket-not-upgraded',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
