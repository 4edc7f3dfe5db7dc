import type { Scenario } from '../../scenario.ts';

export default {
  id: 'csp-default-src-websocket',
  title: 'A WebSocket that the page’s Content-Security-Policy stops',
  host: 'api',
  replies: { GET: { opensWebSocket: true } },
  action: { kind: 'websocket' },
  pageHeaders: [['Content-Security-Policy', "default-src 'self'"]],
  expect: {
    chromium: { outcome: 'failed', code: 'csp', stage: 'neighbour', cause: 'csp', browserCode: null, parameter: null },
    firefox: { outcome: 'failed', code: 'csp', stage: 'neighbour', cause: 'csp', browserCode: null, parameter: null },
  },
} satisfies Scenario;
