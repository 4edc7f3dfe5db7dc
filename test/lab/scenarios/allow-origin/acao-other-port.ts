import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-other-port',
  title: 'Another port of the same host allowed',
  host: 'api',
  replies: { GET: json({ origin: '{same}' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-port', parameter: '{same}' }),
} satisfies Scenario;
