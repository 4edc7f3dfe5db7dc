import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'response-without-headers',
  title: 'Only the preflight has CORS headers, the response has none',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', 'PUT'],
      ],
    },
    '*': { headers: [['Content-Type', 'application/json']], body: '{"ok":true}' },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', cause: 'headers-only-on-preflight' }),
} satisfies Scenario;
