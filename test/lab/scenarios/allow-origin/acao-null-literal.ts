import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-null-literal',
  title: 'The word null, allowed by mistake',
  host: 'api',
  replies: { GET: json({ origin: 'null' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-null-literal', parameter: 'null' }),
} satisfies Scenario;
