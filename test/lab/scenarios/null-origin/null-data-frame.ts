import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'null-data-frame',
  title: "A data: frame asks, the page's origin is allowed",
  host: 'api',
  replies: { GET: json({ origin: '{page}' }) },
  action: { kind: 'fetch', from: 'data-frame' },
  expect: blocked({ code: 'acao-null-origin', cause: 'null-origin-sandbox', parameter: '{page}' }),
} satisfies Scenario;
