import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-missing-same-site',
  title: 'No Access-Control-Allow-Origin from another port of the same site',
  host: 'same',
  replies: {
    GET: { headers: [['Content-Type', 'application/json']], body: '{"ok":true}' },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'cors-headers-missing' }),
} satisfies Scenario;
