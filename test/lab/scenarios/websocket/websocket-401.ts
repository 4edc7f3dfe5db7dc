import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'websocket-401',
  title: 'A WebSocket answered with 401',
  host: 'api',
  replies: { GET: { status: 401, body: 'no' } },
  action: { kind: 'websocket' },
  // The one status Chromium tells: it looks for a password first (measured).
  expect: failed({ code: 'websocket-status', cause: 'websocket-refused' }),
} satisfies Scenario;
