import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-503-without-headers',
  title: 'A 503 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 503, headers: [['Content-Type', 'text/html']], body: '<h1>503</h1>' } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-service-unavailable' }),
} satisfies Scenario;
