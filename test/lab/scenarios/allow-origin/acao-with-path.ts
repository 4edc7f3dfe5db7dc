import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-with-path',
  title: 'A whole URL instead of an origin',
  host: 'api',
  replies: { GET: json({ origin: '{page}/app' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-with-path', parameter: '{page}/app' }),
} satisfies Scenario;
