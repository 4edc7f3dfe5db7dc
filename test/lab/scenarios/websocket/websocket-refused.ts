import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-refused',
  title: 'A WebSocket to a port where nothing listens',
  host: 'closed',
  replies: { GET: {} },
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
      code: 'network-error',
      stage: 'network',
      cause: 'server-unreachable',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
