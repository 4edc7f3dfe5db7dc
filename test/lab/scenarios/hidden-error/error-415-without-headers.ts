import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-415-without-headers',
  title: 'A 415 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 415, headers: [['Content-Type', 'text/html']], body: '<h1>415</h1>' } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-content-type-refused' }),
} satisfies Scenario;
