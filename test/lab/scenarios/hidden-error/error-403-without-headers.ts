import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-403-without-headers',
  title: 'A 403 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 403, headers: [['Content-Type', 'text/html']], body: '<h1>403</h1>' } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-refused-access' }),
} satisfies Scenario;
