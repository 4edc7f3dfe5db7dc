import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'script-crossorigin-without-headers',
  title: '<script crossorigin> without CORS headers',
  host: 'api',
  replies: { GET: { headers: [['Content-Type', 'text/javascript']], body: '' } },
  action: { kind: 'script', crossorigin: 'anonymous' },
  expect: blocked({ code: 'acao-missing', cause: 'script-crossorigin' }),
} satisfies Scenario;
