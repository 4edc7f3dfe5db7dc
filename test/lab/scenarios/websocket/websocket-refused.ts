import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-refused',
  title: 'A WebSocket to a port where nothing listens',
  host: 'closed',
  replies: { GET: {} },
  action: { kind: 'websocket' },
  expect: failed({
    code: 'websocket-failed',
    cause: 'websocket-not-opened',
    firefox: { code: 'network-error', cause: 'server-unreachable', browserCode: null },
  }),
} satisfies Scenario;
