import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-empty',
  title: 'Access-Control-Allow-Origin is empty',
  host: 'api',
  replies: { GET: json({ origin: '' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-empty', cause: 'allow-origin-empty' }),
} satisfies Scenario;
