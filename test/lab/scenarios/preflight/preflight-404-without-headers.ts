import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-404-without-headers',
  title: 'No route for OPTIONS, no CORS headers either',
  host: 'api',
  replies: {
    OPTIONS: { status: 404, headers: [['Content-Type', 'text/html']], body: 'Not found' },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'preflight-not-found' }),
} satisfies Scenario;
