import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-missing-xhr',
  title: 'No Access-Control-Allow-Origin, asked by XMLHttpRequest',
  host: 'api',
  replies: {
    GET: { headers: [['Content-Type', 'application/json']], body: '{"ok":true}' },
  },
  action: { kind: 'xhr' },
  expect: blocked({ code: 'acao-missing', cause: 'cors-headers-missing' }),
} satisfies Scenario;
