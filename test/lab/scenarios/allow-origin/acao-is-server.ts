import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-is-server',
  title: 'The server names its own origin',
  host: 'api',
  replies: { GET: json({ origin: '{api}' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-is-server', parameter: '{api}' }),
} satisfies Scenario;
