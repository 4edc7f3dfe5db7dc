import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-500-after-preflight',
  title: 'The preflight is fine, then the handler crashes without CORS headers',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', 'PUT'],
      ],
    },
    '*': { status: 500, headers: [['Content-Type', 'text/html']], body: '<h1>500</h1>' },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-server-error' }),
} satisfies Scenario;
