import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-tls',
  title: 'A WebSocket to a certificate nobody trusts',
  host: 'https',
  replies: { GET: { opensWebSocket: true } },
  action: { kind: 'websocket' },
  expect: failed({
    code: 'websocket-failed',
    cause: 'websocket-not-opened',
    firefox: { code: 'network-error', cause: 'certificate-not-trusted', browserCode: null },
  }),
} satisfies Scenario;
