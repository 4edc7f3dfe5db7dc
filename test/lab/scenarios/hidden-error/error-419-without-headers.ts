import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-419-without-headers',
  title: 'A 419 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 419, headers: [['Content-Type', 'text/html']], body: '<h1>419</h1>' } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-session-expired' }),
} satisfies Scenario;
