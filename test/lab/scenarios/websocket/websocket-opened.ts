import { readable } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-opened',
  title: 'A WebSocket that the server opens',
  host: 'api',
  replies: { GET: { opensWebSocket: true } },
  action: { kind: 'websocket' },
  expect: readable(),
} satisfies Scenario;
