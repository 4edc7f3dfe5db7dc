import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-missing',
  title: 'No Access-Control-Allow-Origin at all',
  host: 'api',
  replies: { GET: json() },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'cors-headers-missing' }),
} satisfies Scenario;
