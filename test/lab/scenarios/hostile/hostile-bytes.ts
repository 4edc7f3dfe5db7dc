import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'hostile-bytes',
  title: 'Bytes outside ASCII in Access-Control-Allow-Origin',
  host: 'api',
  replies: { GET: json({ origin: 'http://localhosté.example' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-other-site', parameter: 'http://localhosté.example' }),
} satisfies Scenario;
