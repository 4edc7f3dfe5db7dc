import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'csp-default-src-websocket',
  title: 'A WebSocket that the page’s Content-Security-Policy stops',
  host: 'api',
  replies: { GET: { opensWebSocket: true } },
  action: { kind: 'websocket' },
  pageHeaders: [['Content-Security-Policy', "default-src 'self'"]],
  expect: failed({ code: 'csp', cause: 'csp' }),
} satisfies Scenario;
