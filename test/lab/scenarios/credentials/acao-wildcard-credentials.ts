import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-wildcard-credentials',
  title: '* while cookies are asked for',
  host: 'api',
  replies: { GET: json({ origin: '*', credentials: 'true' }) },
  action: { kind: 'fetch', credentials: 'include' },
  expect: blocked({ code: 'acao-wildcard-credentials', cause: 'wildcard-with-credentials' }),
} satisfies Scenario;
