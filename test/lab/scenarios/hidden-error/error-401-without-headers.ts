import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-401-without-headers',
  title: 'A 401 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 401, headers: [['Content-Type', 'text/html']], body: '<h1>401</h1>' } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-login-demand' }),
} satisfies Scenario;
