import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-empty-response',
  title: 'A WebSocket whose connection closes without an answer',
  host: 'api',
  replies: { GET: { fault: 'empty' } },
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
      cause: 'connection-reset',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
