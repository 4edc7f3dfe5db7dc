import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-400',
  title: 'A WebSocket answered with 400',
  host: 'api',
  replies: { GET: { status: 400, body: 'no' } },
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
