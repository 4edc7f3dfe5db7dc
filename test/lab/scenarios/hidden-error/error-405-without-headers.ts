import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-405-without-headers',
  title: 'A 405 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 405, headers: [['Content-Type', 'text/html']], body: '<h1>405</h1>' } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-method-refused' }),
} satisfies Scenario;
