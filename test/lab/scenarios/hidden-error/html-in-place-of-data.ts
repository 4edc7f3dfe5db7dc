import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'html-in-place-of-data',
  title: 'A web page answers where data was asked for',
  host: 'api',
  replies: { GET: { headers: [['Content-Type', 'text/html']], body: '<h1>Welcome</h1>' } },
  action: { kind: 'fetch', headers: { Accept: 'application/json' } },
  expect: blocked({ code: 'acao-missing', cause: 'html-in-place-of-data' }),
} satisfies Scenario;
