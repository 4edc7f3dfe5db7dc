import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-403',
  title: 'The preflight is forbidden',
  host: 'api',
  replies: {
    OPTIONS: { status: 403, headers: [['Content-Type', 'text/html']], body: 'Forbidden' },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'preflight-forbidden' }),
} satisfies Scenario;
