import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-400-without-headers',
  title: 'A 400 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 400, headers: [['Content-Type', 'text/html']], body: '<h1>400</h1>' } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-rejected-data' }),
} satisfies Scenario;
