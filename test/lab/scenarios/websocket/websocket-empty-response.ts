import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-empty-response',
  title: 'A WebSocket whose connection closes without an answer',
  host: 'api',
  replies: { GET: { fault: 'empty' } },
  action: { kind: 'websocket' },
  expect: failed({
    code: 'websocket-failed',
    cause: 'websocket-not-opened',
    firefox: { code: 'network-error', cause: 'connection-reset', browserCode: null },
  }),
} satisfies Scenario;
