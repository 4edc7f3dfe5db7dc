import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-200',
  title: 'A WebSocket answered with 200',
  host: 'api',
  replies: { GET: { status: 200, body: 'no' } },
  action: { kind: 'websocket' },
  expect: failed({
    code: 'websocket-failed',
    cause: 'websocket-not-opened',
    firefox: { code: 'websocket-status', cause: 'websocket-not-upgraded' },
  }),
} satisfies Scenario;
