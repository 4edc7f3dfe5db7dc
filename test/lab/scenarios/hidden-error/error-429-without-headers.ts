import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-429-without-headers',
  title: 'A 429 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 429, headers: [['Content-Type', 'text/html']], body: '<h1>429</h1>' } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-rate-limit' }),
} satisfies Scenario;
