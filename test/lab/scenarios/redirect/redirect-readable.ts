import { readable } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-readable',
  title: 'Redirect to a third origin that allows *',
  host: 'api',
  replies: {
    GET: {
      status: 302,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', '{other}/s/redirect-readable/next?n={n}'],
      ],
    },
  },
  more: {
    'other /s/redirect-readable/next': {
      GET: {
        headers: [
          ['Access-Control-Allow-Origin', '*'],
          ['Content-Type', 'application/json'],
        ],
        body: '{"ok":true}',
      },
    },
  },
  action: { kind: 'fetch' },
  expect: readable(),
} satisfies Scenario;
