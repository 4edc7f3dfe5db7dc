import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-504-without-headers',
  title: 'A 504 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 504, headers: [['Content-Type', 'text/html']], body: '<h1>504</h1>' } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-gateway-timeout' }),
} satisfies Scenario;
