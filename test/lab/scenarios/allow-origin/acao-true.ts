import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-true',
  title: 'The value true instead of an origin',
  host: 'api',
  replies: { GET: json({ origin: 'true' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-invalid', cause: 'allow-origin-word', parameter: 'true' }),
} satisfies Scenario;
