import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-trailing-slash',
  title: 'The origin with a slash at its end',
  host: 'api',
  replies: { GET: json({ origin: '{page}/' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-trailing-slash', parameter: '{page}/' }),
} satisfies Scenario;
