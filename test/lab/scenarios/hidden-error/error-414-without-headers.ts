import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-414-without-headers',
  title: 'A 414 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 414, headers: [['Content-Type', 'text/html']], body: '<h1>414</h1>' } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-address-too-long' }),
} satisfies Scenario;
