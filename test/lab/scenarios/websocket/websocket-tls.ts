import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-tls',
  title: 'A WebSocket to a certificate nobody trusts',
  host: 'https',
  replies: { GET: { opensWebSocket: true } },
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
      cause: 'certificate-not-trusted',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
