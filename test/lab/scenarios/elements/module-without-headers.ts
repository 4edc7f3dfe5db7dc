import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'module-without-headers',
  title: 'A module script without CORS headers',
  host: 'api',
  replies: { GET: { headers: [['Content-Type', 'text/javascript']], body: 'export {};' } },
  action: { kind: 'module' },
  expect: blocked({ code: 'acao-missing', cause: 'script-crossorigin' }),
} satisfies Scenario;
