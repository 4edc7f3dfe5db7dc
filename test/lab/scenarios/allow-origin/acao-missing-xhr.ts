import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-missing-xhr',
  title: 'No Access-Control-Allow-Origin, asked by XMLHttpRequest',
  host: 'api',
  replies: { GET: json() },
  action: { kind: 'xhr' },
  expect: blocked({ code: 'acao-missing', cause: 'cors-headers-missing' }),
} satisfies Scenario;
