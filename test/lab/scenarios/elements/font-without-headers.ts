import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'font-without-headers',
  title: 'A web font without CORS headers',
  host: 'api',
  replies: { GET: { headers: [['Content-Type', 'font/woff2']], body: 'not a font' } },
  action: { kind: 'font' },
  expect: blocked({ code: 'acao-missing', cause: 'font-without-permission' }),
} satisfies Scenario;
