import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-403',
  title: 'The preflight is forbidden',
  host: 'api',
  replies: {
    OPTIONS: { status: 403, headers: [['Content-Type', 'text/html']], body: 'Forbidden' },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'preflight-forbidden' }),
} satisfies Scenario;
