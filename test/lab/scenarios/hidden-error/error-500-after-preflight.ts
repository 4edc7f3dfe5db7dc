import { blocked } from '../../expected.ts';
import { preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-500-after-preflight',
  title: 'The preflight is fine, then the handler crashes without CORS headers',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'PUT' }),
    '*': { status: 500, headers: [['Content-Type', 'text/html']], body: '<h1>500</h1>' },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-server-error' }),
} satisfies Scenario;
