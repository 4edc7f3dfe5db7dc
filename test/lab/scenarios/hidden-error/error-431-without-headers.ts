import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-431-without-headers',
  title: 'A 431 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 431, headers: [['Content-Type', 'text/html']], body: '<h1>431</h1>' } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-headers-too-large' }),
} satisfies Scenario;
