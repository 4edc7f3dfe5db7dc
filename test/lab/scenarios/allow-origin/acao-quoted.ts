import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-quoted',
  title: 'The star in quotes',
  host: 'api',
  replies: { GET: json({ origin: '"*"' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-invalid', cause: 'allow-origin-invalid', parameter: '"*"' }),
} satisfies Scenario;
