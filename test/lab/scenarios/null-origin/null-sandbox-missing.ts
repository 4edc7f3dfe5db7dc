import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'null-sandbox-missing',
  title: 'A sandboxed frame asks, no CORS headers',
  host: 'api',
  replies: {
    GET: { headers: [['Content-Type', 'application/json']], body: '{"ok":true}' },
  },
  action: { kind: 'fetch', from: 'sandbox' },
  expect: blocked({ code: 'acao-missing', cause: 'cors-headers-missing' }),
} satisfies Scenario;
