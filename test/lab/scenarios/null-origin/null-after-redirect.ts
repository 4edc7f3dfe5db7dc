import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'null-after-redirect',
  title: 'A redirect to a third origin makes the origin null',
  host: 'api',
  replies: {
    GET: {
      status: 302,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', '{other}/s/null-after-redirect/next?n={n}'],
      ],
    },
  },
  more: {
    'other /s/null-after-redirect/next': {
      GET: {
        headers: [
          ['Access-Control-Allow-Origin', '{page}'],
          ['Content-Type', 'application/json'],
        ],
        body: '{"ok":true}',
      },
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-null-origin', cause: 'null-origin-redirect', parameter: '{page}' }),
} satisfies Scenario;
