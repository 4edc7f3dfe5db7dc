import { readable } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'null-sandbox-wildcard',
  title: 'A sandboxed frame asks, * is allowed',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '*'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', from: 'sandbox' },
  expect: readable(),
} satisfies Scenario;
