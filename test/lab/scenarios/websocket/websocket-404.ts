import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-404',
  title: 'A WebSocket answered with 404',
  host: 'api',
  replies: { GET: { status: 404, body: 'no' } },
  action: { kind: 'websocket' },
  expect: failed({
    code: 'websocket-failed',
    cause: 'websocket-not-opened',
    firefox: { code: 'websocket-status', cause: 'websocket-not-found' },
  }),
} satisfies Scenario;
