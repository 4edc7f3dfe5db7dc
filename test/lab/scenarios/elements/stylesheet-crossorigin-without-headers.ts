import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'stylesheet-crossorigin-without-headers',
  title: '<link rel=stylesheet crossorigin> without CORS headers',
  host: 'api',
  replies: { GET: { headers: [['Content-Type', 'text/css']], body: '' } },
  action: { kind: 'stylesheet', crossorigin: 'anonymous' },
  expect: blocked({ code: 'acao-missing', cause: 'stylesheet-crossorigin' }),
} satisfies Scenario;
