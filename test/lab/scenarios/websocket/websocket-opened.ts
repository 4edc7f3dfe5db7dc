import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-opened',
  title: 'A WebSocket that the server opens',
  host: 'api',
  replies: { GET: { opensWebSocket: true } },
  action: { kind: 'websocket' },
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
