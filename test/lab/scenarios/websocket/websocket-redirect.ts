import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-redirect',
  title: 'A WebSocket that is redirected',
  host: 'api',
  replies: { GET: { status: 302, headers: [['Location', '{other}/s/websocket-redirect']] } },
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
      code: 'websocket-redirect',
      stage: 'neighbour',
      cause: 'websocket-redirected',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
