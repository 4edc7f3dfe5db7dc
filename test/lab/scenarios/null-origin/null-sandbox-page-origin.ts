import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'null-sandbox-page-origin',
  title: "A sandboxed frame asks, the page's origin is allowed",
  host: 'api',
  replies: { GET: json({ origin: '{page}' }) },
  action: { kind: 'fetch', from: 'sandbox' },
  expect: blocked({ code: 'acao-null-origin', cause: 'null-origin-sandbox', parameter: '{page}' }),
} satisfies Scenario;
