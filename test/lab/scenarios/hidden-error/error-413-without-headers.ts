import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-413-without-headers',
  title: 'A 413 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 413, headers: [['Content-Type', 'text/html']], body: '<h1>413</h1>' } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-body-too-large' }),
} satisfies Scenario;
