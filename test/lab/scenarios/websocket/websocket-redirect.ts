import { failed } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-redirect',
  title: 'A WebSocket that is redirected',
  host: 'api',
  replies: { GET: redirect(302, '{other}/s/websocket-redirect') },
  action: { kind: 'websocket' },
  expect: failed({
    code: 'websocket-failed',
    cause: 'websocket-not-opened',
    firefox: { code: 'websocket-redirect', cause: 'websocket-redirected' },
  }),
} satisfies Scenario;
