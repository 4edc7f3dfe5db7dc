import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'null-sandbox-missing',
  title: 'A sandboxed frame asks, no CORS headers',
  host: 'api',
  replies: { GET: json() },
  action: { kind: 'fetch', from: 'sandbox' },
  expect: blocked({ code: 'acao-missing', cause: 'cors-headers-missing' }),
} satisfies Scenario;
