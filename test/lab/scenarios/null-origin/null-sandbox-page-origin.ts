import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'null-sandbox-page-origin',
  title: "A sandboxed frame asks, the page's origin is allowed",
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', from: 'sandbox' },
  expect: blocked({ code: 'acao-null-origin', cause: 'null-origin-sandbox', parameter: '{page}' }),
} satisfies Scenario;
