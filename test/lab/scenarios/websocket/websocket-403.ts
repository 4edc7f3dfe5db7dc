import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-403',
  title: 'A WebSocket answered with 403',
  host: 'api',
  replies: { GET: { status: 403, body: 'no' } },
  action: { kind: 'websocket' },
  expect: failed({
    code: 'websocket-failed',
    cause: 'websocket-not-opened',
    firefox: { code: 'websocket-status', cause: 'websocket-origin-refused' },
  }),
} satisfies Scenario;
