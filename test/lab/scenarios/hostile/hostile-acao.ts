import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'hostile-acao',
  title: 'Markup in Access-Control-Allow-Origin',
  host: 'api',
  replies: { GET: json({ origin: '<img src=x onerror=alert(1)>' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-list', cause: 'allow-origin-invalid', parameter: '<img src=x onerror=alert(1)>' }),
} satisfies Scenario;
