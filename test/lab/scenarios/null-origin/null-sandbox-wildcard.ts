import { readable } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'null-sandbox-wildcard',
  title: 'A sandboxed frame asks, * is allowed',
  host: 'api',
  replies: { GET: json({ origin: '*' }) },
  action: { kind: 'fetch', from: 'sandbox' },
  expect: readable(),
} satisfies Scenario;
