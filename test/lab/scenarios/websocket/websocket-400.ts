import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-400',
  title: 'A WebSocket answered with 400',
  host: 'api',
  replies: { GET: { status: 400, body: 'no' } },
  action: { kind: 'websocket' },
  expect: failed({
    code: 'websocket-failed',
    cause: 'websocket-not-opened',
    firefox: { code: 'websocket-status', cause: 'websocket-not-upgraded' },
  }),
} satisfies Scenario;
