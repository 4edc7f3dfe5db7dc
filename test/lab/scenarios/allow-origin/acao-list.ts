import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-list',
  title: 'A list of origins in one line',
  host: 'api',
  replies: { GET: json({ origin: '{page}, {other}' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-list', cause: 'allow-origin-list', parameter: '{page}, {other}' }),
} satisfies Scenario;
